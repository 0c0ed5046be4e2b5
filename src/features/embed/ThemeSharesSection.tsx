import type { ReactNode } from 'react';
import { ChartFrame } from '../../components/ChartFrame';
import { shareTitle } from '../../components/shareTitle';
import type { PlaceSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { isCity, shortName } from '../../domain/places';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { heardSpeaker, themeColumns } from '../../domain/themeColumns';
import { chart } from '../../i18n/messages/chart';
import { embed } from '../../i18n/messages/embed';
import { useText } from '../../i18n/useText';
import { FitToFrame } from './FitToFrame';
import { ThemeShares } from './ThemeShares';

interface ThemeSharesSectionProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly speaker: Speaker;
  readonly year: Year | null;
  /** Leads to the full page, with words that say what is left out. */
  readonly rest: (words: string) => ReactNode;
}

const SPEAKER_WORDS = {
  own: embed.themesSpeaker,
  press: embed.pressSpeaker,
  city: embed.citySpeaker,
} as const;

/** The themes' shares in their frame, with the documents that they are counted in. */
export function ThemeSharesSection(props: ThemeSharesSectionProps) {
  const { tables, place, speaker, year, rest } = props;
  const text = useText();
  const name = { place: text(shortName(place)) };
  const heard = heardSpeaker(tables, place, speaker);
  const words = isCity(place) ? embed.citySelfSpeaker : SPEAKER_WORDS[heard];
  const told = themeColumns(tables, place, speaker, year).flatMap(({ emphasis }) => emphasis ?? []);
  const counted = new Set(told.flatMap(({ documents }) => documents));
  const most = Math.max(1, ...told.map(({ themes }) => themes.length));
  return (
    <ChartFrame
      title={shareTitle(text, place, heard)}
      speaker={text(words, name)}
      brief={text(chart.estimated)}
      level={1}
      documents={tables.documents.filter(({ id }) => counted.has(id))}
    >
      <FitToFrame count={most}>
        {(first) => (
          <>
            <ThemeShares
              tables={tables}
              place={place}
              speaker={speaker}
              year={year}
              first={first}
            />
            {first < most && rest(text(embed.rest.themes, { first }))}
          </>
        )}
      </FitToFrame>
    </ChartFrame>
  );
}
