export interface PhraseMatch<Meaning> {
  readonly phrase: string;
  readonly start: number;
  readonly meaning: Meaning;
}

/** Finds the phrases of a vocabulary in a text. */
export type PhraseScanner<Meaning> = (text: string) => PhraseMatch<Meaning>[];

type Entry<Meaning> = readonly [phrase: string, meaning: Meaning];

/** Buckets for pairs of units, and for single ones: small tables stay in the fastest memory. */
const PAIRS = 0x4000;
const SINGLES = 0x400;

/**
 * A scanner for a vocabulary: at each place the longest phrase wins and takes its run. Linear in the text's
 * length: no place is read farther than the phrases that begin as it does. Of a phrase given twice the first
 * meaning counts.
 */
export function phraseScanner<Meaning>(
  vocabulary: Iterable<Entry<Meaning>>,
): PhraseScanner<Meaning> {
  /** Phrases that begin alike, the longest first; none for the first group. */
  const groups: Entry<Meaning>[][] = [[]];
  /** The group of those that begin with a pair of units, and of those that are a single one: mostly 0. */
  const byPair = new Uint16Array(PAIRS);
  const byUnit = new Uint16Array(SINGLES);
  for (const entry of vocabulary) {
    const [phrase] = entry;
    const first = phrase.charCodeAt(0);
    const isLong = phrase.length > 1;
    const groupOf = isLong ? byPair : byUnit;
    const key = isLong ? pairOf(first, phrase.charCodeAt(1)) : first & (SINGLES - 1);
    if (groupOf[key] === 0) groupOf[key] = groups.push([]) - 1;
    groups[groupOf[key] ?? 0]?.push(entry);
  }
  // Sorting is stable: of the same phrase the first stays first.
  for (const group of groups) group.sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const found: PhraseMatch<Meaning>[] = [];
    let unit = text.charCodeAt(0);
    for (let start = 0; start < text.length; start++) {
      // NaN past the end counts as 0.
      const next = text.charCodeAt(start + 1);
      const pair = byPair[pairOf(unit, next)] ?? 0;
      const single = byUnit[unit & (SINGLES - 1)] ?? 0;
      unit = next;
      if (pair === 0 && single === 0) continue;
      const entry = entryAt(text, start, groups[pair]) ?? entryAt(text, start, groups[single]);
      if (!entry) continue;
      found.push({ phrase: entry[0], start, meaning: entry[1] });
      start += entry[0].length - 1;
      unit = text.charCodeAt(start + 1);
    }
    return found;
  };
}

/** Two units as one number, the same one for some other pairs too. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (PAIRS - 1);
}

function entryAt<Meaning>(
  text: string,
  start: number,
  group: readonly Entry<Meaning>[] = [],
): Entry<Meaning> | null {
  for (const entry of group) if (standsAt(text, start, entry[0])) return entry;
  return null;
}

/** As `startsWith`, from the end: phrases that begin alike mostly end differently. */
function standsAt(text: string, start: number, phrase: string): boolean {
  for (let index = phrase.length - 1; index >= 0; index--)
    if (text.charCodeAt(start + index) !== phrase.charCodeAt(index)) return false;
  return true;
}
