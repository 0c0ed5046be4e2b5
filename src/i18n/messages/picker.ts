import type { Messages } from '../messages';

/** Words of the field that finds an indicator. */
export const picker = {
  label: { zh: '指标', en: 'Indicator' },
  placeholder: { zh: '输入中文或英文查找', en: 'Search in Chinese or English' },
  open: { zh: '显示全部指标', en: 'Show all indicators' },
  none: { zh: '没有含“{query}”的指标', en: 'No indicator contains “{query}”' },
  more: {
    zh: '另有 {count, number} 项，继续输入可缩小范围',
    en: '{count, number} more: type to narrow them down',
  },
  extent: {
    zh: '{who}，{years}，{figures, number} 个数字',
    en: '{who}, {years}, {figures, plural, one {# figure} other {# figures}}',
  },
  districts: {
    zh: '{count, number} 个区',
    en: '{count, plural, one {# district} other {# districts}}',
  },
  districtsAndCity: {
    zh: '{count, number} 个区与全市',
    en: '{count, plural, one {# district} other {# districts}} and the city',
  },
  cityOnly: { zh: '仅全市', en: 'city only' },
  years: { zh: '{first}–{last} 年', en: '{first}–{last}' },
  year: { zh: '{first} 年', en: '{first}' },
} as const satisfies Messages;
