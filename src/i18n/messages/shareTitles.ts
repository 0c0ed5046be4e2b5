import type { Messages } from '../messages';

/** What the theme shares of a place are called where they stand alone, by whose words they count. */
export const shareTitles = {
  own: { zh: '{place}着墨于什么', en: 'What {place} writes about most' },
  press: {
    zh: '媒体谈{place}，着墨于什么',
    en: 'What newspapers write about {place}',
  },
  city: {
    zh: '市政府谈{place}，着墨于什么',
    en: 'What the city writes about {place}',
  },
  ofCity: { zh: '市政府着墨于什么', en: 'What the city writes about most' },
} as const satisfies Messages;
