import { isSameFigure } from '../../src/contract/rounding';
import type { Bound, Direction } from '../../src/contract/vocabularies';
import type { Difference } from './comparability';

/**
 * How far from a figure 左右 may lie, as a part of it: 3.3 % is not about 6 %, 5.5 % may be. No source defines the
 * word; a tenth leaves open what readers would dispute.
 */
const ABOUT = 0.1;

/** A figure in its family's base unit. */
export interface Aim {
  readonly value: number;
  readonly bound: Bound;
}

/**
 * Whether an outcome reached a target, by the target's own bound. An exact figure is reached when it is
 * equalled or bettered, where it is known which way is better, and so is one that is about so much: that is
 * missed by more than ABOUT of it only. A range does not decide.
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
      return isAboutMet(target.value, outcome, better);
    case 'range':
      return null;
  }
}

function isAboutMet(aim: number, outcome: Aim, better: Direction): boolean | null {
  if (better === 'neither') return null;
  const bound = better === 'more' ? 'min' : 'max';
  if (isMet({ value: aim, bound }, outcome, better) === true) return true;
  const least = aim + (better === 'more' ? -1 : 1) * ABOUT * Math.abs(aim);
  return isMet({ value: least, bound }, outcome, better) === false ? false : null;
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
