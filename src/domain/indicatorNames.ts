import type { Language } from '../contract/languages';
import { asGrowth } from '../contract/growth';
import type { LocatedStatement } from '../contract/siteIndex';
import { chineseBrackets } from './typography';

/** A name and the language it is in, for its `lang` attribute. */
export interface NameInLanguage {
  readonly name: string;
  readonly lang: Language;
}

/** The English name where it is asked for and known, else the Chinese one. */
export function nameIn(
  language: Language,
  { zh, en }: { readonly zh: string; readonly en: string | null },
): NameInLanguage {
  return language === 'en' && en !== null
    ? { name: en, lang: 'en' }
    : { name: chineseBrackets(zh), lang: 'zh' };
}

/**
 * The Chinese name that an English one stands for, to stand beside it: the document's own words are what
 * counts. Null where the name shown is Chinese already.
 */
export function chineseBehind(
  language: 'zh' | 'en',
  names: { readonly zh: string; readonly en: string | null },
): string | null {
  return nameIn(language, names).lang === 'en' ? chineseBrackets(names.zh) : null;
}

/** What a statement is about: the English name of its indicator, else the document's own phrase. */
export function statementName(
  language: Language,
  { indicator, indicatorEn }: Pick<LocatedStatement, 'indicator' | 'indicatorEn'>,
): NameInLanguage {
  return nameIn(language, { zh: indicator, en: indicatorEn });
}

/**
 * A statement with its figure as it stands beside the name that `statementName` gives it: a fall is positive
 * beside the document's phrase, which says 降幅, and negative beside the English name of the growth.
 */
export function besideName(language: Language, statement: LocatedStatement): LocatedStatement {
  const { value, valueTo, bound, falls } = statement;
  if (statementName(language, statement).lang === 'zh') return statement;
  if (falls !== true || value === null || bound === null) return statement;
  return { ...statement, ...asGrowth({ value, valueTo, bound }) };
}

/** A name with its figure, which carries its own sign. */
export interface SignedReading extends NameInLanguage {
  readonly statement: LocatedStatement;
}

/** How a name says that its figure is one of a fall, and how the ontology names such growth. */
const FALL_WORD = { zh: /降幅(?=$|[（(])/, en: /decrease$/ } as const;
const CHANGE_WORD = { zh: '变化', en: 'change' } as const;

/**
 * A statement to be read where its name may be cut: that something fell is told by the figure's sign, in
 * either language, and no longer by the end of the name.
 */
export function signedReading(language: Language, statement: LocatedStatement): SignedReading {
  const { name, lang } = statementName(language, statement);
  const { value, valueTo, bound } = statement;
  if (value === null || bound === null || !FALL_WORD[lang].test(name))
    return { name, lang, statement: besideName(language, statement) };
  return {
    name: name.replace(FALL_WORD[lang], CHANGE_WORD[lang]),
    lang,
    statement: { ...statement, ...asGrowth({ value, valueTo, bound }) },
  };
}
