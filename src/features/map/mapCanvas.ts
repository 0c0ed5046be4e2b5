import L from 'leaflet';
import type { BoundaryFile } from '../../contract/boundaries';
import type { DistrictSlug } from '../../contract/places';
import { addAreas } from './areaLayer';
import type { AreaHandlers, AreaView } from './areaView';

/** 深汕 lies 60 km east of the others: a frame of its own keeps the map from shrinking to hold it. */
const IN_INSET: DistrictSlug = 'shenshan';

/** CSS pixels around the land. */
const MARGINS: L.FitBoundsOptions = { padding: [6, 6] };

export interface MapCanvas {
  paint: (views: readonly AreaView[]) => void;
  zoomBy: (steps: number) => void;
  reset: () => void;
  destroy: () => void;
}

/** Draws the areas into two boxes: the ten that lie together, and the inset. No tiles, no other host. */
export function drawMap(
  box: HTMLElement,
  insetBox: HTMLElement,
  { features }: BoundaryFile,
  handlers: AreaHandlers,
  animate: boolean,
): MapCanvas {
  const map = L.map(box, { ...STILL, zoomAnimation: animate, zoomDelta: 0.5, touchZoom: true });
  const inset = L.map(insetBox, { ...STILL, zoomAnimation: false, touchZoom: false });
  const frames = [
    { map, features: features.filter(({ id }) => id !== IN_INSET) },
    { map: inset, features: features.filter(({ id }) => id === IN_INSET) },
  ].map((frame) => {
    // A view must be set before anything is drawn.
    frame.map.setView([22.65, 114.2], 10, { animate: false });
    return { map: frame.map, areas: addAreas(frame.map, frame.features, handlers) };
  });

  let homeZoom = 0;
  const goHome = () => {
    for (const frame of frames) {
      frame.map.invalidateSize({ animate: false });
      frame.map.setMinZoom(0);
      frame.map.fitBounds(frame.areas.bounds, { animate: false, ...MARGINS });
    }
    homeZoom = map.getZoom();
    map.setMinZoom(homeZoom);
    map.setMaxZoom(homeZoom + 3);
  };
  // At home a finger on the map scrolls the page; once zoomed in, it moves the map.
  const allowDragging = () => {
    if (map.getZoom() > homeZoom + 0.01) map.dragging.enable();
    else map.dragging.disable();
  };
  const followSize = new ResizeObserver(goHome);
  goHome();
  map.on('zoomend', allowDragging);
  followSize.observe(box);

  return {
    paint: (views) => {
      for (const { areas } of frames) areas.paint(views);
    },
    zoomBy: (steps) => {
      map.setZoom(map.getZoom() + steps);
    },
    reset: () => {
      goHome();
      allowDragging();
    },
    destroy: () => {
      followSize.disconnect();
      for (const frame of frames) frame.map.remove();
    },
  };
}

/** No wheel zoom, which would trap whoever scrolls past; no tab stop besides the areas and buttons. */
const STILL: L.MapOptions = {
  attributionControl: false,
  zoomControl: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  boxZoom: false,
  keyboard: false,
  dragging: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
  zoomSnap: 0,
};
