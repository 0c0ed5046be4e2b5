import type { Pair } from '../contract/comparison';

/** How the remark on a pair says that one side names a basis (同口径, 含…部分) which the other may not have. */
const BASIS_REMARK = /注明|口径/;

/** Whether the figures of a pair may rest on different bases: which of them is higher then says nothing. */
export function basisMayDiffer({ match, note }: Pick<Pair, 'match' | 'note'>): boolean {
  return match === 'near' || BASIS_REMARK.test(note);
}
