import type { Messages } from '../messages';

export const timeline = {
  titleOf: { zh: '{place}时间线', en: '{place}: timeline' },
  speaker: {
    zh: '{place}自己的文件、市政府与媒体对它的说法；结果为文件自述，未经核实',
    en: 'What {place} says of itself, and the city and newspapers of it; outcomes as reported, not verified',
  },
  speakerOfCity: {
    zh: '市政府自己的文件（及媒体报道）讲全市的目标、结果与里程碑；结果为文件自述，未经核实',
    en: 'Targets, outcomes and milestones of the whole city in the city government’s own documents (or a newspaper); outcomes as reported, not verified',
  },
  label: {
    zh: '{place}时间线：{years}，{themes, number} 个主题，{targets, number} 个目标、{outcomes, number} 个结果、{milestones, number} 个里程碑。逐条内容可用方向键浏览，或切换为表格。',
    en: 'Timeline of {place}, {years}: {themes, plural, one {# theme} other {# themes}}, {targets, plural, one {# target} other {# targets}}, {outcomes, plural, one {# outcome} other {# outcomes}}, {milestones, plural, one {# milestone} other {# milestones}}. Walk through them with the arrow keys, or switch to the table.',
  },
  cursor: {
    zh: '时间线上的标记：方向键移动，回车选定',
    en: 'Marks of the timeline: arrow keys move, Enter selects',
  },
  hint: {
    zh: '指向或点按标记，或用方向键逐条浏览：这里显示原话，图上连出同一指标的标记。',
    en: 'Point at or tap a mark, or walk with the arrow keys: its words appear here, and lines to marks of the same indicator.',
  },
  link: { zh: '同一指标', en: 'same indicator' },
  nearLink: { zh: '口径相近的指标', en: 'nearly the same indicator' },
  linksOnReading: {
    zh: '有些连线只在指向、点按或浏览到标记时画出',
    en: 'some lines appear only when you point at a mark or move to it',
  },
  noDates: {
    zh: '同一年内左右位置只为排开标记，不表示日期',
    en: 'position within a year is not a date',
  },
  floor: { zh: '下限（不少于）', en: 'floor (at least)' },
  ceiling: { zh: '上限（不超过）', en: 'ceiling (at most)' },
  damagedMark: { zh: '原文缺字', en: 'figure unreadable' },
  /** Under the year: what is shown of it stands in the documents of other years. */
  noSourceOfYear: { zh: '无当年文件', en: 'no own source' },
  nothing: {
    zh: '{place}在 2022–2024 年没有可显示的目标、结果或里程碑。',
    en: '{place} has no targets, outcomes or milestones to show for 2022–2024.',
  },
  nothingOnTheme: {
    zh: '{place}在 2022–2024 年没有可显示的“{theme}”条目；其他主题有 {others, number} 条。',
    en: '{place} has nothing on {theme} to show for 2022–2024; on other themes: {others, number}.',
  },
  city: { zh: '市：', en: 'City: ' },
  moreOf: {
    zh: '{year} 年 {theme}：另有 {count, number} 条，回车打开列表',
    en: '{year}, {theme}: {count, number} more, Enter opens the list',
  },
  option: {
    zh: '{year} 年，{theme}，{kind}：{indicator} {figure}',
    en: '{year}, {theme}, {kind}: {indicator} {figure}',
  },
  unreadable: { zh: '原文此处缺字', en: 'figure damaged in the source' },
  spoken: { zh: '{issuer} · 第 {line, number} 行', en: '{issuer} · line {line, number}' },
  showTable: { zh: '表格', en: 'Table' },
  tableCaption: {
    zh: '{place} 2022–2024 年的目标、结果与里程碑（{count, number} 条）',
    en: 'Targets, outcomes and milestones of {place}, 2022–2024 ({count, number})',
  },
  tableFiltered: {
    zh: '{place} {year} 年 {theme}（{count, number} 条）',
    en: '{place}, {year}, {theme} ({count, number})',
  },
  showAll: { zh: '显示全部', en: 'Show all' },
  inShort: {
    zh: '以上为条目最多的 {first, number} 个主题，共 {count, number} 个。',
    en: 'The {first, number} themes with most statements, of {count, number}.',
  },
  shortOf: {
    zh: '只看条目最多的 {first, number} 个主题',
    en: 'Only the {first, number} leading themes',
  },
  wholeOf: { zh: '显示全部 {count, number} 个主题', en: 'Show all {count, number} themes' },
  columns: {
    year: { zh: '年份', en: 'Year' },
    theme: { zh: '主题', en: 'Theme' },
    kind: { zh: '类别', en: 'Kind' },
    indicator: { zh: '指标', en: 'Indicator' },
    figure: { zh: '数值', en: 'Figure' },
    strength: { zh: '语气', en: 'Strength' },
    quote: { zh: '原话', en: 'Source text' },
    speaker: { zh: '谁说的', en: 'Who says so' },
  },
  yearNote: { zh: '{year} 年：{note}', en: '{year}: {note}' },
  yearCount: { zh: '{year}：{count, number}', en: '{year}: {count, number}' },
  /** In place of a count. */
  yearNothing: { zh: '{year}：{why}', en: '{year}: {why}' },
  rest: { zh: '另有 {count, number} 条', en: '{count, number} more' },
} as const satisfies Messages;
