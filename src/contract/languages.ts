export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags: of the page's `lang` attribute and of number and plural rules. */
export const LOCALES: Record<Language, string> = { zh: 'zh-Hans', en: 'en' };
