import type { LocatedStatement } from '../contract/siteIndex';

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
  return language === 'en' && en !== null ? { name: en, lang: 'en' } : { name: zh, lang: 'zh' };
}

/** What a statement is about: the English name of its indicator, else the document's own phrase. */
export function statementName(
  language: 'zh' | 'en',
  { indicator, indicatorEn }: Pick<LocatedStatement, 'indicator' | 'indicatorEn'>,
): NameInLanguage {
  return nameIn(language, { zh: indicator, en: indicatorEn });
}
