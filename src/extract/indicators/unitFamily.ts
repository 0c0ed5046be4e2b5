/**
 * Families of units. Figures of one family can be put beside each other after multiplying by the unit's factor;
 * figures of two families never.
 */
export const UNIT_FAMILIES = [
  'item',
  'person',
  'visit',
  'person-year',
  'household',
  'dwelling',
  'event',
  'vehicle-trip',
  'percent',
  'points',
  'yuan',
  'usd',
  'hkd',
  'yuan-month',
  'length',
  'area',
  'volume',
  'volume-day',
  'mass',
  'mass-day',
  'concentration',
  'power',
  'energy',
  'container',
  'other',
] as const;

export type UnitFamily = (typeof UNIT_FAMILIES)[number];

export interface UnitMeaning {
  readonly family: UnitFamily;
  /** What one of the unit is in the family's base unit. */
  readonly factor: number;
}

/**
 * Measure words of single things. Which one stands before a noun is a matter of style (5家 or 5个 institutions),
 * so with the same noun they count the same.
 */
const ITEM_WORDS = [
  ...Array.from(
    '家个项条所座处台套栋幢部辆艘架列件宗起片块支只头根株棵类种门对份册本篇首幅单席盏组站款枚面口张床间队枪桩柜校例笔道段班轮',
  ),
  ...['台套', '学位', '床位', '车位', '泊位', '批次'],
];

const UNITS: readonly (readonly [UnitFamily, Readonly<Record<string, number>>])[] = [
  ['person', { 人: 1, 名: 1, 位: 1, 员: 1 }],
  ['visit', { 人次: 1 }],
  ['person-year', { 人年: 1 }],
  ['household', { 户: 1 }],
  ['dwelling', { 套: 1, '套（间）': 1, 间: 1 }],
  ['event', { 场: 1, 场次: 1, '场（次）': 1, 期: 1, 次: 1, 届: 1 }],
  ['vehicle-trip', { 架次: 1, 班次: 1, 艘次: 1, 航次: 1 }],
  ['percent', { '%': 1, '‰': 0.1, 成: 10, 倍: 100 }],
  ['points', { 个百分点: 1, 百分点: 1 }],
  ['yuan', { 元: 1 }],
  ['usd', { 美元: 1 }],
  ['hkd', { 港元: 1, 港币: 1 }],
  ['yuan-month', { '元/月': 1 }],
  ['length', { 公里: 1000, 千米: 1000, 米: 1 }],
  ['area', { 平方公里: 1e6, 平方千米: 1e6, 公顷: 1e4, 亩: 10_000 / 15, 平方米: 1, 平米: 1 }],
  ['volume', { 立方米: 1 }],
  ['volume-day', { '立方米/日': 1 }],
  ['mass', { 吨: 1000, 千克: 1, 公斤: 1, 斤: 0.5 }],
  ['mass-day', { '吨/日': 1 }],
  ['concentration', { '微克/立方米': 1, '毫克/立方米': 1000, '毫克/升': 1e6 }],
  ['power', { 千瓦: 1, 兆瓦: 1000 }],
  ['energy', { 千瓦时: 1, 度电: 1, 兆瓦时: 1000 }],
  ['container', { 标箱: 1, 标准箱: 1, TEU: 1 }],
];

const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

const MEANINGS: ReadonlyMap<string, UnitMeaning> = new Map([
  ...ITEM_WORDS.map((unit): [string, UnitMeaning] => [unit, { family: 'item', factor: 1 }]),
  ...UNITS.flatMap(([family, factors]) =>
    Object.entries(factors).map(([unit, factor]): [string, UnitMeaning] => [
      unit,
      { family, factor },
    ]),
  ),
]);

/** Firms, whatever they are counted by: 「首贷户2万户」 are as many firms as 「首贷户2万家」. */
const FIRMS = /企业|主体|公司|机构|商户|工商户|首贷户|个转企|小升规/;
/** Dwellings are counted in sets and rooms; other things in 套 or 间 are single things. */
const DWELLINGS = /住房|住宅|公寓|宿舍|廉租|公租|保租|保障房|安居/;

/** What a unit means, given what is counted in it. */
export function unitMeaning(unit: string, counted: string): UnitMeaning {
  const scale = /^(?:万亿|亿|万)(?=.)/.exec(unit)?.[0] ?? '';
  const bare = unit.slice(scale.length);
  const meaning = MEANINGS.get(bare) ?? { family: 'other', factor: 1 };
  const factor = meaning.factor * (SCALES[scale] ?? 1);
  if (meaning.family === 'household' && FIRMS.test(counted)) return { family: 'item', factor };
  if (meaning.family === 'dwelling' && !DWELLINGS.test(counted) && bare !== '套（间）')
    return { family: 'item', factor };
  return { family: meaning.family, factor };
}
