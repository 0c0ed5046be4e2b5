import type { Pair, PairDifference } from '../../contract/comparison';
import { undecided, type Undecided } from '../../domain/undecided';

/** What stands beside a statement: the other side of a pair that it belongs to. */
export interface PairReading {
  readonly relation: Pair['relation'];
  readonly other: Pair['target'];
  /** Of a target and its outcome only. */
  readonly verdict: 'met' | 'unmet' | Undecided | null;
  readonly isNear: boolean;
  readonly differences: readonly PairDifference[];
}

/**
 * The pairs that end at each statement: at an outcome the target of its year, at a target the outcome of
 * the year before.
 */
export function pairReadings(pairs: readonly Pair[]): ReadonlyMap<string, readonly PairReading[]> {
  const readings = new Map<string, PairReading[]>();
  for (const pair of pairs) {
    const { relation, target, outcome, match, differences } = pair;
    const [end, other] = relation === 'target-outcome' ? [outcome, target] : [target, outcome];
    const reading: PairReading = {
      relation,
      other,
      verdict: relation === 'target-outcome' ? verdictOf(pair) : null,
      isNear: match === 'near',
      differences,
    };
    const known = readings.get(end.statement);
    if (known) known.push(reading);
    else readings.set(end.statement, [reading]);
  }
  return readings;
}

function verdictOf(pair: Pair): PairReading['verdict'] {
  if (pair.met === null) return undecided(pair);
  return pair.met ? 'met' : 'unmet';
}
