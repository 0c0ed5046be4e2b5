import { LOCALES, type Language } from '../contract/languages';
import { useLanguage } from './useText';

// Making a format takes far longer than using it.
const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(LOCALES.zh),
  en: new Intl.NumberFormat(LOCALES.en),
};

/** How many of something, its digits grouped as the language groups them. */
export function useCount(): (count: number) => string {
  const format = FORMATS[useLanguage()];
  return (count) => format.format(count);
}
