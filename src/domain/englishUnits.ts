interface EnglishUnit {
  /** Empty for what only counts: the name beside the figure says what is counted. */
  readonly name: string;
  /** So many of it make one of the Chinese unit. */
  readonly times: number;
}

const COUNTS =
  '个 家 项 条 所 座 件 名 处 场 类 栋 部 支 种 枚 门 根 片 位 宗 期 台 张 辆 套 套（间） 轮 间 批 次';

const TABLE: Readonly<Record<string, string | EnglishUnit>> = {
  元: 'yuan',
  万元: { name: 'm yuan', times: 0.01 },
  亿元: { name: 'bn yuan', times: 0.1 },
  万亿元: 'tn yuan',
  亿美元: { name: 'bn US dollars', times: 0.1 },
  '元/月': 'yuan a month',
  公里: 'km',
  米: 'm',
  平方米: 'm²',
  平方公里: 'km²',
  公顷: 'ha',
  '立方米/日': 'm³ a day',
  吨: 't',
  '吨/日': 't a day',
  千瓦: 'kW',
  千瓦时: 'kWh',
  '微克/立方米': 'µg/m³',
  标箱: 'TEU',
  人: 'people',
  人次: 'person-times',
  人年: 'person-years',
  户: 'households',
  架次: 'flights',
  '批次/千人': 'batches per 1,000 people',
  个百分点: 'percentage points',
  倍: 'times',
  成: { name: '%', times: 10 },
  小时: 'hours',
  分钟: 'minutes',
  天: 'days',
  年: 'years',
};

const UNITS = new Map<string, EnglishUnit>([
  ...COUNTS.split(' ').map((unit): [string, EnglishUnit] => [unit, { name: '', times: 1 }]),
  ...Object.entries(TABLE).map(([unit, told]): [string, EnglishUnit] => [
    unit,
    typeof told === 'string' ? { name: told, times: 1 } : told,
  ]),
]);

interface Measured {
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly unit: string;
}

/**
 * A figure as its language measures it: in English 2300亿元 is 230 bn yuan and 134家 is 134. A unit that the table
 * does not know stays Chinese; in Chinese everything stays.
 * @param locale BCP 47.
 */
export function inLanguage<Figure extends Measured>(figure: Figure, locale: string): Figure {
  const english = locale.startsWith('zh') ? undefined : UNITS.get(figure.unit);
  if (!english) return figure;
  const { name, times } = english;
  // Without the trace that binary fractions leave.
  const scaled = (value: number | null) =>
    value === null || times === 1 ? value : Number((value * times).toPrecision(12));
  return { ...figure, value: scaled(figure.value), valueTo: scaled(figure.valueTo), unit: name };
}

const HAN = /\p{Script=Han}/u;

/** The language of a unit's name, for its `lang` attribute; undefined for that of the page. */
export function unitLanguage(unit: string): 'zh' | undefined {
  return HAN.test(unit) ? 'zh' : undefined;
}
