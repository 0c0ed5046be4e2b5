import type { PairYear } from './pairRows';

/** The rows that stand first over all years, with what is said of each year as a whole; years without a row go. */
export function firstRows(years: readonly PairYear[], count: number): PairYear[] {
  let left = count;
  return years
    .map((year) => {
      const rows = year.rows.slice(0, Math.max(0, left));
      left -= rows.length;
      return { ...year, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** What a long table begins with, and the years of which nothing is shown before the rest is asked for. */
export interface Extract {
  readonly years: readonly PairYear[];
  readonly folded: readonly PairYear[];
}

/** Beside what was missed, so that no year looks as if all of it had been. */
const LEAST_OTHERS = 3;

/**
 * So many rows of each year, and more where more was missed: no verdict of that kind waits behind a button. A year
 * without a single verdict gives way to those with some.
 */
export function beginning(years: readonly PairYear[], count: number): Extract {
  const isJudged = ({ verdicts: { met, unmet, open } }: PairYear) => met + unmet + open > 0;
  const folded = years.some(isJudged) ? years.filter((year) => !isJudged(year)) : [];
  return {
    folded,
    years: years
      .filter((year) => !folded.includes(year))
      .map((year) => ({
        ...year,
        rows: year.rows.slice(0, Math.max(count, year.verdicts.unmet + LEAST_OTHERS)),
      })),
  };
}
