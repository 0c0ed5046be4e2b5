import type { Agreement } from '../../src/contract/evaluation';

export interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly spurious: number;
}

/** Precision, recall and their harmonic mean, 0 to 1; null where the denominator is 0. */
export function agreementOf({ found, missed, spurious }: Counts): Agreement {
  const precision = ratio(found, found + spurious);
  const recall = ratio(found, found + missed);
  return {
    found,
    missed,
    spurious,
    precision,
    recall,
    f1: ratio(2 * found, 2 * found + missed + spurious),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
