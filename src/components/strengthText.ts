import type { CitedFigure } from '../contract/comparison';
import { isHedgedBefore } from '../domain/hedges';
import { vocabulary } from '../i18n/messages/vocabulary';
import type { Text } from '../i18n/useText';

/** How firmly a target is put, and where its quotation does not show it; null for an outcome. */
export function strengthText(
  text: Text,
  worded: Pick<CitedFigure, 'strength' | 'quote'>,
): string | null {
  if (worded.strength === null) return null;
  return text(
    isHedgedBefore(worded) ? vocabulary.hedgedBefore : vocabulary.strength[worded.strength],
  );
}
