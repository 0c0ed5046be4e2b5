import type { Messages } from '../messages';

export const district = {
  sentence: {
    own: {
      zh: '{year}，{place}把最多的文字给了{themes}；提出 {targets} 个量化目标、{milestones} 项里程碑。',
      en: 'In {year}, {place} gave most of its words to {themes}; it set {targets, plural, =0 {no targets in figures} one {# target in figures} other {# targets in figures}} and {milestones, plural, =0 {no milestones} one {# milestone} other {# milestones}}.',
    },
    press: {
      zh: '{year}，媒体关于{place}的报道把最多的文字给了{themes}；其中有 {targets} 个量化目标、{milestones} 项里程碑。',
      en: 'In {year}, newspaper reports on {place} gave most of their words to {themes}; they name {targets, plural, =0 {no targets in figures} one {# target in figures} other {# targets in figures}} and {milestones, plural, =0 {no milestones} one {# milestone} other {# milestones}}.',
    },
    noThemes: {
      zh: '{year}，{place}提出 {targets} 个量化目标、{milestones} 项里程碑。',
      en: 'In {year}, {place} set {targets, plural, =0 {no targets in figures} one {# target in figures} other {# targets in figures}} and {milestones, plural, =0 {no milestones} one {# milestone} other {# milestones}}.',
    },
    and: { zh: '与', en: ' and ' },
  },
  none: {
    title: { zh: '{year}无来源', en: 'No source for {year}' },
    short: { zh: '无来源', en: 'no source' },
    body: {
      zh: '没有读到{place}这一年自己的文件或媒体报道。无来源不等于没有目标。',
      en: 'No document of {place}’s own and no newspaper report for that year was read. No source does not mean no targets.',
    },
    exists: { zh: '{place}现有：', en: 'What exists for {place}: ' },
    nothing: {
      zh: '目前没有任何一年的来源。',
      en: 'There is no source for any year yet.',
    },
    cityOnly: {
      zh: '市政府的文件提到了{place}，见下方“市里怎么说”。',
      en: 'The city’s documents mention {place}: see “What the city says” below.',
    },
  },
  source: {
    label: { zh: '来源', en: 'Sources' },
    summary: {
      zh: '来源 {count} 份（{kinds}）· 共 {chars} 字',
      en: '{count, plural, one {# source} other {# sources}} ({kinds}) · {chars} characters',
    },
    kindCount: { zh: '{kind} {count}', en: '{kind} × {count}' },
    comma: { zh: '、', en: ', ' },
    show: { zh: '查看来源', en: 'Show the sources' },
  },
  bars: {
    own: { zh: '先说什么', en: 'What comes first' },
    ownNote: {
      zh: '各主题占向前看的文字的份额；点主题可筛选，并给地图着色',
      en: 'Share of the text that looks ahead; choose a theme to filter and to colour the map',
    },
    city: { zh: '市里怎么说', en: 'What the city says' },
    cityNote: {
      zh: '市政府文件中关于{place}的文字',
      en: 'Text about {place} in the city’s documents',
    },
    titleOf: { zh: '{place}：{title}', en: '{place}: {title}' },
    short: { zh: '{kinds}，短', en: '{kinds}, short' },
    textLength: { zh: '文字（字）', en: 'Characters' },
    tooLittle: { zh: '字太少', en: 'too short' },
    untold: { zh: '分不出主题', en: 'no theme could be told' },
    all: { zh: '显示全部主题', en: 'Show all themes' },
    fewer: { zh: '只看前几个', en: 'Show the first few' },
    chars: { zh: '{chars} 字', en: '{chars} characters' },
    fewChars: { zh: '仅 {chars} 字，谈到：', en: 'only {chars} characters, on:' },
  },
  city: {
    kicker: { zh: '未选区 · 全市一览', en: 'No district selected · the city at a glance' },
    coverage: { zh: '读到了什么', en: 'What has been read' },
    coverageNote: {
      zh: '字数为各区自己的文件或媒体报道中向前看的文字；“市”表示市政府文件也说到该区',
      en: 'Characters of text that looks ahead, from the district or a newspaper; “city” where the city’s documents speak of it too',
    },
    coverageSum: {
      zh: '有本区来源的区：{counts}（共 11 个）',
      en: 'Districts with a source of their own: {counts} (of 11)',
    },
    comma: { zh: '、', en: ', ' },
    coverageCount: { zh: '{year} 年 {count} 个', en: '{count} in {year}' },
    place: { zh: '区', en: 'District' },
    alsoCity: { zh: '市', en: 'city' },
    chars: { zh: '{chars}字', en: '{chars} chars' },
  },
  lists: {
    targets: { zh: '{year}目标', en: 'Targets for {year}' },
    targetsCity: { zh: '全市目标 · {year}', en: 'The city’s own targets · {year}' },
    milestones: { zh: '{year}里程碑', en: 'Milestones for {year}' },
    outcomes: { zh: '{year}及其文件报告的结果', en: 'Reported for {year}, and in its documents' },
    outcomesNote: {
      zh: '由{who}自己报告，未经核实',
      en: 'reported by {who}, not verified',
    },
    whoDistrict: { zh: '区政府或媒体', en: 'the district or a newspaper' },
    whoCity: { zh: '市政府', en: 'the city' },
    otherYears: {
      zh: '{year}的文件中，其他年份到期的',
      en: 'Due in other years, from the documents for {year}',
    },
    items: { zh: '{count} 项', en: '{count}' },
    showAll: { zh: '显示全部 {count} 条', en: 'Show all {count}' },
    showFewer: { zh: '收起', en: 'Show fewer' },
    none: { zh: '所选年份和主题下没有。', en: 'None for the year and theme chosen.' },
    citySays: { zh: '市政府怎么说{place}', en: 'What the city says of {place}' },
    citySaysNote: {
      zh: '出自市政府工作报告，不是{place}自己的话',
      en: 'from the city’s work reports, not {place}’s own words',
    },
    cityNone: {
      zh: '市政府文件中没有读到关于{place}的目标、里程碑或结果（{year}）。',
      en: 'The city’s documents give no target, milestone or outcome for {place} ({year}).',
    },
    theme: { zh: '主题', en: 'Theme' },
    allThemes: { zh: '全部主题', en: 'All themes' },
    themeCount: { zh: '{theme}（{count}）', en: '{theme} ({count})' },
    order: { zh: '排序', en: 'Order' },
    orders: {
      year: { zh: '按年份', en: 'By year' },
      theme: { zh: '按主题', en: 'By theme' },
      document: { zh: '按原文', en: 'As in the document' },
    },
  },
  statement: {
    targetFor: { zh: '{year} 年目标', en: 'Target for {year}' },
    milestoneFor: { zh: '{year} 年里程碑', en: 'Milestone for {year}' },
    outcomeFor: { zh: '{year} 年结果（{who}报告）', en: 'Outcome of {year} (reported by {who})' },
    yearStated: { zh: '年份见于原文', en: 'the text states the year' },
    yearImplied: { zh: '年份按文件所属年度', en: 'the year is that of the document' },
    heading: { zh: '所在小节：', en: 'Under the heading: ' },
    dialog: { zh: '原文', en: 'In the document’s words' },
    close: { zh: '关闭', en: 'Close' },
    inList: { zh: '在列表中查看', en: 'Show in the list' },
    unknown: {
      zh: '找不到这一条：链接可能来自旧的数据，或属于别的区。',
      en: 'This statement is not here: the link may be from older data or belong to another district.',
    },
  },
} as const satisfies Messages;
