import type { ReactNode } from 'react';
import { legendOf } from '../../domain/classes';
import { selfSpoken, type AreaReading } from '../../domain/mapReading';
import type { Measure } from '../../domain/measures';
import { shortName } from '../../domain/places';
import { map } from '../../i18n/messages/map';
import { states } from '../../i18n/messages/states';
import { useText } from '../../i18n/useText';
import { legendText } from './measureText';

interface MapLegendProps {
  readonly measure: Measure;
  readonly readings: readonly AreaReading[];
  /** What stands beside the title. */
  readonly children?: ReactNode;
}

export function MapLegend({ measure, readings, children }: MapLegendProps) {
  const text = useText();
  const own = selfSpoken(readings).map((slug) => text(shortName(slug)));
  const title = text(measure === 'targets' ? map.legend.targets : map.legend.share);
  return (
    <div className="map-legend">
      <p className="map-legend-title" id="map-legend-title">
        {title}
      </p>
      {children}
      <ul aria-labelledby="map-legend-title">
        {legendOf(measure).map((each) => (
          <li key={each.level}>
            <span className="map-swatch" data-fill={each.level} aria-hidden="true" />
            {legendText(text, measure, each)}
          </li>
        ))}
        <li>
          <span className="map-swatch" data-fill="too-little" aria-hidden="true" />
          {text(measure === 'targets' ? map.legend.pressOrShort : map.legend.tooLittle)}
        </li>
        <li>
          <span className="map-swatch" data-fill="no-source" aria-hidden="true" />
          {text(map.legend.noSource)}
        </li>
      </ul>
      <p className="map-legend-note">
        {own.length === 0
          ? text(map.legend.pressOnly)
          : text(map.legend.speakers, { places: own.join(text(states.listSeparator)) })}{' '}
        {text(map.legend.note)} {measure === 'targets' && text(map.legend.countNote)}
      </p>
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
