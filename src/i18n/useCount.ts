import { LOCALES, type Language } from '../contract/languages';
import { useLanguage } from './useText';

/** How many of something, its digits grouped as a language groups them. */
export type Count = (count: number) => string;

// Making a format takes far longer than using it.
const COUNTS: Readonly<Record<Language, Count>> = {
  zh: countIn(LOCALES.zh),
  en: countIn(LOCALES.en),
};

export function useCount(): Count {
  return COUNTS[useLanguage()];
}

function countIn(locale: string): Count {
  const format = new Intl.NumberFormat(locale);
  return (count) => format.format(count);
}
