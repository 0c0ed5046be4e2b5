/**
 * Text as a search compares it: full-width letters, digits and marks as half-width ones, curly quotation
 * marks straight, letters small. As long as the original, so that what is found in one stands at the same
 * offsets of the other.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charCodeAt(at));
  return folded;
}

/** The first and last of the full-width forms of ASCII, and how far they lie from it. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, offset: 0xfee0 } as const;
/** The blank of Chinese text, and the quotation marks of documents and telephones beside those of a keyboard. */
const SAME: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
};
/** Scripts from here on have no small letters, but for the full-width forms of ASCII. */
const FIRST_CAPLESS = 0x2e80;

function foldUnit(unit: number): string {
  if (unit >= FULL_WIDTH.first && unit <= FULL_WIDTH.last) unit -= FULL_WIDTH.offset;
  const character = String.fromCharCode(unit);
  const same = SAME[character];
  if (same !== undefined) return same;
  if (unit >= FIRST_CAPLESS) return character;
  const small = character.toLowerCase();
  return small.length === 1 ? small : character;
}

/** The comma that groups digits: a page writes 10,155 where a document writes 10155. */
const DIGIT_COMMA = /(?<=\d),(?=\d)/g;
/** One that stands first or last of what is typed so far. */
const EDGE_COMMA = /^,(?=\d)|(?<=\d),$/g;

/** Folded text as it is searched: the digits of a number stand side by side. */
export function searchableText(text: string): string {
  return foldText(text).replace(DIGIT_COMMA, '');
}

/** What is searched for: words between blanks, as texts are searched, once each. All must be found. */
export function searchWords(typed: string): string[] {
  const words = searchableText(typed)
    .split(/\s+/)
    .map((word) => word.replace(EDGE_COMMA, ''));
  return [...new Set(words)].filter((word) => word !== '');
}

/** A stretch of text, end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Where any of the words stands in a text: in order, those that touch or overlap joined. */
export function findHits(text: string, words: readonly string[]): Hit[] {
  const { searchable, offsets } = withOffsets(text);
  const hits = words
    .flatMap((word) => hitsOf(searchable, word))
    .map(({ start, end }) => ({
      start: offsets?.[start] ?? start,
      end: (offsets?.[end - 1] ?? end - 1) + 1,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
    else joined.push({ ...hit });
  }
  return joined;
}

/** The searchable text and where each of its characters stands in the original; null where nothing was left out. */
function withOffsets(text: string): { searchable: string; offsets: readonly number[] | null } {
  const folded = foldText(text);
  const leftOut = new Set([...folded.matchAll(DIGIT_COMMA)].map(({ index }) => index));
  if (leftOut.size === 0) return { searchable: folded, offsets: null };
  const offsets = Array.from({ length: folded.length }, (_, at) => at);
  return {
    searchable: folded.replace(DIGIT_COMMA, ''),
    offsets: offsets.filter((at) => !leftOut.has(at)),
  };
}

function hitsOf(folded: string, word: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = nextHit(folded, word, 0); start >= 0; start = nextHit(folded, word, start + 1))
    hits.push({ start, end: start + word.length });
  return hits;
}

/** Whether searchable text holds a word. */
export function holdsWord(searchable: string, word: string): boolean {
  return nextHit(searchable, word, 0) >= 0;
}

const LETTERS = /^[a-z]+$/;
/** A shorter word of letters is a whole one, or its plural; a longer one may be the beginning of one. */
const SHORTEST_BEGINNING = 4;

/** Chinese has no blanks between words and is searched by characters; letters are searched by words. */
function nextHit(text: string, word: string, from: number): number {
  if (word === '') return -1;
  if (!LETTERS.test(word)) return text.indexOf(word, from);
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (at > 0 && isLetter(text, at - 1)) continue;
    if (word.length >= SHORTEST_BEGINNING) return at;
    if (!isLetter(text, text[end] === 's' ? end + 1 : end)) return at;
  }
  return -1;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}
