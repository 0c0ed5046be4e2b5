import { LOCALES, type Language } from '../contract/languages';
import { useLanguage } from './useText';

// Making a format takes far longer than using it.
const PLAIN = formats({});
const COMPACT = formats({ notation: 'compact', maximumFractionDigits: 1 });

/** How many of something, its digits grouped as the language groups them. */
export function useCount(): (count: number) => string {
  const format = PLAIN[useLanguage()];
  return (count) => format.format(count);
}

/** The same in short, for where there is little room: 1.2万, 12.3K. */
export function useCompactCount(): (count: number) => string {
  const format = COMPACT[useLanguage()];
  return (count) => format.format(count);
}

function formats(options: Intl.NumberFormatOptions): Record<Language, Intl.NumberFormat> {
  return {
    zh: new Intl.NumberFormat(LOCALES.zh, options),
    en: new Intl.NumberFormat(LOCALES.en, options),
  };
}
