/** Words in the order in which they are tried, so that 新建 does not take the place of 新建修复. */
export function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** The entries whose word begins, or ends, with a character, the longest first. */
export type ByCharacter<Entry> = (char: string) => readonly Entry[];

/**
 * Entries by the first (0) or last (-1) character of their words: of a large vocabulary a place in a text can
 * meet few.
 */
export function byCharacter<Entry>(
  entries: Iterable<Entry>,
  at: 0 | -1,
  wordOf: (entry: Entry) => string,
): ByCharacter<Entry> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const char = wordOf(entry).at(at) ?? '';
    const group = groups.get(char);
    if (group) group.push(entry);
    else groups.set(char, [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => wordOf(b).length - wordOf(a).length);
  const none: readonly Entry[] = [];
  return (char) => groups.get(char) ?? none;
}
