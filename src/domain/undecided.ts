import type { Pair } from '../contract/comparison';
import { basisDiffers } from './basis';
import { withoutTrace } from '../contract/rounding';
import { aboutWord } from './hedges';

type PairSide = Pair['target'];
type Match = Pick<Pair, 'match' | 'differences' | 'target' | 'outcome' | 'better'>;

export const OPEN_REASONS = [
  'target-about',
  'target-range',
  'near',
  'basis',
  'outcome-about',
  'outcome-range',
  'outcome-floor',
  'outcome-ceiling',
  'no-better-way',
] as const;

/** Why a target and its outcome are not judged, and how far apart they lie all the same. */
export interface Undecided {
  readonly reason: (typeof OPEN_REASONS)[number];
  /** The word for about in the quotation of the side that is vague, where it holds one. */
  readonly word: string | null;
  /** The exact outcome against the target's figure; null where the two cannot be subtracted. */
  readonly gap: Gap | null;
}

export interface Gap {
  readonly side: 'above' | 'below' | 'equal' | 'inside';
  /** In `unit`, never negative; 0 where equal or inside. */
  readonly amount: number;
  readonly unit: string;
}

/**
 * The reason behind a verdict that stays open. Units never are: what differs in units only was converted. A
 * difference of scope is told before the outcome's own bound: it would keep an exact outcome open, too.
 */
export function undecided(pair: Match): Undecided {
  const { target, outcome } = pair;
  const reason = reasonOf(pair);
  const vague = reason === 'outcome-about' ? outcome : target;
  return { reason, word: aboutWord(vague.quote), gap: gapOf(target, outcome) };
}

function reasonOf({ match, differences, target, outcome, better }: Match): Undecided['reason'] {
  if (target.bound === 'range') return 'target-range';
  if (match === 'near') return 'near';
  if (basisDiffers({ differences })) return 'basis';
  switch (outcome.bound) {
    case 'approx':
      return 'outcome-about';
    case 'range':
      return 'outcome-range';
    case 'min':
      return 'outcome-floor';
    case 'max':
      return 'outcome-ceiling';
    case 'exact':
      return target.bound === 'approx' && better !== null ? 'target-about' : 'no-better-way';
  }
}

function gapOf(target: PairSide, outcome: PairSide): Gap | null {
  const { value, unit } = outcome;
  if (target.unit !== unit) return null;
  if (outcome.bound !== 'exact') return null;
  const low = target.value;
  const high = target.valueTo ?? low;
  if (value > high) return { side: 'above', amount: withoutTrace(value - high), unit };
  if (value < low) return { side: 'below', amount: withoutTrace(low - value), unit };
  return { side: low === high ? 'equal' : 'inside', amount: 0, unit };
}
