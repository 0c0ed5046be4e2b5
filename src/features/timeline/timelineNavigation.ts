import type { StopRows } from '../../domain/markNavigation';
import type { TimelineLayout } from './timelineLayout';

/** One row of stops for each theme. */
export function stopRows({ rows, marks, overflows }: TimelineLayout): StopRows {
  return rows.map(({ top, height }) =>
    [...marks, ...overflows]
      .filter(({ y }) => y >= top && y < top + height)
      .map(({ id, year, x, y }) => ({ id, year, x, y }))
      .sort((one, other) => one.year - other.year || one.y - other.y || one.x - other.x),
  );
}
