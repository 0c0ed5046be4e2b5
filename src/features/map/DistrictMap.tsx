import './map.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { DistrictSlug } from '../../contract/places';
import { ChartTools } from '../../components/ChartTools';
import { Loaded } from '../../components/Loaded';
import { Skeleton } from '../../components/Skeleton';
import { boundariesQuery } from '../../data/queries';
import { shortName } from '../../domain/places';
import { map } from '../../i18n/messages/map';
import { shell } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';
import { useText } from '../../i18n/useText';
import { AreaCard } from './AreaCard';
import type { AreaView } from './areaView';
import { MapLegend, AreaPatterns } from './MapLegend';
import type { AreaWords, MapSubject } from './mapSubject';

// Leaflet comes after the first paint, in a chunk of its own.
const LeafletMap = lazy(() => import('./LeafletMap').then((m) => ({ default: m.LeafletMap })));

const SKELETON = <Skeleton className="map-skeleton" />;

interface DistrictMapProps {
  readonly subject: MapSubject;
  readonly selected: DistrictSlug | null;
  readonly hovered: DistrictSlug | null;
  /** Id of what shows the selected district: where it is out of sight, a line below the map leads there. */
  readonly panelAnchor: string;
  readonly onSelect: (slug: DistrictSlug) => void;
  readonly onHover: (slug: DistrictSlug | null) => void;
}

/** The eleven areas coloured by one measure. Choosing a selected area again keeps it selected. */
export function DistrictMap(props: DistrictMapProps) {
  const { subject, selected, hovered, panelAnchor, onSelect, onHover } = props;
  const text = useText();
  const boundaries = useQuery(boundariesQuery());
  const frame = useRef<HTMLDivElement>(null);
  const areas = useMemo(
    () => subject.areas.map((area) => viewArea(text, area, selected, hovered)),
    [text, subject, selected, hovered],
  );
  const chosen = subject.areas.find(({ slug }) => slug === selected);
  const pointed = subject.areas.find(({ slug }) => slug === hovered);

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
        {pointed && boundaries.data && <AreaCard area={pointed} frame={frame} />}
      </div>
      <p className="map-result" role="status">
        {chosen && (
          <>
            {chosen.spoken}{' '}
            <a href={`#${panelAnchor}`}>
              {text(map.toPanel, { place: text(shortName(chosen.slug)) })}
            </a>
          </>
        )}
      </p>
      <MapLegend legend={subject.legend}>
        <ChartTools title={text(map.heading)} download={subject.download} />
      </MapLegend>
    </section>
  );
}

function viewArea(
  text: Text,
  { slug, fill, label, labelNote, spoken }: AreaWords,
  selected: DistrictSlug | null,
  hovered: DistrictSlug | null,
): AreaView {
  return {
    slug,
    fill,
    name: text(shortName(slug)),
    value: label,
    note: labelNote,
    label: slug === 'shenshan' ? spoken + text(map.area.schematic) : spoken,
    selected: slug === selected,
    hovered: slug === hovered,
  };
}
