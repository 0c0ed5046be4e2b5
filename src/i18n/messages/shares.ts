import type { Messages } from '../messages';

/** Words of the tables of theme shares. */
export const shares = {
  chars: { zh: '{chars, number} 字', en: '{chars, number} characters' },
  fewChars: {
    zh: '仅 {chars, number} 字，不算份额，谈到：',
    en: 'only {chars, number} characters, too few for shares, on:',
  },
  short: { zh: '文字很短，份额仅供参考', en: 'a short text: shares say little' },
  byPress: { zh: '据媒体报道', en: 'newspapers' },
  notMentioned: {
    zh: '市政府报告未提到该区',
    en: 'the city’s report does not mention it',
  },
  notInPlan: {
    zh: '市政府报告的部署部分未提到该区',
    en: 'the plans in the city’s report do not mention it',
  },
  pressOnly: {
    zh: '无区政府文件，媒体报道另列',
    en: 'no document of the district; newspapers stand apart',
  },
  noSource: { zh: '无来源', en: 'no source' },
  untold: { zh: '未能分出主题', en: 'no theme could be told' },
} as const satisfies Messages;
