import type { TextMeasure } from './measures';

/** 0 is a true zero; 1 to 5 run from little to much. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Where the classes begin. Fixed, not fitted to the data, so that a colour means the same in every year
 * and for every theme.
 */
const SHARE_STARTS = [0, 0.05, 0.1, 0.2, 0.3] as const;
const COUNT_STARTS = [1, 5, 10, 20, 40] as const;

export interface LegendClass {
  readonly level: Level;
  /** First value of the class, a share from 0 to 1 or a count. */
  readonly from: number;
  /** First value of the next class; null for the last. */
  readonly to: number | null;
}

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The class that a value falls into. */
export function classOf(measure: TextMeasure, value: number): Level {
  if (value <= 0) return 0;
  const starts = startsOf(measure);
  let level: Level = 1;
  LEVELS.forEach((each, position) => {
    if (value >= (starts[position] ?? Infinity)) level = each;
  });
  return level;
}

/** The legend's classes from zero upwards; "no source" is an entry of its own beside them. */
export function legendOf(measure: TextMeasure): LegendClass[] {
  const starts = startsOf(measure);
  return [
    { level: 0, from: 0, to: 0 },
    ...LEVELS.map((level, position) => ({
      level,
      from: starts[position] ?? 0,
      to: starts[position + 1] ?? null,
    })),
  ];
}

function startsOf(measure: TextMeasure): readonly number[] {
  return measure === 'targets' ? COUNT_STARTS : SHARE_STARTS;
}
