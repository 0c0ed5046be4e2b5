import type { Pair } from '../contract/comparison';

/** Whether the figures of a pair may rest on different bases: then it is not said which of them is higher. */
export function basisMayDiffer({
  match,
  basisDiffers,
}: Pick<Pair, 'match' | 'basisDiffers'>): boolean {
  return match === 'near' || basisDiffers === true;
}
