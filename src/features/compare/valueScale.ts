import { nice, ticks } from 'd3-array';

/** Where values lie between the bottom and the top of a plot. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const TICKS = 3;
/** Free room beyond the outermost values, as a part of their distance. */
const MARGIN = 0.12;
/** A lowest value below this part of the highest brings zero into sight. */
const NEAR_ZERO = 0.5;

/**
 * A scale for marks at values. Marks, unlike bars, need no zero; it is shown where the values come near it
 * anyway, and never passed by values that are all on one side of it.
 * @returns null without values.
 */
export function valueScale(values: readonly number[]): ValueScale | null {
  if (values.length === 0) return null;
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isNearZero = least >= 0 && least <= most * NEAR_ZERO;
  const margin = (most - least) * MARGIN || Math.abs(most) * MARGIN || 1;
  const bottom = isNearZero ? 0 : least - margin;
  const [low, high] = nice(least >= 0 ? Math.max(0, bottom) : bottom, most + margin, TICKS);
  const isWhole = values.every((value) => Number.isInteger(value));
  // Between whole things counted there is nothing: no half school.
  const marked = ticks(low, high, TICKS).filter((tick) => !isWhole || Number.isInteger(tick));
  return { low, high, ticks: marked };
}

/** The height of a value, pixels from the top of the page. */
export function heightOf(
  value: number,
  { low, high }: ValueScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number {
  return bottom - ((value - low) / (high - low)) * (bottom - top);
}
