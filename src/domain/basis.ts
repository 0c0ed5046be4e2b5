import type { Pair } from '../contract/comparison';

/** Whether the figures of a pair may rest on different bases: which of them is higher then says nothing. */
export function basisMayDiffer({
  match,
  basisDiffers,
}: Pick<Pair, 'match' | 'basisDiffers'>): boolean {
  return match === 'near' || basisDiffers === true;
}
