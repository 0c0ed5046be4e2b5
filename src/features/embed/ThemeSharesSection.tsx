import { ChartFrame } from '../../components/ChartFrame';
import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { isCity, shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { themeColumns } from '../../domain/themeColumns';
import { embed } from '../../i18n/messages/embed';
import { useText } from '../../i18n/useText';
import { ThemeShares } from './ThemeShares';

interface ThemeSharesSectionProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly speaker: Speaker;
  readonly year: Year | null;
}

const WORDS = {
  own: { title: embed.themesTitle, speaker: embed.themesSpeaker },
  press: { title: embed.pressTitle, speaker: embed.pressSpeaker },
  city: { title: embed.cityTitle, speaker: embed.citySpeaker },
} as const;

/** The themes' shares in their frame, with the documents that they are counted in. */
export function ThemeSharesSection({ tables, place, speaker, year }: ThemeSharesSectionProps) {
  const text = useText();
  const name = { place: text(shortName(place)) };
  const words = isCity(place)
    ? { title: embed.citySelfTitle, speaker: embed.citySelfSpeaker }
    : WORDS[speaker];
  const counted = new Set(
    themeColumns(tables, place, speaker, year).flatMap(({ emphasis }) => emphasis?.documents ?? []),
  );
  return (
    <ChartFrame
      title={text(words.title, name)}
      speaker={text(words.speaker, name)}
      level={1}
      documents={tables.documents.filter(({ id }) => counted.has(id))}
    >
      <ThemeShares tables={tables} place={place} speaker={speaker} year={year} />
    </ChartFrame>
  );
}
