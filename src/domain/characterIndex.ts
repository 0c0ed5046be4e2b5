import { Index } from 'flexsearch';
import type { Narrow } from './statementSearch';

/** So many texts go into the index between two looks at the keyboard. */
const TEXTS_A_TURN = 500;

/**
 * Which characters stand in which texts. Chinese has no blanks between words and a reader may look for part
 * of one, so the characters are what is indexed; whether they stand side by side, the search checks in the
 * few texts that have them all.
 */
export interface CharacterIndex {
  readonly narrow: Narrow;
  readonly characters: number;
}

/**
 * Builds the index in turns, so that it never holds up a key press.
 * @param texts folded.
 * @param pause waits until the page has had its turn.
 * @param signal stops the building.
 */
export async function buildCharacterIndex(
  texts: readonly string[],
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<CharacterIndex> {
  const index = new Index({ encode: charactersOf, tokenize: 'strict', resolution: 1 });
  const known = new Set<string>();
  for (const [position, text] of texts.entries()) {
    if (position > 0 && position % TEXTS_A_TURN === 0) {
      await pause();
      signal?.throwIfAborted();
    }
    index.add(position, text);
    for (const character of text) known.add(character);
  }
  return {
    characters: known.size,
    narrow: (word) =>
      charactersOf(word).every((character) => known.has(character))
        ? index.search(word, { limit: texts.length }).map(Number)
        : [],
  };
}

function charactersOf(text: string): string[] {
  return [...new Set(text)];
}
