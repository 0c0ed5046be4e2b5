import type { Messages } from '../messages';

export const district = {
  sentence: {
    own: {
      lead: {
        zh: '{year}，{place}着墨最多的主题是{themes}；提出 {targets} 个量化目标、{milestones} 项里程碑。',
        en: 'In {year}, {place} gave more of its words to {themes} than to any other theme; it set {targets, plural, =0 {no targets in figures} one {# target in figures} other {# targets in figures}} and {milestones, plural, =0 {no milestones} one {# milestone} other {# milestones}}.',
      },
      noLead: {
        zh: '{year}，{place}没有哪个主题的文字明显多于其他主题；提出 {targets} 个量化目标、{milestones} 项里程碑。',
        en: 'In {year}, no theme clearly leads in the words of {place}; it set {targets, plural, =0 {no targets in figures} one {# target in figures} other {# targets in figures}} and {milestones, plural, =0 {no milestones} one {# milestone} other {# milestones}}.',
      },
      noShares: {
        zh: '{year}，{place}提出 {targets} 个量化目标、{milestones} 项里程碑。',
        en: 'In {year}, {place} set {targets, plural, =0 {no targets in figures} one {# target in figures} other {# targets in figures}} and {milestones, plural, =0 {no milestones} one {# milestone} other {# milestones}}.',
      },
    },
    /** Newspapers do not tell all: what is not in them is not found, rather than none. */
    press: {
      lead: {
        zh: '据媒体报道，{year}，有关{place}的文字着墨最多的主题是{themes}；其中{targets, plural, =0 {未见量化目标} other {有 # 个量化目标}}，{milestones, plural, =0 {未见里程碑} other {有 # 项里程碑}}。',
        en: 'According to newspapers: in {year}, more of the text about {place} is on {themes} than on any other theme; {targets, plural, =0 {no target was found} one {# target in figures} other {# targets in figures}}, {milestones, plural, =0 {no milestone was found} one {# milestone} other {# milestones}}.',
      },
      noLead: {
        zh: '据媒体报道，{year}，有关{place}的文字没有哪个主题明显多于其他主题；其中{targets, plural, =0 {未见量化目标} other {有 # 个量化目标}}，{milestones, plural, =0 {未见里程碑} other {有 # 项里程碑}}。',
        en: 'According to newspapers: in {year}, no theme clearly leads in the text about {place}; {targets, plural, =0 {no target was found} one {# target in figures} other {# targets in figures}}, {milestones, plural, =0 {no milestone was found} one {# milestone} other {# milestones}}.',
      },
      noShares: {
        zh: '据媒体报道，{year}，有关{place}的文字中{targets, plural, =0 {未见量化目标} other {有 # 个量化目标}}，{milestones, plural, =0 {未见里程碑} other {有 # 项里程碑}}。',
        en: 'According to newspapers on {place} in {year}: {targets, plural, =0 {no target was found} one {# target in figures} other {# targets in figures}}, {milestones, plural, =0 {no milestone was found} one {# milestone} other {# milestones}}.',
      },
    },
    cityGovernment: { zh: '市政府', en: 'the city government' },
    /** Some names hold an “and” of their own: marks keep two of them apart. */
    theme: { zh: '“{theme}”', en: '{theme}' },
    /** Follows the sentence while a theme is chosen. */
    ofTheme: {
      zh: '关于“{theme}”：{targets, plural, =0 {未见量化目标} other {量化目标 # 个}}，里程碑 {milestones} 项，占文字 {share}。',
      en: 'On {theme}: {targets, plural, =0 {no target found} one {# target} other {# targets}}, {milestones, plural, one {# milestone} other {# milestones}}, {share} of the text.',
    },
    and: { zh: '和', en: ' and ' },
    /** Between two years. */
    yearsAnd: { zh: '、', en: ' and ' },
  },
  none: {
    title: { zh: '{year}无来源', en: 'No source for {year}' },
    seeAbove: { zh: '{year}无来源，说明见上。', en: 'No source for {year}: see above.' },
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
      zh: '市政府 {years} 年的文件提到了{place}，见下方“市里怎么说”。',
      en: 'The city’s documents for {years} mention {place}: see “What the city says” below.',
    },
  },
  source: {
    summary: {
      zh: '来源 {count} 份（{kinds}）· 共 {chars} 字',
      en: '{count, plural, one {# source} other {# sources}} ({kinds}) · {chars} characters',
    },
    kindCount: { zh: '{kind} {count}', en: '{kind} × {count}' },
    show: { zh: '查看来源', en: 'Show the sources' },
  },
  bars: {
    own: { zh: '着墨于什么', en: 'What it writes about most' },
    ownByPress: {
      zh: '着墨于什么（据媒体报道）',
      en: 'What newspapers write about most',
    },
    byPress: { zh: '据媒体报道', en: 'newspapers' },
    press: { zh: '媒体怎么说', en: 'What newspapers say' },
    pressNote: {
      zh: '媒体报道中关于{place}的文字，不是{place}自己的话',
      en: 'Text about {place} in newspapers, not {place}’s own words',
    },
    ownNote: {
      zh: '各主题占规划与部署部分的文字的份额；点主题可筛选，并给地图着色',
      en: 'Share of the text that looks ahead; choose a theme to filter and to colour the map',
    },
    city: { zh: '市里怎么说', en: 'What the city says' },
    cityNote: {
      zh: '市政府文件中关于{place}的文字',
      en: 'Text about {place} in the city’s documents',
    },
    titleOf: { zh: '{place}：{title}', en: '{place}: {title}' },
    short: { zh: '{names}，文字少', en: '{names}, short text' },
    spoken: { zh: '{who} · {kinds}', en: '{who} · {kinds}' },
    pressOnly: { zh: '无区政府文件', en: 'no document of the district' },
    seePress: { zh: '见“媒体怎么说”', en: 'see “What newspapers say”' },
    textLength: { zh: '文字（字）', en: 'Characters' },
    tooLittle: { zh: '文字过少', en: 'too short' },
    notMentioned: {
      zh: '市政府报告未提到该区',
      en: 'the city’s report does not mention it',
    },
    notInPlan: {
      zh: '市政府报告的部署部分未提到该区',
      en: 'the plans in the city’s report do not mention it',
    },
    untold: { zh: '分不出主题', en: 'no theme could be told' },
    all: { zh: '显示全部主题', en: 'Show all themes' },
    fewer: { zh: '只看前几个', en: 'Show the first few' },
    chars: { zh: '{chars} 字', en: '{chars} characters' },
    fewChars: { zh: '仅 {chars} 字，谈到：', en: 'only {chars} characters, on:' },
  },
  city: {
    kicker: { zh: '未选区 · 全市一览', en: 'No district selected · the city at a glance' },
    coverage: { zh: '来源覆盖', en: 'What has been read' },
    coverageNote: {
      zh: '字数只计规划与部署部分的文字：“区”为区政府自己的文件，“媒体”为媒体报道；“市”表示市政府文件也说到该区',
      en: 'Characters of text that looks ahead: “own” from the district’s own documents, “press” from newspapers; “city” where the city’s documents speak of it too',
    },
    own: { zh: '区', en: 'own' },
    press: { zh: '媒体', en: 'press' },
    place: { zh: '区', en: 'District' },
    alsoCity: { zh: '市', en: 'city' },
    chars: { zh: '{who} {chars}字', en: '{who} {chars}' },
  },
  lists: {
    targets: { zh: '{year}目标', en: 'Targets for {year}' },
    targetsCity: { zh: '全市目标 · {year}', en: 'The city’s own targets · {year}' },
    milestones: { zh: '{year}里程碑', en: 'Milestones for {year}' },
    outcomes: { zh: '{year}文件报告的结果', en: 'Outcomes reported in documents of {year}' },
    outcomesNote: {
      zh: '由谁报告见各条，未经核实',
      en: 'each says who reported it; none is verified',
    },
    byPress: { zh: '据媒体报道', en: 'according to newspapers' },
    noneInPress: {
      zh: '所读媒体报道中未见；这不等于没有。',
      en: 'None found in the newspapers read; that does not mean there are none.',
    },
    pressSays: { zh: '媒体怎么说{place}', en: 'What newspapers say of {place}' },
    pressSaysNote: {
      zh: '出自媒体报道，不是{place}自己的话',
      en: 'from newspapers, not {place}’s own words',
    },
    otherYears: {
      zh: '{year}的文件中，其他年份到期的',
      en: 'Due in other years, from the documents for {year}',
    },
    items: { zh: '{count} 项', en: '{count}' },
    showAll: { zh: '显示全部 {count} 条', en: 'Show all {count}' },
    printed: {
      zh: '共 {count} 条，此处只印前 {first} 条；全部可在“全部条目”中查看和打印。',
      en: 'The first {first} of {count}; all of them can be seen and printed under “Statements”.',
    },
    showFewer: { zh: '收起', en: 'Show fewer' },
    none: { zh: '所选年份没有。', en: 'None for the year chosen.' },
    noneOnTheme: {
      zh: '“{theme}”下未见{others, plural, =0 {} other {；其他主题 # 条}}。',
      en: 'None found on {theme}{others, plural, =0 {} other {; # on other themes}}.',
    },
    showAllThemes: { zh: '显示全部主题', en: 'Show all themes' },
    /** In a list of the government's own words. */
    pressBeside: {
      zh: '媒体另报 {count, number} 项，见下',
      en: '{count, number} more in newspapers, below',
    },
    ofYear: { zh: '{year} 年的 {count, number} 项', en: '{count, number} of {year}' },
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
    /** The filter is of all the lists; the list that it stands beside holds targets alone. */
    themeCount: {
      zh: '{theme}（{targets, plural, =0 {} other {目标 # 项，}}各列表共 {all} 条）',
      en: '{theme} ({targets, plural, =0 {} one {# target, } other {# targets, }}{all} overall)',
    },
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
    byPress: { zh: '{what}（据媒体报道）', en: '{what} (according to newspapers)' },
    outcomeFor: { zh: '{year} 年结果（据{who}）', en: 'Outcome of {year} (reported by {who})' },
    ownPhrase: { zh: '原文的说法：', en: 'The document’s own phrase: ' },
    heading: { zh: '所在小节：', en: 'Section: ' },
    dialog: { zh: '原文', en: 'In the document’s words' },
    close: { zh: '关闭', en: 'Close' },
    inList: { zh: '在列表中查看', en: 'Show in the list' },
    unknown: {
      zh: '找不到这一条：链接可能来自旧的数据，或属于别的区。',
      en: 'This statement is not here: the link may be from older data or belong to another district.',
    },
    withoutDistrict: {
      zh: '这个链接没有写明属于哪个区，全市的条目里也没有这一条。请先在地图上选区，再打开链接所指的条目。',
      en: 'The link does not say which district it is about, and this is not one of the city’s own statements. Choose the district on the map and look for it there.',
    },
  },
} as const satisfies Messages;
