import { holdsWord } from './foldedText';
import type { StatementTable } from './statementTable';
import { alternativesOf } from './synonyms';

/**
 * Positions of the texts that may hold a word: none that does is left out. Null where it cannot tell, and
 * every text is looked at.
 */
export type Narrow = (word: string) => readonly number[] | null;

/** What a search makes of a row. */
export const FOUND = { no: 0, somewhere: 1, inOwnWords: 2 } as const;

/**
 * For each row whether every word, or another that means the same, stands in one of its texts: in its name or
 * quotation, or with the help of its heading, document, place or theme. Null where nothing is searched for.
 */
export function findRows(
  table: StatementTable,
  words: readonly string[],
  narrow: Narrow = () => null,
): Uint8Array | null {
  if (words.length === 0) return null;
  const found = new Uint8Array(table.rows.length).fill(FOUND.inOwnWords);
  for (const word of words) {
    const holds = textsWith(table.texts, alternativesOf(word), narrow);
    const isHeld = (text: number) => holds[text] === 1;
    for (let row = 0; row < found.length; row += 1) {
      if (found[row] === FOUND.no) continue;
      const at = table.textsOfRow[row]?.findIndex(isHeld) ?? -1;
      if (at < 0) found[row] = FOUND.no;
      else if (at >= (table.ownTextsOfRow[row] ?? 0)) found[row] = FOUND.somewhere;
    }
  }
  return found;
}

/** The same rows, those found in their own words first. */
export function foremostFirst(rows: Uint32Array, found: Uint8Array): Uint32Array {
  const isForemost = (row: number) => found[row] === FOUND.inOwnWords;
  return Uint32Array.from([...rows.filter(isForemost), ...rows.filter((row) => !isForemost(row))]);
}

function textsWith(
  texts: readonly string[],
  alternatives: readonly string[],
  narrow: Narrow,
): Uint8Array {
  const holds = new Uint8Array(texts.length);
  for (const word of alternatives) {
    const candidates = narrow(word);
    if (candidates === null) {
      for (const [position, text] of texts.entries())
        if (holdsWord(text, word)) holds[position] = 1;
    } else {
      for (const position of candidates)
        if (holdsWord(texts[position] ?? '', word)) holds[position] = 1;
    }
  }
  return holds;
}
