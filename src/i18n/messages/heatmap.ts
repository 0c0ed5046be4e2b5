import type { Messages } from '../messages';

/** Words of the heatmap of districts and themes. */
export const heatmap = {
  title: { zh: '各区着墨于什么', en: 'What each district writes about most' },
  titleOfCity: {
    zh: '市政府谈各区，着墨于什么',
    en: 'What the city writes about each district',
  },
  titleOfPress: {
    zh: '媒体谈各区，着墨于什么',
    en: 'What newspapers write about each district',
  },
  speaker: {
    own: {
      zh: '各区自己的文件中规划与部署部分的文字，按主题占比（{years}）；没有自己文件的用媒体报道，注明“媒体”。占比由用词推算，是估计值。',
      en: 'Shares of the themes in the text that looks ahead in each district’s own documents ({years}); newspapers where it has none, and marked so. Estimated from words.',
    },
    city: {
      zh: '市政府报告中谈到各区未来工作的文字，按主题占比（{years}）：是市里的话，不是各区自己的。占比由用词推算，是估计值。',
      en: 'Shares of the themes in what the city’s reports plan for each district ({years}): the city’s words, not the districts’ own. Estimated from words.',
    },
    press: {
      zh: '媒体报道中谈到各区的文字，按主题占比（{years}）：是媒体的话，不是各区自己的。占比由用词推算，是估计值。',
      en: 'Shares of the themes in what newspapers write on each district ({years}): the newspapers’ words, not the districts’ own. Estimated from words.',
    },
  },
  whoSpeaks: { zh: '谁的话', en: 'Whose words' },
  who: {
    own: { zh: '各区自己', en: 'The district itself' },
    city: { zh: '市政府', en: 'The city' },
    press: { zh: '媒体', en: 'Newspapers' },
  },
  order: { zh: '排列', en: 'Order' },
  orders: {
    official: { zh: '按通行顺序', en: 'Official' },
    similar: { zh: '相近的排在一起', en: 'Alike beside alike' },
  },
  orderNote: {
    zh: '相近：主题占比的余弦距离之和最小的排法，只说明侧重相近，不是名次；文字短的列不参与。',
    en: 'Alike: the order in which the cosine distances of neighbours’ shares sum up to the least. It says whose emphasis is alike and ranks nobody; short texts stay out of it.',
  },
  caption: {
    zh: '主题占各区文字的份额（%），{years}',
    en: 'Shares of each district’s text by theme (%), {years}',
  },
  theme: { zh: '主题', en: 'Theme' },
  length: { zh: '文字长度（字）', en: 'Length of text (characters)' },
  short: { zh: '短', en: 'short' },
  press: { zh: '媒体', en: 'press' },
  yardstick: { zh: '标尺', en: 'yardstick' },
  /** Why a place has no shares. */
  without: {
    'no-source': { zh: '无来源', en: 'no source' },
    'not-mentioned': { zh: '报告未提到', en: 'not mentioned' },
    'not-in-plan': { zh: '部署部分未提到', en: 'not in the plans' },
    'too-little': { zh: '分不出主题', en: 'no theme could be told' },
  },
  cell: {
    zh: '{place}，{theme}：{share}，看条目',
    en: '{place}, {theme}: {share}, see the statements',
  },
  mentionCell: {
    zh: '{place}，{theme}：提到，看条目',
    en: '{place}, {theme}: mentioned, see the statements',
  },
  shortNote: {
    zh: '注“短”的列文字不足 2,000 字，几段话就能左右占比：只列数字，不着色；空格是未提到，不是 0。',
    en: 'Columns marked “short” rest on under 2,000 characters, where a few paragraphs decide: figures without a colour; a blank is not named, which is not 0.',
  },
  fewNote: {
    zh: '●：提到了这一主题；所读文字不足 {few} 字，几个词就会左右占比，所以不算份额。',
    en: '●: the theme is mentioned; in under {few} characters a few words would decide the shares, so none are given.',
  },
  hint: {
    zh: '点一格，看该地方这一主题的条目。颜色分级与地图相同。',
    en: 'A cell leads to the place’s statements on the theme. Shades are those of the map.',
  },
} as const satisfies Messages;
