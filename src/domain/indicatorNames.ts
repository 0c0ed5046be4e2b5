import { asGrowth } from '../contract/growth';
import type { LocatedStatement } from '../contract/siteIndex';
import { chineseBrackets } from './typography';

/** A name and the language it is in, for its `lang` attribute. */
export interface NameInLanguage {
  readonly name: string;
  readonly lang: 'zh' | 'en';
}

/** The English name where it is asked for and known, else the Chinese one. */
export function nameIn(
  language: 'zh' | 'en',
  { zh, en }: { readonly zh: string; readonly en: string | null },
): NameInLanguage {
  return language === 'en' && en !== null
    ? { name: en, lang: 'en' }
    : { name: chineseBrackets(zh), lang: 'zh' };
}

/** What a statement is about: the English name of its indicator, else the document's own phrase. */
export function statementName(
  language: 'zh' | 'en',
  { indicator, indicatorEn }: Pick<LocatedStatement, 'indicator' | 'indicatorEn'>,
): NameInLanguage {
  return nameIn(language, { zh: indicator, en: indicatorEn });
}

/**
 * A statement with its figure as it stands beside the name that `statementName` gives it: a fall is positive
 * beside the document's phrase, which says 降幅, and negative beside the English name of the growth.
 */
export function besideName(language: 'zh' | 'en', statement: LocatedStatement): LocatedStatement {
  const { value, valueTo, bound, falls } = statement;
  if (statementName(language, statement).lang === 'zh') return statement;
  if (falls !== true || value === null || bound === null) return statement;
  return { ...statement, ...asGrowth({ value, valueTo, bound }) };
}
