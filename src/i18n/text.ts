import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Language } from '../contract/languages';
import type { Message } from './messages';

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

/** The words of one language, whatever the page is shown in. */
export function textIn(language: Language): Text {
  return (message, values) => formatMessage(language, message, values);
}
