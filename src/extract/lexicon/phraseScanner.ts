export interface PhraseMatch<Meaning> {
  readonly phrase: string;
  readonly start: number;
  readonly meaning: Meaning;
}

/** Finds the phrases of a vocabulary in a text. */
export type PhraseScanner<Meaning> = (text: string) => PhraseMatch<Meaning>[];

/**
 * A scanner for a vocabulary: at each place the longest phrase wins and takes its run. Linear in the text's
 * length, because only phrases with the right first character are tried.
 */
export function phraseScanner<Meaning>(
  vocabulary: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseScanner<Meaning> {
  const byFirstChar = new Map<string, (readonly [string, Meaning])[]>();
  for (const entry of vocabulary) {
    const first = entry[0].charAt(0);
    const group = byFirstChar.get(first);
    if (group) group.push(entry);
    else byFirstChar.set(first, [entry]);
  }
  for (const group of byFirstChar.values()) group.sort((a, b) => b[0].length - a[0].length);

  return (text) => {
    const found: PhraseMatch<Meaning>[] = [];
    for (let index = 0; index < text.length;) {
      const group = byFirstChar.get(text.charAt(index));
      const match = group?.find(([phrase]) => text.startsWith(phrase, index));
      if (match) found.push({ phrase: match[0], start: index, meaning: match[1] });
      index += match ? match[0].length : 1;
    }
    return found;
  };
}
