import type { Messages } from '../messages';

/** Words of the view of all statements. */
export const statements = {
  title: { zh: '全部条目', en: 'All statements' },
  lead: {
    zh: '目标、结果与里程碑，逐条列出；每条都能展开看原话、出处和对照。结果为文件自述，未经核实。',
    en: 'Targets, outcomes and milestones, one by one; each opens to its words, its source and its counterpart. Outcomes are as reported, not verified.',
  },
  what: { zh: '全部条目', en: 'the statements' },
  search: {
    label: { zh: '搜索', en: 'Search' },
    hint: {
      zh: '原话、指标、标题、地名、主题；几个词用空格隔开',
      en: 'quotation, indicator, heading, place or theme; all words must match',
    },
    simplified: {
      zh: '没有找到“{typed}”，已按简体“{simplified}”查找。',
      en: 'Nothing has “{typed}”; searched for “{simplified}” in simplified characters.',
    },
    apart: {
      zh: '没有“{typed}”连写的条目，已按“{apart}”分开查找。',
      en: 'Nothing has “{typed}” in one run; searched for “{apart}”.',
    },
    and: { zh: '”和“', en: '” and “' },
  },
  count: {
    all: {
      zh: '共 {total, number} 条',
      en: '{total, plural, one {# statement} other {# statements}}',
    },
    some: {
      zh: '{total, number} 条中的 {shown, number} 条',
      en: '{shown, number} of {total, plural, one {# statement} other {# statements}}',
    },
  },
  filters: {
    title: { zh: '筛选', en: 'Filters' },
    toggle: {
      zh: '筛选{count, plural, =0 {} other {（已选 #）}}',
      en: 'Filters{count, plural, =0 {} other { (# chosen)}}',
    },
    all: { zh: '全部', en: 'All' },
    option: { zh: '{name}（{count, number}）', en: '{name} ({count, number})' },
    chosen: { zh: '已选条件', en: 'Conditions chosen' },
    remove: { zh: '去掉条件：{name}', en: 'Remove: {name}' },
    clear: { zh: '清除全部条件', en: 'Clear all' },
    searched: { zh: '“{words}”', en: '“{words}”' },
  },
  facet: {
    list: { zh: '清单', en: 'List' },
    place: { zh: '地点', en: 'Place' },
    year: { zh: '年份', en: 'Year' },
    kind: { zh: '类别', en: 'Kind' },
    strength: { zh: '语气', en: 'Strength' },
    issuer: { zh: '谁说的', en: 'Who says so' },
    theme: { zh: '主题', en: 'Theme' },
    document: { zh: '文件', en: 'Document' },
    indicator: { zh: '指标', en: 'Indicator' },
    search: { zh: '搜索', en: 'Search' },
  },
  facetValue: { zh: '{facet}：{value}', en: '{facet}: {value}' },
  year: { zh: '{year} 年', en: '{year}' },
  sort: {
    label: { zh: '排序', en: 'Order' },
    added: { zh: '按加入先后', en: 'As I added them' },
    place: { zh: '按地点', en: 'By place' },
    year: { zh: '按年份', en: 'By year' },
    indicator: { zh: '按指标', en: 'By indicator' },
    figure: { zh: '按数值', en: 'By figure' },
    document: { zh: '按文件', en: 'By document' },
    ascending: { zh: '升序', en: 'ascending' },
    descending: { zh: '降序', en: 'descending' },
    turn: { zh: '{now}，改为{next}', en: '{now}, make it {next}' },
    byUnit: {
      zh: '数值只在同一单位内比较；没有数值的排在最后。',
      en: 'Figures are compared within a unit; those without come last.',
    },
  },
  column: {
    place: { zh: '地点', en: 'Place' },
    year: { zh: '年份', en: 'Year' },
    kind: { zh: '类别', en: 'Kind' },
    indicator: { zh: '指标与原话', en: 'Indicator and source text' },
    figure: { zh: '数值', en: 'Figure' },
    strength: { zh: '语气', en: 'Strength' },
    theme: { zh: '主题', en: 'Theme' },
    document: { zh: '文件', en: 'Document' },
  },
  table: {
    hint: {
      zh: '用上下方向键移动，回车展开。',
      en: 'Up and down arrows move between rows, Enter opens one.',
    },
  },
  details: {
    heading: { zh: '所在小节：', en: 'Section: ' },
    pairs: { zh: '对照', en: 'Said and done' },
    noPairs: {
      zh: '手头的文件里没有可以与它对照的目标或结果。',
      en: 'The documents at hand hold no target or outcome to set beside it.',
    },
    milestonePairs: {
      zh: '里程碑没有数值，不作对照。',
      en: 'A milestone has no figure to compare.',
    },
    links: { zh: '接着看', en: 'Go on to' },
    compare: { zh: '比较这个指标', en: 'Compare this indicator' },
    sameIndicator: { zh: '只看这个指标的条目', en: 'Only statements on this indicator' },
    place: { zh: '{place}总览', en: 'Overview of {place}' },
    inAll: { zh: '在“全部条目”中打开', en: 'Open in the list of all statements' },
    source: { zh: '这份文件读到了什么', en: 'What was found in this document' },
  },
  pair: {
    targetOf: { zh: '{year} 年目标', en: 'Target for {year}' },
    outcomeOf: { zh: '{year} 年结果', en: 'Outcome of {year}' },
    other: { zh: '{what}（{relation}）', en: '{what} ({relation})' },
    next: { zh: '次年目标', en: 'next year’s target' },
    last: { zh: '上年结果', en: 'last year’s outcome' },
    open: { zh: '打开这一条', en: 'Open that statement' },
    openLabel: { zh: '打开：{what}', en: 'Open: {what}' },
  },
  citation: {
    title: { zh: '复制引用', en: 'Copy a citation' },
    plain: { zh: '纯文本', en: 'Plain text' },
    gbt: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
    bibtex: { zh: 'BibTeX', en: 'BibTeX' },
    label: { zh: '复制引用：{format}', en: 'Copy a citation: {format}' },
    copied: { zh: '已复制（{format}）', en: 'Copied ({format})' },
    byHand: {
      zh: '浏览器不允许自动复制，请从这里选取：',
      en: 'The browser does not allow copying; select it here:',
    },
  },
  download: {
    label: { zh: '下载所示条目', en: 'Download what is shown' },
    csv: { zh: 'CSV', en: 'CSV' },
    json: { zh: 'JSON', en: 'JSON' },
    csvLabel: {
      zh: 'CSV：下载所示 {count, number} 条',
      en: 'CSV: download the {count, plural, one {# statement} other {# statements}} shown',
    },
    jsonLabel: {
      zh: 'JSON：下载所示 {count, number} 条',
      en: 'JSON: download the {count, plural, one {# statement} other {# statements}} shown',
    },
  },
  none: {
    title: { zh: '没有条目符合全部条件', en: 'No statement meets all the conditions' },
    loosen: { zh: '放宽一个条件：', en: 'Loosen one condition:' },
    without: {
      zh: '去掉{condition}（{count, number} 条）',
      en: 'Without {condition} ({count, plural, one {# statement} other {# statements}})',
    },
    several: {
      zh: '只去掉一个条件仍没有条目。',
      en: 'Dropping any one of them is not enough.',
    },
    nearest: { zh: '名称相近的有：', en: 'Names like it:' },
    notZero: {
      zh: '没有条目不等于没有目标：也许没有读到文件。',
      en: 'None here does not mean there are none: the document may not have been read.',
    },
    sources: { zh: '读了哪些文件，还缺什么', en: 'What was read, and what is missing' },
  },
  linked: {
    hidden: {
      zh: '链接指向的条目不符合现在的条件。',
      en: 'The statement that the link leads to does not meet the conditions.',
    },
    show: { zh: '去掉条件，打开它', en: 'Drop the conditions and open it' },
    unknown: {
      zh: '找不到链接指向的条目：可能来自旧的数据。',
      en: 'The statement that the link leads to is not here: the link may be from older data.',
    },
  },
} as const satisfies Messages;
