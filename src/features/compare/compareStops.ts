import type { StopRows } from '../../domain/markNavigation';
import type { CompareLayout } from './compareLayout';

/** One row of stops for each panel: its marks and the city's levels, from left to right. */
export function compareStops({ panels }: CompareLayout): StopRows {
  return panels
    .map(({ marks, levels }) =>
      [
        ...marks.map(({ id, point, x, y }) => ({ id, year: point.year, x, y })),
        ...levels.map(({ id, point, left, right, y }) => ({
          id,
          year: point.year,
          x: (left + right) / 2,
          y,
        })),
      ].sort((one, other) => one.year - other.year || one.x - other.x || one.y - other.y),
    )
    .filter((row) => row.length > 0);
}
