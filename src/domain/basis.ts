import type { Pair } from '../contract/comparison';

type Match = Pick<Pair, 'match' | 'differences'>;

/** Whether one side states a basis, 「同口径」, that the other does not: the two are then not judged. */
export function basisDiffers({ differences }: Pick<Match, 'differences'>): boolean {
  return differences.some(({ what }) => what === 'basis');
}

/** Whether the figures of a pair may rest on different bases: then it is not said which of them is higher. */
export function basisMayDiffer(pair: Match): boolean {
  return pair.match === 'near' || basisDiffers(pair);
}
