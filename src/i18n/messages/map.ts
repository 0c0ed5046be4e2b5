import type { Messages } from '../messages';

export const map = {
  title: {
    share: {
      zh: '各区文字中“{theme}”所占份额',
      en: 'Share of the text about each district on {theme}',
    },
    targets: { zh: '各区的量化目标数', en: 'Number of targets of each district' },
  },
  heading: { zh: '各区地图', en: 'Map of the districts' },
  colourBy: { zh: '地图着色', en: 'Colour the map by' },
  themeShares: {
    zh: '主题占比（占该区相关文字的份额）',
    en: 'Share of the text about the district',
  },
  counts: { zh: '数量', en: 'Counts' },
  targets: { zh: '量化目标数', en: 'Number of targets' },
  figures: { zh: '一项指标的数字（按原文）', en: 'Figures of one indicator, as worded' },
  figureOf: {
    'indicator-target': { zh: '指标数字 · 目标', en: 'An indicator · targets' },
    'indicator-outcome': { zh: '指标数字 · 结果', en: 'An indicator · outcomes' },
  },
  unknownIndicator: {
    zh: '链接里的指标“{id}”不在现有数据中，地图改按所选主题着色；可另选一项指标。',
    en: 'The indicator “{id}” of this link is not in the data: the map is coloured by a theme instead; choose another.',
  },
  shareOf: { zh: '主题占比 · {theme}', en: 'Share of text · {theme}' },
  legend: {
    heading: { zh: '图例', en: 'Legend' },
    share: { zh: '占该区相关文字的份额', en: 'Share of the text about the district' },
    targets: { zh: '量化目标数', en: 'Number of targets' },
    zero: { zh: '0', en: '0' },
    from: { zh: '{from}+', en: '{from}+' },
    upTo: { zh: '{from}–{to}', en: '{from}–{to}' },
    below: { zh: '<{to}', en: '<{to}' },
    tooLittle: { zh: '* 不足 2,000 字，不着色', en: '* under 2,000 characters: no colour' },
    pressOrShort: {
      zh: '媒体或 * 不足 2,000 字：不着色',
      en: 'press or * under 2,000 characters: no colour',
    },
    noSource: { zh: '无来源', en: 'no source' },
    speakers: {
      zh: '{places}依据区政府自己的文件，其余各区据媒体报道。',
      en: '{places}: from the district’s own document; all others: according to newspapers.',
    },
    pressOnly: {
      zh: '各区均据媒体报道：所选年份没有读到区政府自己的文件。',
      en: 'All according to newspapers: no district’s own document was read for the years chosen.',
    },
    note: {
      zh: '市政府的说法不计入着色。',
      en: 'What the city says is not coloured.',
    },
    countNote: {
      zh: '目标数随文字长短而变，媒体只选报几项：只有区政府自己的文件着色。',
      en: 'Counts grow with the text, and newspapers pick a few: only districts’ own documents are coloured.',
    },
  },
  noSource: { zh: '无来源', en: 'no source' },
  tooLittle: { zh: '文字过少', en: 'too short' },
  noneFound: { zh: '未见目标', en: 'no target found' },
  notNamed: { zh: '未提到', en: 'not named' },
  byPress: { zh: '据媒体报道', en: 'according to newspapers' },
  area: {
    value: { zh: '{place}：{value}', en: '{place}: {value}' },
    remarkedValue: { zh: '{place}：{value}（{remarks}）', en: '{place}: {value} ({remarks})' },
    short: { zh: '文字较短', en: 'short text' },
    noSource: { zh: '{place}：无来源', en: '{place}: no source' },
    schematic: { zh: '（边界示意）', en: ' (schematic boundary)' },
  },
  card: {
    targets: { zh: '{count} 个量化目标', en: '{count, plural, one {# target} other {# targets}}' },
    who: {
      zh: '{who} · {documents} 份文件 · {chars} 字',
      en: '{who} · {documents, plural, one {# document} other {# documents}} · {chars} characters',
    },
    noneFound: { zh: '未见量化目标（不等于 0）', en: 'no target found (which is not zero)' },
    tooLittle: { zh: '文字过少，不作统计', en: 'too little text to tell' },
    short: { zh: '文字较短，仅供参考', en: 'a short text, which says little' },
    noSource: {
      zh: '没有读到{year}本区自己的文件或媒体报道。这不等于 0。',
      en: 'No document of its own and no newspaper report for {year} was read. That is not zero.',
    },
  },
  toPanel: { zh: '看{place}的重点与目标', en: 'See {place}’s priorities and targets' },
  inset: { zh: '向东约 60 公里 · 边界示意', en: 'about 60 km east · schematic' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  reset: { zh: '复位', en: 'Reset view' },
  list: {
    heading: { zh: '各区', en: 'Districts' },
    search: {
      zh: '查找区（中文、拼音或英文）',
      en: 'Find a district (Chinese, pinyin or English)',
    },
    placeholder: { zh: '查找区…', en: 'Find a district…' },
    none: { zh: '没有叫“{typed}”的区', en: 'No district called “{typed}”' },
    found: { zh: '{count} 个区', en: '{count, plural, one {# district} other {# districts}}' },
    expand: { zh: '展开各区列表', en: 'Show the list of districts' },
    collapse: { zh: '收起各区列表', en: 'Hide the list of districts' },
    clear: { zh: '清除选择', en: 'Clear selection' },
    press: { zh: '媒体', en: 'press' },
  },
} as const satisfies Messages;
