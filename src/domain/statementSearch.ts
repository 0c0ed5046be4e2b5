import type { StatementTable } from './statementTable';

/**
 * Positions of the texts that may hold a word: none that does is left out. Null where it cannot tell, and
 * every text is looked at.
 */
export type Narrow = (word: string) => readonly number[] | null;

/** For each row 1 where every word stands in one of its texts, else 0; null where nothing is searched for. */
export function findRows(
  table: StatementTable,
  words: readonly string[],
  narrow: Narrow = () => null,
): Uint8Array | null {
  if (words.length === 0) return null;
  const found = new Uint8Array(table.rows.length).fill(1);
  for (const word of words) {
    const holds = textsWith(table.texts, word, narrow(word));
    for (const [row, texts] of table.textsOfRow.entries())
      if (found[row] === 1 && !texts.some((text) => holds[text] === 1)) found[row] = 0;
  }
  return found;
}

function textsWith(
  texts: readonly string[],
  word: string,
  candidates: readonly number[] | null,
): Uint8Array {
  const holds = new Uint8Array(texts.length);
  if (candidates === null) {
    for (const [position, text] of texts.entries()) if (text.includes(word)) holds[position] = 1;
  } else {
    for (const position of candidates)
      if (texts[position]?.includes(word) === true) holds[position] = 1;
  }
  return holds;
}
