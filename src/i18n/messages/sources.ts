import type { Messages } from '../messages';

/** The sources view: what was read, what is missing, and what was found where. */
export const sources = {
  title: { zh: '来源：读了什么，还缺什么', en: 'Sources: what was read, what is missing' },
  lead: {
    zh: '共读了 {count} 份文件。每一份都列出逐段读到的内容；全文属于发布者，这里只有不超过 60 字的引文。',
    en: '{count, plural, one {# document was} other {# documents were}} read. What was found in each is listed passage by passage; the texts belong to their publishers, so quotations here have at most 60 characters.',
  },
  gaps: {
    title: { zh: '缺口：哪些文件读了', en: 'Gaps: which documents were read' },
    caption: {
      zh: '各区各年的三类文件：已读、已知但未读、未见',
      en: 'Three kinds of documents by place and year: read, known but not read, none known',
    },
    place: { zh: '地方', en: 'Place' },
    read: { zh: '已读 {count}', en: '{count} read' },
    unread: { zh: '未读 {count}', en: '{count} unread' },
    unknown: { zh: '未见', en: 'none known' },
    kinds: {
      'work-report': { zh: '报告', en: 'Report' },
      plan: { zh: '计划', en: 'Plan' },
      news: { zh: '新闻', en: 'News' },
    },
    legend: {
      read: { zh: '已读：点开看读到了什么', en: 'read: follow it to what was found' },
      unread: {
        zh: '已知未读：链接到发布者',
        en: 'known, not read: the link leads to the publisher',
      },
      unknown: {
        zh: '未见：不知道有没有，不等于没有',
        en: 'none known: which does not mean that there is none',
      },
    },
    several: {
      zh: '另有涉及多个区、尚未读的文件：',
      en: 'Known, not read, on several districts that are not named:',
    },
    readLabel: {
      zh: '{place} {year} 年{kind}，已读：{title}',
      en: '{place} {year}, {kind}, read: {title}',
    },
    unreadLabel: {
      zh: '{place} {year} 年{kind}，未读，发布者：{publisher}',
      en: '{place} {year}, {kind}, not read; publisher: {publisher}',
    },
  },
  indicator: {
    title: { zh: '某个指标，哪些文件说到', en: 'One indicator: which documents give it' },
    pick: { zh: '指标', en: 'Indicator' },
    caption: {
      zh: '{indicator}：各地各年有没有数字，没有的是为什么',
      en: '{indicator}: by place and year, the figures, or why there is none',
    },
    target: { zh: '目标', en: 'target' },
    outcome: { zh: '结果', en: 'outcome' },
    mentioned: { zh: '提到，无此数字', en: 'named, not this figure' },
    byCity: { zh: '市里说', en: 'by the city' },
    byPress: { zh: '媒体', en: 'press' },
    compare: { zh: '在“比较”中打开', en: 'Open in Compare' },
    note: {
      zh: '一年由两类文件说到：计划当年的，和次年回顾它的工作报告。“已读，未见”指读了当地政府自己的文件，其中没有这个指标的常用名称；“仅媒体，报告未读”指只读到媒体报道，有没有不得而知。',
      en: 'A year is told by the documents that plan it and the work report that reviews it a year later. “Read, not found” means that the government’s own document was read and none of the usual names of the indicator stands in it; “press only, report not read” that nobody here knows.',
    },
  },
  documents: {
    title: { zh: '读过的文件', en: 'Documents read' },
    open: { zh: '看读到了什么', en: 'What was found' },
    close: { zh: '收起', en: 'Close' },
    publisherOf: { zh: '发布者：{publisher}', en: 'Publisher: {publisher}' },
    unknownPublisher: { zh: '不详', en: 'unknown' },
    published: { zh: '原文', en: 'Original' },
    noLink: { zh: '无公开链接', en: 'no public link' },
    speaker: { zh: '出自', en: 'From' },
    planYear: { zh: '计划年份', en: 'Plan year' },
    length: { zh: '长度', en: 'Length' },
    chars: { zh: '{count} 字', en: '{count} characters' },
    statements: { zh: '条目', en: 'Statements' },
    damaged: { zh: '缺字处', en: 'Unreadable places' },
    about: { zh: '涉及', en: 'About' },
    file: { zh: '文件名', en: 'File' },
    hash: { zh: 'SHA-256', en: 'SHA-256' },
    license: { zh: '许可', en: 'Licence' },
    rules: { zh: '规则版本', en: 'Rules' },
    repairs: { zh: '修补', en: 'Repairs' },
    repairsText: {
      zh: '去掉注音 {glosses} 处，繁转简 {converted} 字，重新解码 {redecoded} 段',
      en: '{glosses} glosses stripped, {converted} characters converted, {redecoded} runs decoded anew',
    },
    noRepairs: { zh: '无', en: 'none' },
  },
  reading: {
    title: {
      zh: '逐段：{title}（{publisher}，{date}）',
      en: 'Passage by passage: {title} ({publisher}, {date})',
    },
    noHeading: { zh: '开头（无标题）', en: 'Opening, no heading' },
    sectionCount: {
      zh: '{passages} 段 · {statements} 条',
      en: '{passages, plural, one {# passage} other {# passages}} · {statements, plural, one {# statement} other {# statements}}',
    },
    passage: {
      zh: '第 {line} 行 · {place} · {year} 年{period} · {chars} 字',
      en: 'line {line} · {place} · {year}, {period} · {chars} characters',
    },
    noPlace: { zh: '未归到某地', en: 'no place' },
    elsewhere: { zh: '外地', en: 'elsewhere' },
    noTheme: { zh: '主题不明', en: 'no theme told' },
    nothing: { zh: '没有读到条目', en: 'no statements found' },
    damaged: { zh: '此行有字无法读出：', en: 'Unreadable in this line:' },
    openAll: { zh: '全部展开', en: 'Open all' },
    closeAll: { zh: '全部收起', en: 'Close all' },
    unknown: {
      zh: '没有编号为“{id}”的文件；下面是读过的全部文件。',
      en: 'There is no document “{id}”; all that were read stand below.',
    },
  },
} as const satisfies Messages;
