import { LOCALES, type Language } from '../contract/languages';
import { inLanguage } from '../domain/englishUnits';
import { vocabulary } from '../i18n/messages/vocabulary';
import type { Text } from '../i18n/text';

/**
 * What a scale is in: the unit as the language names it, or that it counts, where English has no word for the
 * things counted but the indicator's name; null where a unit is not known.
 */
export function unitText(text: Text, language: Language, unit: string): string | null {
  if (unit === '') return null;
  const named = inLanguage({ value: null, valueTo: null, unit }, LOCALES[language]).unit;
  return named === '' ? text(vocabulary.number) : named;
}
