import * as z from 'zod/mini';
import type { Pair } from '../../src/contract/comparison';

/** What is needed of a labelled pair to know it again. */
export const pairLabelSchema = z.object({
  district: z.string().check(z.minLength(1)),
  indicator: z.string(),
  /** In the units of the two sentences. */
  targetValue: z.number(),
  outcomeValue: z.number(),
  match: z.enum(['exact', 'near']),
});

export type PairLabel = z.infer<typeof pairLabelSchema>;

/** A labelled pair that is found and called something else only. */
export interface MiscalledPair {
  readonly label: PairLabel;
  readonly called: readonly Pair['match'][];
}

/** Which of the labelled pairs are found by place and values, but never called what their label calls them. */
export function miscalledPairs(
  labels: readonly PairLabel[],
  pairs: readonly Pair[],
): MiscalledPair[] {
  return labels
    .map((label) => ({
      label,
      called: pairs.filter((pair) => isOf(label, pair)).map(({ match }) => match),
    }))
    .filter(({ label, called }) => called.length > 0 && !called.includes(label.match));
}

function isOf({ district, targetValue, outcomeValue }: PairLabel, pair: Pair): boolean {
  return (
    pair.district === district &&
    pair.target.value === targetValue &&
    pair.outcome.value === outcomeValue
  );
}
