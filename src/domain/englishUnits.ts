import { withoutTrace } from '../contract/rounding';
import { unitOf, type UnitFamily } from '../contract/units';

interface EnglishUnit {
  readonly name: string;
  /** So many of it make one of the Chinese unit. */
  readonly times: number;
}

/** What only counts has no name: the name beside the figure says what is counted. */
const COUNTS: ReadonlySet<UnitFamily> = new Set<UnitFamily>([
  'item',
  'person',
  'dwelling',
  'event',
]);

const NAMES: Readonly<Record<string, string | EnglishUnit>> = {
  元: 'yuan',
  万元: { name: 'm yuan', times: 0.01 },
  亿元: { name: 'bn yuan', times: 0.1 },
  美元: 'US dollars',
  万美元: { name: 'm US dollars', times: 0.01 },
  亿美元: { name: 'bn US dollars', times: 0.1 },
  港元: 'HK dollars',
  万港元: { name: 'm HK dollars', times: 0.01 },
  亿港元: { name: 'bn HK dollars', times: 0.1 },
  港币: 'HK dollars',
  万港币: { name: 'm HK dollars', times: 0.01 },
  亿港币: { name: 'bn HK dollars', times: 0.1 },
  '元/月': 'yuan a month',
  公里: 'km',
  千米: 'km',
  米: 'm',
  平方米: 'm²',
  平米: 'm²',
  '㎡': 'm²',
  平方公里: 'km²',
  平方千米: 'km²',
  公顷: 'ha',
  亩: 'mu',
  立方米: 'm³',
  '立方米/日': 'm³ a day',
  吨: 't',
  千克: 'kg',
  公斤: 'kg',
  斤: { name: 'kg', times: 0.5 },
  '吨/日': 't a day',
  千瓦: 'kW',
  兆瓦: 'MW',
  千瓦时: 'kWh',
  度: 'kWh',
  度电: 'kWh',
  兆瓦时: 'MWh',
  吉瓦: 'GW',
  吉瓦时: 'GWh',
  '微克/立方米': 'µg/m³',
  '毫克/立方米': 'mg/m³',
  '毫克/升': 'mg/l',
  标箱: 'TEU',
  标准箱: 'TEU',
  人: 'people',
  人次: 'person-times',
  人年: 'person-years',
  户: 'households',
  架次: 'flights',
  班次: 'departures',
  航次: 'sailings',
  艘次: 'ship calls',
  '批次/千人': 'batches per 1,000 people',
  个百分点: 'percentage points',
  百分点: 'percentage points',
  倍: 'times',
  成: { name: '%', times: 10 },
  小时: 'hours',
  分钟: 'minutes',
  天: 'days',
  年: 'years',
};

const NAMED: ReadonlyMap<string, string | EnglishUnit> = new Map(Object.entries(NAMES));

function englishUnit(unit: string): EnglishUnit | null {
  const named = NAMED.get(unit);
  if (named !== undefined) return typeof named === 'string' ? { name: named, times: 1 } : named;
  const meaning = unitOf(unit);
  return meaning !== null && COUNTS.has(meaning.family)
    ? { name: '', times: meaning.factor }
    : null;
}

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
  const english = locale.startsWith('zh') ? null : englishUnit(figure.unit);
  if (!english) return figure;
  const { name, times } = english;
  const scaled = (value: number | null) =>
    value === null || times === 1 ? value : withoutTrace(value * times);
  return { ...figure, value: scaled(figure.value), valueTo: scaled(figure.valueTo), unit: name };
}

/** Of a thousand the next: readers know GDP in trillions. */
const LARGER = new Map([
  ['m yuan', 'bn yuan'],
  ['bn yuan', 'tn yuan'],
  ['bn US dollars', 'tn US dollars'],
]);

/** A figure of a text, where a thousand billions are a trillion; a chart keeps one unit for all that it shows. */
export function inLargestUnit<Figure extends Measured>(figure: Figure): Figure {
  const { value, valueTo, unit } = figure;
  const larger = LARGER.get(unit);
  if (larger === undefined || value === null || Math.abs(value) < 1000) return figure;
  const scaled = (each: number) => Number((each / 1000).toPrecision(12));
  return {
    ...figure,
    value: scaled(value),
    valueTo: valueTo === null ? null : scaled(valueTo),
    unit: larger,
  };
}

const HAN = /\p{Script=Han}/u;

/** The language of a unit's name, for its `lang` attribute; undefined for that of the page. */
export function unitLanguage(unit: string): 'zh' | undefined {
  return HAN.test(unit) ? 'zh' : undefined;
}
