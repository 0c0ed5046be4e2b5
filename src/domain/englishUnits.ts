/** How English writes figures of a Chinese unit. */
export interface EnglishUnit {
  /** Stands before the digits: a currency. */
  readonly sign: string;
  /** Multiplies the value: 亿元 is 1e8 of its currency. */
  readonly factor: number;
  /** Stands behind them; empty for a measure word, which English leaves to the noun. */
  readonly word: string;
  /** Whether large values are told in m, bn and tn. */
  readonly isMoney: boolean;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  元: '¥',
  美元: 'US$',
  港元: 'HK$',
  港币: 'HK$',
  欧元: '€',
};
const CHINESE_SIZES: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** Words and symbols of what is measured, of people and of times; a symbol without a blank stands at the digits. */
const WORDS: Readonly<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  个百分点: ' pp',
  倍: '×',
  公里: ' km',
  千米: ' km',
  米: ' m',
  平方米: ' m²',
  平方公里: ' km²',
  公顷: ' ha',
  亩: ' mu',
  立方米: ' m³',
  吨: ' t',
  公斤: ' kg',
  千克: ' kg',
  微克: ' μg',
  毫克: ' mg',
  升: ' l',
  千瓦: ' kW',
  兆瓦: ' MW',
  千瓦时: ' kWh',
  度: ' kWh',
  标箱: ' TEU',
  标准箱: ' TEU',
  人: ' people',
  名: ' people',
  位: ' people',
  户: ' households',
  人次: ' visits',
  人年: ' person-years',
  架次: ' flights',
  天: ' days',
  日: ' days',
  小时: ' hours',
  个小时: ' hours',
  分钟: ' minutes',
  工作日: ' working days',
  个工作日: ' working days',
  岁: ' years',
};

/** What counts things that the name of the indicator says already. */
const MEASURE_WORDS: ReadonlySet<string> = new Set(
  '个 家 项 条 所 座 件 辆 张 台 处 支 类 种 栋 幢 部 套 套（间） 间 场 门 枚 片 块 宗 起 轮 根 期 班 对 只 艘 架 份 册 本 篇 首 幅 例 款 组 株 棵 段 口 眼 面 床 校 站'.split(
    ' ',
  ),
);

/** Behind a slash: 「吨/日」, 「批次/千人」. */
const PER: Readonly<Record<string, string>> = {
  日: 'day',
  天: 'day',
  月: 'month',
  年: 'year',
  小时: 'hour',
  人: 'person',
  千人: '1,000 people',
  万人: '10,000 people',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  升: 'l',
};

/** The English of a unit as statements have it; null where it has none here and stays Chinese. */
export function englishUnit(unit: string): EnglishUnit | null {
  const slash = unit.indexOf('/');
  if (slash > 0) {
    const of = englishUnit(unit.slice(0, slash));
    const per = PER[unit.slice(slash + 1)];
    return of && per !== undefined ? { ...of, word: `${of.word}/${per}` } : null;
  }
  const [, size = '', currency = ''] = /^(万亿|亿|万|)(.*)$/.exec(unit) ?? [];
  const sign = CURRENCIES[currency];
  if (sign !== undefined)
    return { sign, factor: CHINESE_SIZES[size] ?? 1, word: '', isMoney: true };
  // 近八成: tenths are told in per cent.
  if (unit === '成') return { sign: '', factor: 10, word: '%', isMoney: false };
  if (unit === '' || MEASURE_WORDS.has(unit)) return COUNT;
  const word = WORDS[unit];
  return word === undefined ? null : { sign: '', factor: 1, word, isMoney: false };
}

const COUNT: EnglishUnit = { sign: '', factor: 1, word: '', isMoney: false };

const MONEY_SIZES = [
  { size: 1e12, word: 'tn' },
  { size: 1e9, word: 'bn' },
  { size: 1e6, word: 'm' },
] as const;

/** In what money of a value is told: `¥230bn`, `¥86m`, below a million in full. */
export function moneySize(value: number): { readonly size: number; readonly word: string } {
  return MONEY_SIZES.find(({ size }) => Math.abs(value) >= size) ?? { size: 1, word: '' };
}
