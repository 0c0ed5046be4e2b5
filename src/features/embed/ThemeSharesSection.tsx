import { ChartFrame } from '../../components/ChartFrame';
import type { PlaceSlug } from '../../contract/places';
import { YEARS, type Year } from '../../contract/vocabularies';
import { emphasisOf } from '../../domain/emphasis';
import { shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import { embed } from '../../i18n/messages/embed';
import { useLanguage, useText } from '../../i18n/useText';
import { ThemeShares } from './ThemeShares';

interface ThemeSharesSectionProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly year: Year | null;
}

/** The themes' shares in their frame, with the documents that they are counted in. */
export function ThemeSharesSection({ tables, place, year }: ThemeSharesSectionProps) {
  const text = useText();
  const name = shortName(place)[useLanguage()];
  const counted = new Set(
    YEARS.filter((each) => year === null || each === year).flatMap(
      (each) => emphasisOf(tables, place, each, 'own')?.documents ?? [],
    ),
  );
  return (
    <ChartFrame
      title={text(embed.themesTitle, { place: name })}
      speaker={text(embed.themesSpeaker, { place: name })}
      level={1}
      documents={tables.documents.filter(({ id }) => counted.has(id))}
    >
      <ThemeShares tables={tables} place={place} year={year} />
    </ChartFrame>
  );
}
