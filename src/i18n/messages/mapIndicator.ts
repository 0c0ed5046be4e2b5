import type { Messages } from '../messages';

/** Words of the map where it shows an indicator's figures. */
export const mapIndicator = {
  title: { zh: '{name} · {kind}', en: '{name} · {kind}' },
  titleWithUnit: { zh: '{name} · {kind}（单位：{unit}）', en: '{name} · {kind} (unit: {unit})' },
  year: { zh: '{year} 年', en: '{year}' },
  /** A class of the legend, from its least figure to its most. */
  fromTo: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  same: { zh: '{one} / {other}', en: '{one} / {other}' },
  otherUnit: { zh: '单位不同，不着色', en: 'in another unit: no colour' },
  note: {
    target: {
      zh: '目标看当年的文件。',
      en: 'Targets, looked for in the documents of their year.',
    },
    outcome: {
      zh: '结果看次年的报告，未经核实。',
      en: 'Outcomes, looked for in the next year’s reports; not verified.',
    },
    newest: {
      zh: '各区取最新一年的数字，数字都带年份。',
      en: 'Of each district the newest figure, always given with its year.',
    },
    min: {
      zh: '≥ 是下限：按下限着色，实际可能更高。',
      en: '≥ is a floor, coloured as such: more may come of it.',
    },
    max: {
      zh: '≤ 是上限：按上限着色，实际可能更低。',
      en: '≤ is a ceiling, coloured as such: less may come of it.',
    },
    range: { zh: '区间按低的一端着色。', en: 'A range is coloured by its lower end.' },
    press: {
      zh: '注“媒体”的是媒体的说法，不是区里自己的话。',
      en: '“Press”: what newspapers say, not the district itself.',
    },
    city: {
      zh: '注“市政府”的是市政府谈这个区的说法。',
      en: '“The city”: what the city says of the district.',
    },
    classes: {
      zh: '颜色按图上这些数字分级，只在这一张图里有意义。',
      en: 'Classes are made from these figures, for this map alone.',
    },
    none: {
      zh: '所选年份没有一个区有这项数字。',
      en: 'No district has such a figure for the years chosen.',
    },
  },
  card: {
    others: {
      zh: '同一年另有 {count} 个数字，见“比较”',
      en: '{count, plural, one {One more figure} other {# more figures}} of the year: see the comparison',
    },
    phrase: { zh: '所指：{phrase}', en: 'What it is of: {phrase}' },
    missing: {
      'none-found': {
        zh: '读了区政府自己的文件，其中未见此项。这不等于 0。',
        en: 'The district’s own document was read and does not give it. That is not zero.',
      },
      'press-only': {
        zh: '没有读到区政府自己的文件，只有媒体报道，其中未见；不等于没有。',
        en: 'The district’s own document was not read; what newspapers do not tell may still be there.',
      },
      'no-source': {
        zh: '没有读到会讲到它的文件。这不等于 0。',
        en: 'No document that would tell it was read. That is not zero.',
      },
      outside: {
        zh: '会讲到它的文件不在收录年份。',
        en: 'The document that would tell it is of no year of the record.',
      },
    },
  },
  figures: {
    heading: { zh: '图上的数字，点开看原话', en: 'The figures of the map: each opens its words' },
    city: { zh: '全市（标尺，不着色）', en: 'Shenzhen (city), yardstick, not coloured' },
    cityTotal: {
      zh: '全市（总量，不是一个区的标尺，不着色）',
      en: 'Shenzhen (city), total, no measure of a district, not coloured',
    },
    noCity: {
      zh: '全市：所选年份未见此项数字，没有标尺。',
      en: 'Shenzhen (city): no such figure for the years chosen, so no yardstick.',
    },
    compare: {
      zh: '在“比较”中看这项指标的各年目标与结果',
      en: 'Compare its targets and outcomes over the years',
    },
  },
  groups: {
    several: {
      zh: '所选年份两个区以上有数字：{count, number} 项',
      en: 'Figures of two districts or more for the years chosen: {count, number}',
    },
    one: {
      zh: '所选年份一个区有数字：{count, number} 项',
      en: 'Of one district for the years chosen: {count, number}',
    },
    'other-years': {
      zh: '只有其他年份有数字：{count, number} 项',
      en: 'Of other years only: {count, number}',
    },
  },
} as const satisfies Messages;
