import { lazy, Suspense, useId, useState } from 'react';
import type { PlaceSlug } from '../../contract/places';
import { ChartTools } from '../../components/ChartTools';
import { shareTitle } from '../../components/shareTitle';
import { Skeleton } from '../../components/Skeleton';
import { embedHeight } from '../../domain/embedHeight';
import type { EmbedAddress } from '../../domain/embedSnippet';
import type { Speaker } from '../../domain/speakers';
import { shortName } from '../../domain/places';
import { heardSpeaker, themeColumns } from '../../domain/themeColumns';
import { district } from '../../i18n/messages/district';
import { textIn } from '../../i18n/text';
import { useText } from '../../i18n/useText';
import { PRESS_ANCHOR } from './panelText';
import { ThemeYears, type ThemeYearsProps } from './ThemeYears';

// For those who ask for it.
const ThemeTable = lazy(() => import('./ThemeTable').then((m) => ({ default: m.ThemeTable })));

/** Where each speaker's bars stand alone, as absolute addresses. */
export type ThemeEmbeds = Readonly<Record<Speaker, EmbedAddress>>;

interface ThemePartProps extends ThemeYearsProps {
  readonly embeds: ThemeEmbeds;
}

const HEADINGS = {
  own: district.bars.own,
  press: district.bars.press,
  city: district.bars.city,
} as const;
const NOTES = {
  own: district.bars.ownNote,
  press: district.bars.pressNote,
  city: district.bars.cityNote,
} as const;

/** The theme bars of one speaker under their heading, with the ways to take them along. */
export function ThemePart({ embeds, ...bars }: ThemePartProps) {
  const { tables, place, speaker } = bars;
  const text = useText();
  const id = useId();
  const [isTableShown, setIsTableShown] = useState(false);
  const words = { place: text(shortName(place)) };
  // Where there are newspapers only, the heading says so; beside own documents they have a part of their own.
  const columns = themeColumns(tables, place, speaker).flatMap(({ emphasis }) => emphasis ?? []);
  const most = Math.max(0, ...columns.map(({ themes }) => themes.length));
  const heard = heardSpeaker(tables, place, speaker);
  const heading = text(heard !== speaker ? district.bars.ownByPress : HEADINGS[speaker]);
  return (
    <section
      id={speaker === 'press' ? PRESS_ANCHOR : undefined}
      aria-labelledby={id}
      className="panel-part"
    >
      <div className="panel-part-head">
        <h3 id={id}>{heading}</h3>
        <ChartTools
          title={text(district.bars.titleOf, { ...words, title: heading })}
          embed={{
            address: embeds[speaker],
            title: (language) => shareTitle(textIn(language), place, heard),
            height: embedHeight('themes', most),
          }}
          download={{
            file: fileName(place, speaker),
            content: async () => {
              const { themeCsv } = await import('../../domain/themeCsv');
              return themeCsv(tables, place, speaker);
            },
          }}
          table={{
            isShown: isTableShown,
            onToggle: () => {
              setIsTableShown(!isTableShown);
            },
          }}
        />
      </div>
      <p className="panel-note">{text(NOTES[speaker], words)}</p>
      {isTableShown ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <ThemeTable tables={tables} place={place} speaker={speaker} labelledBy={id} />
        </Suspense>
      ) : (
        <ThemeYears {...bars} />
      )}
    </section>
  );
}

function fileName(place: PlaceSlug, speaker: Speaker): string {
  return `shenzhen-${place}-themes${speaker === 'own' ? '' : `-${speaker}`}.csv`;
}
