import type { Bound } from '../../src/contract/vocabularies';

export interface Aim {
  readonly value: number;
  readonly bound: Bound;
}

/**
 * Whether an outcome reached a target, by the target's own bound. An exact figure is reached when it is
 * equalled or bettered, where it is known which way is better; `approx` and `range` do not decide.
 * @param better which way is better, null where it is not known.
 * @returns null where the wording does not decide.
 */
export function isMet(target: Aim, outcome: Aim, better: 'more' | 'less' | null): boolean | null {
  if (outcome.bound === 'approx' || outcome.bound === 'range') return null;
  switch (target.bound) {
    case 'min':
      return outcome.bound === 'max'
        ? null
        : decided(outcome.value >= target.value, outcome.bound === 'min');
    case 'max':
      return outcome.bound === 'min'
        ? null
        : decided(outcome.value <= target.value, outcome.bound === 'max');
    case 'exact':
      if (outcome.value === target.value && outcome.bound === 'exact') return true;
      if (better === null) return null;
      return isMet({ ...target, bound: better === 'more' ? 'min' : 'max' }, outcome, better);
    case 'approx':
    case 'range':
      return null;
  }
}

/** An outcome that is itself only a bound proves that it reached the target, never that it did not. */
function decided(reached: boolean, open: boolean): boolean | null {
  return reached ? true : open ? null : false;
}
