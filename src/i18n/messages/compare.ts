import type { Messages } from '../messages';

/** Words of the comparison of one indicator across places and years. */
export const compare = {
  /** Groups of what can be compared. */
  group: {
    'several-districts': {
      zh: '两个区以上有数字：{count, number} 项',
      en: 'Figures of two districts or more: {count, number}',
    },
    'known-compared': {
      zh: '一个区或全市，几个数字',
      en: 'One district or the city, several figures',
    },
    'phrase-compared': {
      zh: '一个区或全市，几个数字，按原文措辞',
      en: 'The same, named by the documents’ own phrases',
    },
    'known-single': { zh: '只有一个数字的指标', en: 'Indicators with a single figure' },
    'phrase-single': {
      zh: '只有一个数字，按原文措辞',
      en: 'A single figure, named by the documents’ own phrases',
    },
  },
  places: { zh: '地方', en: 'Places' },
  years: { zh: '年份', en: 'Years' },
  all: { zh: '全部', en: 'All' },
  noFigure: { zh: '无数字', en: 'no figure' },
  unknown: {
    zh: '链接里的指标“{id}”不在现有数据中，请另选一项。',
    en: 'The indicator “{id}” of this link is not in the data: choose another.',
  },
  composed: {
    zh: '英文名称由词表拼成，以中文为准：',
    en: 'The English name is composed from a glossary; the Chinese one counts: ',
  },
  speaker: {
    zh: '目标是文件里提出的，结果是文件自己报告的，未经核实。',
    en: 'Targets as the documents set them, outcomes as they report them, not verified.',
  },
  unit: { zh: '单位：{unit}。', en: 'Unit: {unit}.' },
  /** Beside the name of a panel. */
  scaleUnit: { zh: '单位：{unit}', en: 'unit: {unit}' },
  yardstick: {
    zh: '全市的目标与结果作为标尺画在各区图中。',
    en: 'The city’s target and result run through the districts’ panels as a yardstick.',
  },
  cityApart: {
    zh: '全市是总量，不是一个区的标尺：单独成图，刻度另设。',
    en: 'The city’s total is no measure of a district: it stands apart, on a scale of its own.',
  },
  sharedScale: { zh: '各区同一刻度。', en: 'Districts share one scale.' },
  cityPanel: { zh: '全市（标尺）', en: 'Shenzhen (city), yardstick' },
  cityPanelApart: { zh: '全市（总量）', en: 'Shenzhen (city), total' },
  label: {
    zh: '{indicator}：{places}，{first}–{last} 年，{targets, number} 个目标、{outcomes, number} 个结果。逐条内容可用方向键浏览，或看下方表格。',
    en: '{indicator}: {places}, {first}–{last}, {targets, plural, one {# target} other {# targets}}, {outcomes, plural, one {# outcome} other {# outcomes}}. Walk through them with the arrow keys, or read the table below.',
  },
  cursor: {
    zh: '比较图上的标记：方向键移动，回车选定',
    en: 'Marks of the comparison: arrow keys move, Enter selects',
  },
  stop: {
    zh: '{place}，{year} 年{kind}：{figure}{spoken}',
    en: '{place}, {kind} of {year}: {figure}{spoken}',
  },
  spoken: { zh: '（{issuer}）', en: ' ({issuer})' },
  cityLevel: { zh: '市 {figure}', en: 'City {figure}' },
  legend: {
    cityOutcome: { zh: '全市结果', en: 'the city’s outcome' },
    cityTarget: { zh: '全市目标', en: 'the city’s target' },
    link: { zh: '同一年的目标与结果', en: 'target and outcome of one year' },
    nearLink: { zh: '口径相近', en: 'nearly the same' },
    cut: { zh: '刻度不从 0 起', en: 'the scale does not begin at 0' },
  },
  hint: {
    zh: '点选标记，或用方向键移动、回车选定：这里显示原话，下方标出出处。',
    en: 'Click a mark, or walk with the arrow keys and press Enter: its words appear here and are marked below.',
  },
  phrases: {
    zh: '{marked}：与这项指标相近，口径可能有别。',
    en: '{marked}: near this indicator, of a scope that may differ.',
  },
  phrase: { zh: '{number} 指{phrase}', en: '{number} is of {phrase}' },
  ownPhrase: { zh: '所指：', en: 'What it is of: ' },
  otherUnit: {
    zh: '单位不同，未画在图上',
    en: 'in another unit: not drawn',
  },
  absent: {
    mentioned: { zh: '提到而无此项数字：{places}', en: 'Named without this figure: {places}' },
    'none-found': {
      zh: '区政府文件已读，未见此项：{places}',
      en: 'The district’s own document read, not found in it: {places}',
    },
    'press-only': {
      zh: '仅媒体，报告未读，有没有此项不得而知：{places}',
      en: 'Press only, report not read, so nobody knows whether it is there: {places}',
    },
    'no-source': { zh: '无来源：{places}', en: 'No source: {places}' },
  },
  onMap: { zh: '在地图上看', en: 'On the map' },
  sentenceGap: { zh: '', en: ' ' },
  nothing: {
    zh: '所选地方与年份没有这项指标的数字。',
    en: 'The chosen places and years have no figure of this indicator.',
  },
  table: {
    caption: {
      zh: '{indicator}：各地各年的目标与结果（按原文措辞）',
      en: '{indicator}: targets and outcomes by place and year, as worded',
    },
    place: { zh: '地方', en: 'Place' },
    absent: {
      'none-found': {
        zh: '–：已读，未见：读了当地政府自己的文件，其中未见此项。',
        en: '–: read, not found: the government’s own document was read and does not give it.',
      },
      'press-only': {
        zh: '仅媒体，报告未读：没有读到区政府自己的文件，只有媒体报道，其中未见；不等于没有。',
        en: 'Press only, report not read: the district’s own document was not read; what newspapers do not tell may still be there.',
      },
      'no-source': {
        zh: '无来源：什么也没有读到。',
        en: 'No source: nothing was read.',
      },
      outside: {
        zh: '不在收录年份：那份文件不属于 {first}–{last} 年。',
        en: 'Outside the record: the document is not of {first}–{last}.',
      },
    },
    judged: {
      zh: '目标看当年的文件，结果看次年的报告。',
      en: 'A target is looked for in the documents of its year, an outcome in the next year’s report.',
    },
  },
  quotes: {
    place: { zh: '{place}的原话', en: 'Source text on {place}' },
    isMet: { zh: '对照当年目标 {figure}：', en: 'Against the year’s target of {figure}: ' },
    lastOutcome: { zh: '上一年结果 {figure}', en: 'Outcome of the year before: {figure}' },
    near: { zh: '口径相近：{note}', en: 'Near, not the same: {note}' },
    note: { zh: '注：{note}', en: 'Note: {note}' },
    converted: { zh: '合 {figure}', en: '= {figure}' },
  },
  related: {
    title: { zh: '听起来相近，但不可比', en: 'Sound alike, and cannot be compared' },
    why: {
      'level-growth': { zh: '一个是数额，一个是增速', en: 'one is a level, the other its growth' },
      'stock-new': {
        zh: '一个是存量，一个是新增',
        en: 'one is a stock, the other what was added to it',
      },
      'part-whole': { zh: '一个是部分，一个是全体', en: 'one is a part of the other' },
      unit: { zh: '单位不同', en: 'their units differ' },
    },
  },
  wording: {
    title: { zh: '措辞的变化', en: 'Changes of wording' },
    speaker: {
      zh: '同一发布者前后两年同类文件对同一指标的说法',
      en: 'How two successive documents of one kind and speaker word the same indicator',
    },
    place: { zh: '谁', en: 'Who' },
    from: { zh: '前一年', en: 'Earlier' },
    to: { zh: '后一年', en: 'Later' },
    change: { zh: '变化', en: 'Change' },
    figure: {
      raised: { zh: '数值提高', en: 'figure raised' },
      kept: { zh: '数值不变', en: 'figure kept' },
      lowered: { zh: '数值降低', en: 'figure lowered' },
    },
    strength: {
      same: { zh: '语气不变', en: 'as firm as before' },
      firmer: { zh: '语气更硬', en: 'worded more firmly' },
      softer: { zh: '语气更软', en: 'worded more softly' },
    },
    /** What makes the difference. */
    reason: {
      word: {
        gained: { zh: '改说“{word}”', en: 'now says “{word}”' },
        lost: { zh: '不再说“{word}”', en: 'no longer says “{word}”' },
      },
      about: {
        gained: { zh: '改为约数', en: 'now about' },
        lost: { zh: '不再是约数', en: 'no longer about' },
      },
    },
    dropped: {
      zh: '后一年的文件里未读到这一项',
      en: 'not found in the next document',
    },
  },
  loading: { zh: '指标数据', en: 'the indicators' },
  wordingData: { zh: '措辞变化', en: 'the changes of wording' },
} as const satisfies Messages;
