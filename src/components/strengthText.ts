import type { CitedFigure } from '../contract/comparison';
import { hedgeWord, isHedgedBefore } from '../domain/hedges';
import { vocabulary } from '../i18n/messages/vocabulary';
import type { Text } from '../i18n/text';

type Worded = Pick<CitedFigure, 'strength' | 'quote'> & {
  readonly hedge?: string | null | undefined;
};

/** How firmly a target is put: the word that makes it an aspiration, and where that stands; null for an outcome. */
export function strengthText(text: Text, worded: Worded): string | null {
  const { strength, quote } = worded;
  if (strength !== 'aspired') return strength && text(vocabulary.strength[strength]);
  const word = worded.hedge ?? hedgeWord(quote);
  if (word === null || !isKnown(word)) return text(vocabulary.strength.aspired);
  return text(isHedgedBefore(worded) ? vocabulary.hedgedBefore : vocabulary.hedged, {
    word: text(vocabulary.hedge[word]),
  });
}

function isKnown(word: string): word is keyof typeof vocabulary.hedge {
  return word in vocabulary.hedge;
}
