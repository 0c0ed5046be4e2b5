import type { Messages } from '../messages';

export const embed = {
  site: { zh: '深圳各区施政重点', en: 'Shenzhen district priorities' },
  back: { zh: '在“深圳各区施政重点”中打开', en: 'Open in “Shenzhen district priorities”' },
  newWindow: { zh: '（新窗口）', en: ' (new window)' },
  /** Below an extract. */
  rest: {
    timeline: {
      zh: '此处为条目最多的 {first} 个主题；全部 {count} 个主题见原页',
      en: 'The {first, plural, one {theme} other {# themes}} with most statements; all {count} on the full page',
    },
    themes: {
      zh: '各年只列前 {first} 个主题；全部主题见原页',
      en: 'The first {first, plural, one {theme} other {# themes}} of each year; all of them on the full page',
    },
    pairs: {
      zh: '此处 {first} 行；全部 {count} 行见原页',
      en: '{first} of {count} rows; all of them on the full page',
    },
    map: {
      zh: '各数字的原话与全市的数字见原页',
      en: 'The words behind each figure, and the city’s figure, are on the full page',
    },
    heatmap: {
      zh: '此处为占比最高的 {first} 个主题；全部 {count} 个主题见原页',
      en: 'The {first, plural, one {theme} other {# themes}} with most text; all {count} on the full page',
    },
    list: {
      zh: '此处 {first} 条；全部 {count} 条见原页',
      en: '{first} of {count} statements; all of them on the full page',
    },
    compare: { zh: '全市的数字见原页', en: 'The city’s figures are on the full page' },
  },
  listTitle: {
    zh: '关于{places}的 {count} 条原话',
    en: '{count, plural, one {One statement} other {# statements}} on {places}, word for word',
  },
  listSpeaker: {
    zh: '目标与结果都是各份文件的说法；谁说的、哪一天，写在每条下面',
    en: 'Targets and results as the documents put them; who says so, and when, stands below each',
  },
  listUnknown: {
    zh: '这个链接里的条目不在现有数据中。',
    en: 'The statements of this link are not in the data.',
  },
  mapTitle: { zh: '{title}，{years}', en: '{title}, {years}' },
  mapTable: {
    district: { zh: '区', en: 'District' },
    value: { zh: '数值', en: 'Value' },
  },
  unknownIndicator: {
    zh: '链接里的指标“{id}”不在现有数据中。',
    en: 'The indicator “{id}” of this link is not in the data.',
  },
  documentTitle: { zh: '{what} · 深圳各区施政重点', en: '{what} · Shenzhen district priorities' },
  themesSpeaker: {
    zh: '{place}自己的文件中规划与部署的文字里各主题所占份额；不含市政府和媒体的说法',
    en: 'Shares of the themes in the text in which {place}’s own documents set out plans; without what the city and newspapers say',
  },
  citySelfSpeaker: {
    zh: '市政府自己讲计划的文字里各主题所占份额',
    en: 'Shares of the themes in the text in which the city sets out its plans',
  },
  pressSpeaker: {
    zh: '媒体报道中关于{place}的文字里各主题所占份额；不是{place}自己的话',
    en: 'Shares of the themes in what newspapers write of {place}; not {place}’s own words',
  },
  citySpeaker: {
    zh: '市政府文件中关于{place}的计划文字里各主题所占份额；不是{place}自己的话',
    en: 'Shares of the themes in what the city’s documents plan for {place}; not {place}’s own words',
  },
  faultTitle: { zh: '这个嵌入地址有误', en: 'This embed address does not work' },
  fault: { zh: '{name}：“{value}”不可用', en: '{name}: “{value}” is not known' },
  faultMissing: { zh: '缺少 {name}', en: '{name} is missing' },
  faultKnown: { zh: '。可用：{known}', en: '. Known: {known}' },
  faultEnd: { zh: '。', en: '.' },
  faultHelp: {
    zh: '请到完整页面重新复制嵌入代码：',
    en: 'Copy the embed code anew from the full page:',
  },
} as const satisfies Messages;
