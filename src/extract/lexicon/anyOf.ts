/**
 * The alternatives of a long pattern, group by group in order, as the source of one. Where what stands behind
 * the group does not fit, the later ones are tried too; where nothing does, the first that fits wins, so that a word
 * that begins another stands behind it.
 */
export function anyOf(...groups: readonly (readonly RegExp[])[]): string {
  return groups
    .flat()
    .map(({ source }) => source)
    .join('|');
}
