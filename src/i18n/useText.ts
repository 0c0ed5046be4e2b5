import { createContext, useContext, useMemo } from 'react';
import type { Language } from '../contract/languages';
import { textIn, type Text } from './text';

export const LanguageContext = createContext<Language>('zh');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The page's words in the language chosen: `const text = useText(); text(timeline.title)`. */
export function useText(): Text {
  const language = useLanguage();
  return useMemo(() => textIn(language), [language]);
}
