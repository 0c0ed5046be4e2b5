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

/** The themes' shares in their frame, with the documents that they are counted in. */
export function ThemeSharesSection({ tables, place, speaker, year }: ThemeSharesSectionProps) {
  const text = useText();
  const name = { place: text(shortName(place)) };
  const own = isCity(place) ? embed.citySelfSpeaker : embed.themesSpeaker;
  const who = speaker === 'city' ? embed.citySpeaker : own;
  const counted = new Set(
    themeColumns(tables, place, speaker, year).flatMap(({ emphasis }) => emphasis?.documents ?? []),
  );
  return (
    <ChartFrame
      title={text(speaker === 'city' ? embed.cityTitle : embed.themesTitle, name)}
      speaker={text(who, name)}
      level={1}
      documents={tables.documents.filter(({ id }) => counted.has(id))}
    >
      <ThemeShares tables={tables} place={place} speaker={speaker} year={year} />
    </ChartFrame>
  );
}
