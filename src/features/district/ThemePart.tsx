import { useId, useState } from 'react';
import type { PlaceSlug } from '../../contract/places';
import { ChartTools } from '../../components/ChartTools';
import type { Speaker } from '../../domain/speakers';
import { shortName } from '../../domain/places';
import { themeCsv } from '../../domain/themeCsv';
import { district } from '../../i18n/messages/district';
import { useText } from '../../i18n/useText';
import { ThemeTable } from './ThemeTable';
import { ThemeYears, type ThemeYearsProps } from './ThemeYears';

/** Where each speaker's bars stand alone, as absolute addresses. */
export type ThemeEmbeds = Readonly<Record<Speaker, string>>;

interface ThemePartProps extends ThemeYearsProps {
  readonly embeds: ThemeEmbeds;
}

/** Height of the embedding frame, CSS pixels, for three years side by side. */
const EMBED_HEIGHT = 820;

/** The theme bars of one speaker under their heading, with the ways to take them along. */
export function ThemePart({ embeds, ...bars }: ThemePartProps) {
  const { tables, place, speaker } = bars;
  const text = useText();
  const id = useId();
  const [isTableShown, setIsTableShown] = useState(false);
  const words = { place: text(shortName(place)) };
  const heading = text(speaker === 'city' ? district.bars.city : district.bars.own);
  return (
    <section aria-labelledby={id} className="panel-part">
      <div className="panel-part-head">
        <h3 id={id}>{heading}</h3>
        <ChartTools
          title={text(district.bars.titleOf, { ...words, title: heading })}
          embed={{ address: embeds[speaker], height: EMBED_HEIGHT }}
          download={{
            file: fileName(place, speaker),
            content: () => themeCsv(tables, place, speaker),
          }}
          table={{
            isShown: isTableShown,
            onToggle: () => {
              setIsTableShown(!isTableShown);
            },
          }}
        />
      </div>
      <p className="panel-note">
        {text(speaker === 'city' ? district.bars.cityNote : district.bars.ownNote, words)}
      </p>
      {isTableShown ? (
        <ThemeTable tables={tables} place={place} speaker={speaker} labelledBy={id} />
      ) : (
        <ThemeYears {...bars} />
      )}
    </section>
  );
}

function fileName(place: PlaceSlug, speaker: Speaker): string {
  return `shenzhen-${place}-themes${speaker === 'city' ? '-city' : ''}.csv`;
}
