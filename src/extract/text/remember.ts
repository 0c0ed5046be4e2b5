/** More texts than this are not kept: reports repeat their words within a page, not for ever. */
const MOST_KEPT = 4096;

/**
 * The same answers as those of a pure function, each worked out once while it is asked for again and again.
 * Callers must not change what they are given.
 */
export function remembering<Value>(answer: (words: string) => Value): (words: string) => Value {
  const kept = new Map<string, Value>();
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = answer(words);
    kept.set(words, found);
    return found;
  };
}
