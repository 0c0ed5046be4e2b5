import { isSameFigure } from '../../src/contract/rounding';
import type { Bound, Direction } from '../../src/contract/vocabularies';
import type { Difference } from './comparability';

/** A figure in its family's base unit. */
export interface Aim {
  readonly value: number;
  readonly bound: Bound;
}

/**
 * Whether an outcome reached a target, by the target's own bound. An exact figure is reached when it is
 * equalled or bettered, where it is known which way is better; `approx` and `range` do not decide.
 * @returns null where the wording does not decide.
 */
export function isMet(target: Aim, outcome: Aim, better: Direction): boolean | null {
  if (outcome.bound === 'approx' || outcome.bound === 'range') return null;
  switch (target.bound) {
    case 'min':
      return outcome.bound === 'max'
        ? null
        : decided(atLeast(outcome.value, target.value), outcome.bound === 'min');
    case 'max':
      return outcome.bound === 'min'
        ? null
        : decided(atLeast(target.value, outcome.value), outcome.bound === 'max');
    case 'exact':
      if (isSameFigure(outcome.value, target.value) && outcome.bound === 'exact') return true;
      if (better === 'neither') return null;
      return isMet({ ...target, bound: better === 'more' ? 'min' : 'max' }, outcome, better);
    case 'approx':
    case 'range':
      return null;
  }
}

/**
 * What is left of a verdict where the outcome covers more or less than the target: a part that reaches the
 * target shows that the whole did, and a whole that falls short that the part did.
 */
export function metDespite(
  met: boolean | null,
  extents: readonly Difference['extent'][],
  better: Direction,
): boolean | null {
  if (met === null || better === 'neither') return extents.length === 0 ? met : null;
  const certain = met === (better === 'more') ? 'narrower' : 'wider';
  return extents.every((extent) => extent === certain) ? met : null;
}

/** An outcome that is itself only a bound proves that it reached the target, never that it did not. */
function decided(reached: boolean, open: boolean): boolean | null {
  return reached ? true : open ? null : false;
}

function atLeast(a: number, b: number): boolean {
  return a > b || isSameFigure(a, b);
}
