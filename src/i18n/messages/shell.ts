import type { Messages } from '../messages';

/** Words of the page's frame: header, controls, footer, and the states that every part shares. */
export const shell = {
  title: { zh: '深圳各区施政重点', en: 'Shenzhen district priorities' },
  subtitle: {
    zh: '2022–2024 年，各区说要做什么，后来报告做到了什么，原话在哪一行。',
    en: 'What each district said it would do in 2022–2024 and later reported, line by line.',
  },
  readSoFar: {
    sentence: {
      zh: '目前读到：区政府工作报告 {possible} 份（11 区 × 3 年）中的 {count} 份{which}，市政府工作报告 {city} 份，媒体报道 {press} 篇；没读到不等于没有。',
      en: 'Read so far: {count} of {possible} district work reports for 2022–2024{which}, {city} of the city’s and {press} newspaper items. What has not been read may still exist.',
    },
    which: { zh: '（{names}）', en: ' ({names})' },
    comma: { zh: '、', en: ', ' },
  },
  documentTitle: {
    zh: '{what} · 深圳各区施政重点',
    en: '{what} · Shenzhen district priorities',
  },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  views: { zh: '视图', en: 'Views' },
  view: {
    map: { zh: '总览', en: 'Overview' },
    compare: { zh: '比较', en: 'Compare' },
    targets: { zh: '全部条目', en: 'Statements' },
    sources: { zh: '来源', en: 'Sources' },
    method: { zh: '方法', en: 'Method' },
  },
  otherLanguage: { zh: 'EN', en: '中文' },
  otherLanguageName: { zh: 'Switch to English', en: '切换到中文' },
  scheme: {
    label: { zh: '配色', en: 'Colour scheme' },
    system: { zh: '随系统', en: 'System' },
    light: { zh: '浅色', en: 'Light' },
    dark: { zh: '深色', en: 'Dark' },
  },
  year: { zh: '年份', en: 'Year' },
  allYears: { zh: '全部', en: 'All' },
  chosen: { zh: '已选：{choices}', en: 'Selected: {choices}' },
  yearName: { zh: '{year} 年', en: '{year}' },
  allYearsName: { zh: '2022–2024 年', en: '2022–2024' },
  clear: { zh: '清除', en: 'Clear' },
  loading: { zh: '载入中', en: 'Loading' },
  offline: {
    zh: '当前离线：已载入的内容仍可查看，其余要等网络恢复。',
    en: 'You are offline: what has been loaded stays readable, the rest waits for the network.',
  },
  failure: {
    title: { zh: '{what}未能载入', en: 'Could not load {what}' },
    offline: {
      zh: '没有收到服务器的回应。请检查网络后重试。',
      en: 'The server did not answer. Check the network and try again.',
    },
    missing: {
      zh: '服务器上没有这个文件，或暂时给不出来。',
      en: 'The server does not have this file, or cannot give it now.',
    },
    breach: {
      zh: '文件内容与约定不符，因此不显示，以免出错。',
      en: 'The file is not what it should be, so it is not shown rather than shown wrong.',
    },
    unknown: {
      zh: '这一部分没有载入或出了错，页面其余部分仍可使用；重试会重新载入页面。',
      en: 'This part did not load or failed; the rest of the page still works. Trying again loads the page anew.',
    },
    detail: { zh: '技术细节', en: 'Technical details' },
    retry: { zh: '重试', en: 'Try again' },
  },
  what: {
    view: { zh: '“{view}”', en: '“{view}”' },
    index: { zh: '总表', en: 'the overview data' },
    boundaries: { zh: '地图边界', en: 'the map boundaries' },
    place: { zh: '{place}的数据', en: 'the data on {place}' },
    pairs: { zh: '目标与结果的对照', en: 'the pairs of target and outcome' },
    record: { zh: '这份文件的内容', en: 'what was found in this document' },
    knownDocuments: { zh: '已知文件的清单', en: 'the list of known documents' },
    indicators: { zh: '指标数据', en: 'the indicators' },
    evaluation: { zh: '准确率数据', en: 'the accuracy figures' },
    part: { zh: '此部分', en: 'this part' },
    panel: { zh: '所选区的概况', en: 'the panel of the place selected' },
    statements: {
      zh: '目标、里程碑与结果的列表',
      en: 'the lists of targets, milestones and outcomes',
    },
    timeline: { zh: '时间线', en: 'the timeline' },
    quotation: { zh: '原文窗口', en: 'the quotation' },
  },
  footer: {
    method: { zh: '怎么读的', en: 'How they were read' },
    methodText: {
      zh: '数字、里程碑和主题由规则从原文中读出，每一条都保留原话、文件和行号；读不清的地方标为缺字，不作猜测。“区政府自述”“市政府”“媒体报道”分开计算、分开显示，没有区政府自己的文件时才用媒体报道，并注明。结果由谁报告——区政府、市政府或媒体——写在每个数字旁，均未经核实。',
      en: 'Rules read the figures, milestones and themes from the texts; each keeps its words, document and line, and what cannot be read is marked as such, not guessed. The district itself, the city and newspapers are counted and shown apart; newspapers stand in only where a district has no document of its own, and are named. Who reports an outcome (the district, the city or a newspaper) is said at each figure; none has been verified.',
    },
    absentText: {
      zh: '没有读到文件的年份写作“无来源”，从不画成 0。主题占比由用词推算，是估计值。',
      en: 'A year without a document reads “no source” and is never drawn as 0. Theme shares are estimates from words.',
    },
    toSources: { zh: '读了哪些文件，还缺什么', en: 'What was read, and what is missing' },
    toMethod: { zh: '怎么读，有多准', en: 'How it is read, and how accurately' },
    licences: { zh: '许可与边界', en: 'Licences and boundaries' },
    licenceText: {
      zh: '代码与数据的选取、编排采用 MIT 许可。数据是事实、数字与短引文，原文属于各发布者。区界来自阿里云 DataV（高德），含部分海域；深汕特别合作区的西界为手绘概略线，仅作示意。',
      en: 'The code, and the selection and arrangement of the data, are under the MIT licence. The data are facts, figures and short quotations; the texts belong to their publishers. District boundaries come from Alibaba DataV (AutoNavi) and include some sea; the line of Shenshan was drawn by hand and is schematic.',
    },
    publisher: { zh: '版本与发布', en: 'Edition and publisher' },
    edition: {
      zh: '最新一份文件：{date}。读取规则：{rules}。',
      en: 'Newest document: {date}. Read by rules {rules}.',
    },
    unsigned: {
      zh: '由 {host} 的运营者发布；此项目未另署名。',
      en: 'Published by whoever runs {host}; the project names nobody else.',
    },
    errors: { zh: '报告错误', en: 'Report an error' },
    errorsToHost: {
      zh: '发现错误，请附该条目的链接告知运营者。',
      en: 'If you find an error, tell them, with the statement’s link.',
    },
  },
} as const satisfies Messages;
