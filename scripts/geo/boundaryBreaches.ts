import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { intersect } from '@turf/intersect';
import { kinks } from '@turf/kinks';
import type { BBox } from 'geojson';
import type { Boundary, BoundaryFile } from '../../src/contract/boundaries';
import { DISTRICT_SLUGS } from '../../src/contract/places';

/** Square metres that two neighbours may share after simplification. */
const MAX_OVERLAP = 10_000;

/**
 * What the boundaries promise beyond the shape of the file, overlaps apart.
 * @returns every breach found, each naming the area at fault; empty when all hold.
 */
export function boundaryBreaches({ features }: BoundaryFile): string[] {
  const ids = features.map(({ id }) => id);
  return [
    ...DISTRICT_SLUGS.filter((slug) => !ids.includes(slug)).map((slug) => `${slug}: no area`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: area given twice`),
    ...features.flatMap((boundary) =>
      areaBreaches(boundary).map((breach) => `${boundary.id}: ${breach}`),
    ),
  ];
}

function areaBreaches({ geometry, properties }: Boundary): string[] {
  const rings = geometry.coordinates.flat();
  if (rings.length === 0) return ['has no ring'];
  if (rings.some((ring) => String(ring[0]) !== String(ring.at(-1))))
    return ['a ring is not closed'];
  const breaches: string[] = [];
  if (kinks(geometry).features.length > 0) breaches.push('a ring crosses itself');
  if (!booleanPointInPolygon(properties.label, geometry))
    breaches.push('its label stands outside of it');
  return breaches;
}

/**
 * Neighbours that share more ground than simplification explains; asks for sound rings. Takes as long as
 * the rest of a build, and the geometry is that of a pinned package: tests ask it, builds do not.
 */
export function boundaryOverlaps({ features }: BoundaryFile): string[] {
  const boxes = features.map(({ geometry }) => bbox(geometry));
  return features.flatMap((one, i) =>
    features.slice(i + 1).flatMap((other, j) => {
      if (!boxesMeet(boxes[i], boxes[i + 1 + j])) return [];
      const shared = intersect({ type: 'FeatureCollection', features: [one, other] });
      const size = shared ? area(shared) : 0;
      return size > MAX_OVERLAP
        ? [`${one.id}: overlaps ${other.id} by ${Math.round(size)} square metres`]
        : [];
    }),
  );
}

function boxesMeet(a: BBox | undefined, b: BBox | undefined): boolean {
  if (!a || !b) return false;
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
