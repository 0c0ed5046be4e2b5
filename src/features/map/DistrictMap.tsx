import './map.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { DistrictSlug } from '../../contract/places';
import type { Year } from '../../contract/vocabularies';
import { ChartTools } from '../../components/ChartTools';
import { Loaded } from '../../components/Loaded';
import { Skeleton } from '../../components/Skeleton';
import { boundariesQuery } from '../../data/queries';
import type { AreaReading } from '../../domain/mapReading';
import type { Measure } from '../../domain/measures';
import { placeOf, shortName } from '../../domain/places';
import { map } from '../../i18n/messages/map';
import { shell } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';
import { useText } from '../../i18n/useText';
import { AreaCard } from './AreaCard';
import type { AreaView } from './areaView';
import { MapLegend, AreaPatterns } from './MapLegend';
import { readingText, spokenReading } from './measureText';

// Leaflet comes after the first paint, in a chunk of its own.
const LeafletMap = lazy(() => import('./LeafletMap').then((m) => ({ default: m.LeafletMap })));

const SKELETON = <Skeleton className="map-skeleton" />;

interface DistrictMapProps {
  readonly readings: readonly AreaReading[];
  readonly measure: Measure;
  readonly year: Year | null;
  readonly selected: DistrictSlug | null;
  readonly hovered: DistrictSlug | null;
  /** Id of what shows the selected district: where it is out of sight, a line below the map leads there. */
  readonly panelAnchor: string;
  readonly onSelect: (slug: DistrictSlug) => void;
  readonly onHover: (slug: DistrictSlug | null) => void;
}

/** The eleven areas coloured by one measure. Choosing a selected area again keeps it selected. */
export function DistrictMap(props: DistrictMapProps) {
  const { readings, measure, year, selected, hovered, panelAnchor, onSelect, onHover } = props;
  const text = useText();
  const boundaries = useQuery(boundariesQuery());
  const frame = useRef<HTMLDivElement>(null);
  const areas = useMemo(
    () => readings.map((reading) => viewArea(text, reading, measure, selected, hovered)),
    [text, readings, measure, selected, hovered],
  );
  const chosen = readings.find(({ slug }) => slug === selected);
  const hoveredReading = readings.find(({ slug }) => slug === hovered);

  return (
    <section className="district-map" aria-labelledby="map-heading">
      <h2 id="map-heading" className="visually-hidden">
        {text(map.heading)}
      </h2>
      <AreaPatterns />
      <div ref={frame} className="map-frame">
        <Loaded query={boundaries} what={text(shell.what.boundaries)} fallback={SKELETON}>
          {(known) => (
            <Suspense fallback={SKELETON}>
              <LeafletMap boundaries={known} areas={areas} onSelect={onSelect} onHover={onHover} />
            </Suspense>
          )}
        </Loaded>
        {hoveredReading && boundaries.data && (
          <AreaCard reading={hoveredReading} measure={measure} year={year} frame={frame} />
        )}
      </div>
      <p className="map-result" role="status">
        {chosen && (
          <>
            {spokenReading(text, measure, chosen, text(placeOf(chosen.slug)))}{' '}
            <a href={`#${panelAnchor}`}>
              {text(map.toPanel, { place: text(shortName(chosen.slug)) })}
            </a>
          </>
        )}
      </p>
      <MapLegend measure={measure} readings={readings}>
        <ChartTools
          title={text(map.heading)}
          download={{
            file: `shenzhen-map-${measure}${year === null ? '' : `-${year}`}.csv`,
            content: async () => {
              const { mapCsv } = await import('../../domain/mapCsv');
              return mapCsv(readings, measure, year);
            },
          }}
        />
      </MapLegend>
    </section>
  );
}

function fillOf(reading: AreaReading): AreaView['fill'] {
  if (reading.state === 'no-source') return 'no-source';
  return (reading.state === 'value' ? reading.level : null) ?? 'too-little';
}

function viewArea(
  text: Text,
  reading: AreaReading,
  measure: Measure,
  selected: DistrictSlug | null,
  hovered: DistrictSlug | null,
): AreaView {
  const { slug } = reading;
  const place = text(placeOf(slug));
  const value = readingText(text, measure, reading);
  const spoken = spokenReading(text, measure, reading, place);
  return {
    slug,
    fill: fillOf(reading),
    name: text(shortName(slug)),
    value,
    label: slug === 'shenshan' ? spoken + text(map.area.schematic) : spoken,
    selected: slug === selected,
    hovered: slug === hovered,
  };
}
