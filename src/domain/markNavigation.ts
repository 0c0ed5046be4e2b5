/** A stop of the keyboard on a chart: a mark, or what stands for several. */
export interface Stop {
  readonly id: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** One list of stops for each row of a chart, from the top; in a list by year, then as they are read. */
export type StopRows = readonly (readonly Stop[])[];

/**
 * Where a key leads from a stop: left and right along a row through the years, up and down to the
 * next row's nearest stop (same year first), Home and End to the row's ends.
 * @param current null before the first key: any of the keys then leads to the first stop.
 * @returns the stop to go to, or null where the key means nothing here.
 */
export function moveStop(rows: StopRows, current: string | null, key: string): string | null {
  if (!KEYS.has(key)) return null;
  const at = rows.findIndex((row) => row.some(({ id }) => id === current));
  const row = rows[at];
  const index = row?.findIndex(({ id }) => id === current) ?? -1;
  const stop = row?.[index];
  if (!row || !stop) return rows[0]?.[0]?.id ?? null;
  switch (key) {
    case 'ArrowLeft':
      return (row[index - 1] ?? stop).id;
    case 'ArrowRight':
      return (row[index + 1] ?? stop).id;
    case 'ArrowUp':
      return (nearest(rows[at - 1], stop) ?? stop).id;
    case 'ArrowDown':
      return (nearest(rows[at + 1], stop) ?? stop).id;
    case 'Home':
      return (row[0] ?? stop).id;
    default:
      return (row.at(-1) ?? stop).id;
  }
}

const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

function nearest(row: readonly Stop[] | undefined, from: Stop): Stop | undefined {
  const distance = ({ year, x, y }: Stop): readonly number[] => [
    Math.abs(year - from.year),
    Math.abs(x - from.x),
    Math.abs(y - from.y),
  ];
  return row && [...row].sort((one, other) => compareLists(distance(one), distance(other)))[0];
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
