import './map.css';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useRef, type ReactNode } from 'react';
import type { DistrictSlug } from '../../contract/places';
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
import { AreaPatterns } from './MapLegend';
import type { AreaWords, MapSubject } from './mapSubject';

// Leaflet comes after the first paint, in a chunk of its own.
const LeafletMap = lazy(() => import('./LeafletMap').then((m) => ({ default: m.LeafletMap })));

const SKELETON = <Skeleton className="map-skeleton" />;

export interface MapPictureProps {
  readonly subject: MapSubject;
  readonly selected: DistrictSlug | null;
  readonly hovered: DistrictSlug | null;
  readonly onSelect: (slug: DistrictSlug) => void;
  readonly onHover: (slug: DistrictSlug | null) => void;
  /** Behind what is said of the selected district below the map: the way to all that there is on it. */
  readonly toDetails: (slug: DistrictSlug) => ReactNode;
}

/** The eleven areas with the card of one, and in words what is selected. */
export function MapPicture(props: MapPictureProps) {
  const { subject, selected, hovered, onSelect, onHover, toDetails } = props;
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
    <>
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
            {chosen.spoken} {toDetails(chosen.slug)}
          </>
        )}
      </p>
    </>
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
