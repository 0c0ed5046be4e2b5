/**
 * The alternatives of a long pattern, group by group in order, as the source of one; the first that fits wins, so
 * a word that begins another stands behind it.
 */
export function anyOf(...groups: readonly (readonly RegExp[])[]): string {
  return groups
    .flat()
    .map(({ source }) => source)
    .join('|');
}
