export interface PhraseMatch<Meaning> {
  readonly phrase: string;
  readonly start: number;
  readonly meaning: Meaning;
}

/** Finds the phrases of a vocabulary in a text. */
export type PhraseScanner<Meaning> = (text: string) => PhraseMatch<Meaning>[];

/** A place in the tree of phrases: the phrase that ends here, and where each next UTF-16 unit leads. */
interface Node<Meaning> {
  entry: readonly [phrase: string, meaning: Meaning] | null;
  readonly next: Map<number, Node<Meaning>>;
}

/**
 * A scanner for a vocabulary: at each place the longest phrase wins and takes its run. Linear in the text's
 * length: no place is read farther than the longest phrase that begins there. Of a phrase given twice the
 * first meaning counts.
 */
export function phraseScanner<Meaning>(
  vocabulary: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseScanner<Meaning> {
  const root: Node<Meaning> = { entry: null, next: new Map() };
  /** 1 for the pairs of units that may begin a phrase: most of a text does not. */
  const begins = new Uint8Array(PAIRS);
  for (const entry of vocabulary) {
    const [phrase] = entry;
    if (phrase.length > 1) begins[pairAt(phrase, 0)] = 1;
    else for (let next = 0; next < PAIRS; next++) begins[pairOf(phrase.charCodeAt(0), next)] = 1;
    const node = nodeOf(root, phrase);
    node.entry ??= entry;
  }
  return (text) => {
    const found: PhraseMatch<Meaning>[] = [];
    for (let start = 0; start < text.length; start++) {
      if (begins[pairAt(text, start)] === 0) continue;
      const entry = longestAt(root, text, start);
      if (!entry) continue;
      found.push({ phrase: entry[0], start, meaning: entry[1] });
      start += entry[0].length - 1;
    }
    return found;
  };
}

const PAIRS = 0x10000;

/** Two units as one number, the same one for some other pairs too. */
function pairOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (PAIRS - 1);
}

function pairAt(text: string, index: number): number {
  // NaN past the end counts as 0.
  return pairOf(text.charCodeAt(index), text.charCodeAt(index + 1));
}

/** The node of a phrase, grown where it is not there yet. */
function nodeOf<Meaning>(root: Node<Meaning>, phrase: string): Node<Meaning> {
  let node = root;
  for (let index = 0; index < phrase.length; index++) {
    const unit = phrase.charCodeAt(index);
    let next = node.next.get(unit);
    if (!next) {
      next = { entry: null, next: new Map() };
      node.next.set(unit, next);
    }
    node = next;
  }
  return node;
}

function longestAt<Meaning>(root: Node<Meaning>, text: string, start: number) {
  let longest = root.entry;
  let node = root.next.get(text.charCodeAt(start));
  for (let index = start + 1; node; index++) {
    longest = node.entry ?? longest;
    node = index < text.length ? node.next.get(text.charCodeAt(index)) : undefined;
  }
  return longest;
}
