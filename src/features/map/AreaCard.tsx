import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { placeOf } from '../../domain/places';
import { useText } from '../../i18n/useText';
import { cardPlace } from './cardPlace';
import type { AreaWords } from './mapSubject';

interface AreaCardProps {
  readonly area: AreaWords;
  /** The box that holds the drawn map; the card stands by the area in it. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What the map says of the area under the pointer or with focus: value, speaker, the words behind it. */
export function AreaCard({ area, frame }: AreaCardProps) {
  const text = useText();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { period, about, value, lines, quote } = area.card;

  useLayoutEffect(() => {
    setPlace(placeCard(frame.current, card.current, area.slug));
  }, [frame, area]);

  return (
    <div ref={card} className="map-card" style={place ?? { visibility: 'hidden' }}>
      <p className="map-card-name">
        {text(placeOf(area.slug))} <span>{period}</span>
      </p>
      {(about !== '' || value !== null) && (
        <p className="map-card-value">
          {about} {value !== null && <strong>{value}</strong>}
        </p>
      )}
      {lines.map((line) => (
        <p key={line} className="map-card-who">
          {line}
        </p>
      ))}
      {quote !== null && (
        <p className="map-card-quote" lang="zh">
          “{quote}”
        </p>
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
