import L from 'leaflet';
import type { Boundary } from '../../contract/boundaries';
import type { DistrictSlug } from '../../contract/places';
import type { AreaHandlers, AreaView } from './areaView';

const OUTLINE_PANE = 'outlines';

interface DrawnArea {
  readonly slug: DistrictSlug;
  readonly area: SVGElement;
  /** Lies above all areas, so that no neighbour hides it and nothing moves when it shows. */
  readonly outline: SVGElement;
  readonly label: HTMLElement;
  readonly name: HTMLElement;
  readonly value: HTMLElement;
  readonly note: HTMLElement;
}

export interface AreaLayer {
  readonly bounds: L.LatLngBounds;
  paint: (views: readonly AreaView[]) => void;
}

/** Draws areas as buttons with a name each. Style comes from CSS by the attributes that `paint` sets. */
export function addAreas(
  map: L.Map,
  boundaries: readonly Boundary[],
  handlers: AreaHandlers,
): AreaLayer {
  map.createPane(OUTLINE_PANE).style.zIndex = '450';
  const renderer = L.svg({ padding: 0.5 });
  const outlineRenderer = L.svg({ padding: 0.5, pane: OUTLINE_PANE });
  const polygons = boundaries.map((boundary) => ({
    boundary,
    polygon: L.polygon(ringsOf(boundary), { renderer, className: 'map-area' }).addTo(map),
    outline: L.polygon(ringsOf(boundary), {
      renderer: outlineRenderer,
      pane: OUTLINE_PANE,
      className: 'map-outline',
      interactive: false,
      fill: false,
    }).addTo(map),
  }));
  const bounds = L.latLngBounds([]);
  for (const { polygon } of polygons) bounds.extend(polygon.getBounds());

  const drawn = polygons.flatMap(({ boundary, polygon, outline }) => {
    const [area, edge] = [polygon.getElement(), outline.getElement()];
    if (!(area instanceof SVGElement) || !(edge instanceof SVGElement)) return [];
    area.dataset['district'] = boundary.id;
    area.setAttribute('role', 'button');
    area.setAttribute('tabindex', '0');
    if (boundary.properties.schematic) area.dataset['schematic'] = 'true';
    const [longitude, latitude] = boundary.properties.label;
    const label = addLabel(map, L.latLng(latitude, longitude), boundary.id);
    listen(map, polygon, area, boundary.id, handlers);
    return [{ slug: boundary.id, area, outline: edge, ...label }];
  });

  return {
    bounds,
    paint: (views) => {
      for (const each of drawn) {
        const view = views.find(({ slug }) => slug === each.slug);
        if (view) paintArea(each, view);
      }
    },
  };
}

function paintArea({ area, outline, label, name, value, note }: DrawnArea, view: AreaView): void {
  area.dataset['fill'] = String(view.fill);
  area.setAttribute('aria-label', view.label);
  area.setAttribute('aria-pressed', String(view.selected));
  outline.dataset['selected'] = String(view.selected);
  outline.dataset['hovered'] = String(view.hovered);
  label.dataset['fill'] = String(view.fill);
  name.textContent = view.name;
  name.dataset['selected'] = String(view.selected);
  value.textContent = view.value;
  note.textContent = view.note;
}

function addLabel(
  map: L.Map,
  position: L.LatLng,
  slug: DistrictSlug,
): Pick<DrawnArea, 'label' | 'name' | 'value' | 'note'> {
  const box = document.createElement('div');
  const name = document.createElement('span');
  const value = document.createElement('span');
  const note = document.createElement('span');
  box.className = 'map-label';
  box.dataset['place'] = slug;
  box.setAttribute('aria-hidden', 'true');
  name.className = 'map-label-name';
  value.className = 'map-label-value';
  note.className = 'map-label-note';
  box.append(name, value, note);
  const icon = L.divIcon({ className: 'map-label-anchor', html: box, iconSize: [0, 0] });
  L.marker(position, { icon, interactive: false, keyboard: false }).addTo(map);
  return { label: box, name, value, note };
}

function listen(
  map: L.Map,
  polygon: L.Polygon,
  area: SVGElement,
  slug: DistrictSlug,
  { onSelect, onHover }: AreaHandlers,
): void {
  // Leaflet's own click, because it is not sent at the end of a drag.
  polygon.on('click', () => {
    onSelect(slug);
  });
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onHover(null);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect(slug);
  });
  area.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') onHover(slug);
  });
  area.addEventListener('pointerleave', () => {
    onHover(null);
  });
  area.addEventListener('focus', () => {
    if (!area.matches(':focus-visible')) return;
    onHover(slug);
    map.panInside(polygon.getBounds().getCenter(), { padding: [60, 60], animate: false });
  });
  area.addEventListener('blur', () => {
    onHover(null);
  });
}

/** GeoJSON has longitude first, Leaflet latitude. */
function ringsOf({ geometry }: Boundary): L.LatLngTuple[][][] {
  return geometry.coordinates.map((part) =>
    part.map((ring) => ring.map(([longitude, latitude]): L.LatLngTuple => [latitude, longitude])),
  );
}
