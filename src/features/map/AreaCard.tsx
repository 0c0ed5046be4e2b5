import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Year } from '../../contract/vocabularies';
import { isShortReading, type AreaReading } from '../../domain/mapReading';
import type { Measure } from '../../domain/measures';
import { placeOf } from '../../domain/places';
import { themeOf } from '../../domain/themes';
import { map } from '../../i18n/messages/map';
import { shell } from '../../i18n/messages/shell';
import { vocabulary } from '../../i18n/messages/vocabulary';
import { useCount } from '../../i18n/useCount';
import { useText } from '../../i18n/useText';
import { cardPlace } from './cardPlace';
import { readingText } from './measureText';

interface AreaCardProps {
  readonly reading: AreaReading;
  readonly measure: Measure;
  readonly year: Year | null;
  /** The box that holds the drawn map; the card stands by the area in it. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What the map says of the area under the pointer or with focus: value, speaker, amount of text. */
export function AreaCard({ reading, measure, year, frame }: AreaCardProps) {
  const text = useText();
  const count = useCount();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    setPlace(placeCard(frame.current, card.current, reading.slug));
  }, [frame, reading.slug, measure, year]);

  const yearName = text(year === null ? shell.allYearsName : shell.yearName, { year: year ?? '' });
  return (
    <div ref={card} className="map-card" style={place ?? { visibility: 'hidden' }}>
      <p className="map-card-name">
        {text(placeOf(reading.slug))} <span>{yearName}</span>
      </p>
      {reading.state === 'no-source' ? (
        <p className="map-card-none">{text(map.card.noSource, { year: yearName })}</p>
      ) : (
        <>
          <p className="map-card-value">
            {reading.state === 'too-little' ? (
              text(map.card.tooLittle)
            ) : measure === 'targets' ? (
              reading.state === 'none-found' ? (
                text(map.card.noneFound)
              ) : (
                text(map.card.targets, { count: reading.value })
              )
            ) : (
              <>
                {text(themeOf(measure))} <strong>{readingText(text, measure, reading)}</strong>
              </>
            )}
          </p>
          <p className="map-card-who">
            {text(map.card.who, {
              who: text(
                reading.issuer === 'press' ? map.byPress : vocabulary.issuer[reading.issuer],
              ),
              documents: reading.documents,
              chars: count(reading.chars),
            })}
          </p>
          {isShortReading(reading) && <p className="map-card-who">{text(map.card.short)}</p>}
        </>
      )}
    </div>
  );
}

function placeCard(
  frame: HTMLElement | null,
  card: HTMLElement | null,
  slug: string,
): { left: number; top: number } | null {
  const area = frame?.querySelector(`[data-district="${slug}"]`);
  if (!frame || !card || !area) return null;
  const [outer, inner] = [frame.getBoundingClientRect(), area.getBoundingClientRect()];
  const { width, height } = inner;
  return cardPlace(
    outer,
    { left: inner.left - outer.left, top: inner.top - outer.top, width, height },
    { width: card.offsetWidth, height: card.offsetHeight },
  );
}
