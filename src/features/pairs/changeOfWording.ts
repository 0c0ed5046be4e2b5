import type { Pair } from '../../contract/comparison';
import { isFirmlyWorded } from '../../contract/firmness';

type PairSide = Pair['target'];

/** How a target is worded: what bounds its figure, and how firmly it is promised where that is known. */
export type Wording = Pick<PairSide, 'bound' | 'strength' | 'quote' | 'hedge'>;

export type Comparison = 'higher' | 'lower' | 'same';

/** How the next target differs in wording from the last. */
export type Change =
  | { readonly kind: 'wording'; readonly from: Wording; readonly to: Wording }
  | { readonly kind: 'unchanged' };

export function changeOfWording(from: Wording, to: Wording): Change {
  const isKnown = from.strength !== null && to.strength !== null;
  const differs = isKnown && isFirmlyWorded(from) !== isFirmlyWorded(to);
  return from.bound === to.bound && !differs
    ? { kind: 'unchanged' }
    : { kind: 'wording', from, to };
}

/**
 * A target beside the outcome of the year before. Where it is known which way is better, a floor or ceiling
 * that the outcome would reach or miss is placed beside it, too; where it is not known, only two exact figures
 * are. It is only higher or lower: what was reached in one year is no measure of what the next owes.
 * @returns null where units differ or a bound leaves it open.
 */
export function compareWithOutcome(
  target: PairSide,
  outcome: PairSide,
  better: Pair['better'],
): Comparison | null {
  if (target.unit !== outcome.unit) return null;
  if (target.bound === 'exact' && outcome.bound === 'exact') {
    if (target.value === outcome.value) return 'same';
    return target.value > outcome.value ? 'higher' : 'lower';
  }
  if (better === null) return null;
  const asked = leastAsked(target, better);
  const reported = span(outcome);
  if (asked === null || reported === null) return null;
  const [least, most] = reported;
  if (asked === least && asked === most) return 'same';
  const below = most < asked;
  if (!below && least <= asked) return null;
  return below ? 'higher' : 'lower';
}

/** The worst figure that still meets the target; null where the wording does not set one. */
function leastAsked({ value, bound }: PairSide, better: 'more' | 'less'): number | null {
  if (bound === 'exact') return value;
  return bound === (better === 'more' ? 'min' : 'max') ? value : null;
}

/** Where the outcome's true figure lies; null where the wording does not say. */
function span({ value, valueTo, bound }: PairSide): readonly [number, number] | null {
  switch (bound) {
    case 'exact':
      return [value, value];
    case 'min':
      return [value, Infinity];
    case 'max':
      return [-Infinity, value];
    case 'range':
      return valueTo === null ? null : [value, valueTo];
    default:
      return null;
  }
}
