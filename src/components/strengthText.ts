import type { CitedFigure } from '../contract/comparison';
import { isHedgedBefore } from '../domain/hedges';
import { vocabulary } from '../i18n/messages/vocabulary';
import type { Text } from '../i18n/text';

/** How firmly a target is put: the word that makes it an aspiration, and where that stands; null for an outcome. */
export function strengthText(
  text: Text,
  worded: Pick<CitedFigure, 'strength' | 'hedge' | 'quote'>,
): string | null {
  const { strength, hedge } = worded;
  if (hedge === null) return strength && text(vocabulary.strength[strength]);
  return text(isHedgedBefore(worded) ? vocabulary.hedgedBefore : vocabulary.hedged, {
    word: text(vocabulary.hedge[hedge]),
  });
}
