import type { ReactNode } from 'react';
import { map } from '../../i18n/messages/map';
import { useText } from '../../i18n/useText';
import type { MapSubject } from './mapSubject';

interface MapLegendProps {
  readonly legend: MapSubject['legend'];
  /** What stands beside the title. */
  readonly children?: ReactNode;
}

export function MapLegend({ legend, children }: MapLegendProps) {
  const { title, entries, note } = legend;
  const text = useText();
  return (
    <div className="map-legend">
      <p className="map-legend-title">{title}</p>
      {children}
      <ul aria-label={text(map.legend.heading)}>
        {entries.map(({ fill, words }) => (
          <li key={words}>
            <span className="map-swatch" data-fill={fill} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
      {note !== '' && <p className="map-legend-note">{note}</p>}
    </div>
  );
}

/** Hatch for areas without a source, dots for those with too little text; SVG finds them by id. */
export function AreaPatterns() {
  return (
    <svg width="0" height="0" className="map-pattern" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="no-source"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" className="map-pattern-ground" />
          <line x1="0" y1="0" x2="0" y2="7" className="map-pattern-line" />
        </pattern>
        <pattern id="too-little" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="map-pattern-ground" />
          <circle cx="4" cy="4" r="1.1" className="map-pattern-dot" />
        </pattern>
      </defs>
    </svg>
  );
}
