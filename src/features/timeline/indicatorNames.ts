import type { LocatedStatement } from '../../contract/siteIndex';
import { englishName, type EnglishNames } from '../../domain/indicatorNames';
import type { Language } from '../../i18n/languages';

/** What a statement is about, as the reader can best read it. */
export type NameOf = (statement: LocatedStatement) => {
  readonly name: string;
  readonly lang: Language;
};

/** The indicator's English name where it is asked for and known, else the document's own phrase. */
export function indicatorNames(names: EnglishNames | undefined, language: Language): NameOf {
  return (statement) => {
    const name = language === 'en' ? englishName(names, statement) : null;
    return name === null ? { name: statement.indicator, lang: 'zh' } : { name, lang: 'en' };
  };
}
