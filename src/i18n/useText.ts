import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, useCallback, useContext } from 'react';
import { LOCALES, type Language } from './languages';
import type { Message } from './messages';

export const LanguageContext = createContext<Language>('zh');

export type MessageValues = Record<string, string | number>;
export type Text = (message: Message, values?: MessageValues) => string;

const formats = new Map<string, IntlMessageFormat>();

/** Fills in a message for a language; values that a message names must be given. */
export function formatMessage(
  language: Language,
  message: Message,
  values?: MessageValues,
): string {
  const pattern = message[language];
  const key = `${language}:${pattern}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(pattern, LOCALES[language], undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(values));
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The page's words in the language chosen: `const text = useText(); text(timeline.title)`. */
export function useText(): Text {
  const language = useLanguage();
  return useCallback((message, values) => formatMessage(language, message, values), [language]);
}
