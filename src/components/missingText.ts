import type { Missing } from '../domain/missing';
import { vocabulary } from '../i18n/messages/vocabulary';
import type { Text } from '../i18n/text';

/** Why a year has neither target nor outcome, in one word where it is the same for both. */
export function missingText(text: Text, target: Missing, outcome: Missing): string {
  if (target === outcome || outcome === 'outside') return text(vocabulary.missing[target]);
  if (target === 'outside') return text(vocabulary.missing[outcome]);
  return text(vocabulary.missingBoth, {
    target: text(vocabulary.missing[target]),
    outcome: text(vocabulary.missing[outcome]),
  });
}

/** The same in a chart: the word of each, a line each, once where both have the same. */
export function missingWord(text: Text, target: Missing, outcome: Missing): string {
  const told = new Set([target, outcome]);
  // The year that is outside says nothing beside one that is not.
  if (told.size > 1) told.delete('outside');
  return [...told].map((each) => text(vocabulary.missingShort[each])).join('\n');
}
