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
    '家个项条所座处台栋幢部辆艘架列件宗起片块支只头根株棵类种门对份册本篇首幅单席盏组站款枚面口张床枪桩柜校例笔道段班轮颗',
  ),
  ...['台套', '学位', '床位', '车位', '泊位', '批次'],
];

/** Units that are comparable with nothing but themselves. */
const ALONE = [
  ...['微克', '毫克', '公里/小时', '吨标准煤', '蒸吨', '兆比特', 'P', 'PFLOPS', 'EFLOPS', '万亿次'],
  ...['欧元', '元/平方米', '元/人'],
  ...['人份', '家次', '件次', '册次', '剂次', '课时', '学时', '票', '眼', '档', '格', '尾'],
];

const SIZES: readonly (readonly [UnitFamily, Readonly<Record<string, number>>])[] = [
  ['item', sameSize(ITEM_WORDS)],
  ['person', sameSize(['人', '名', '位', '员'])],
  ['visit', { 人次: 1 }],
  ['person-year', { 人年: 1 }],
  ['household', { 户: 1 }],
  ['dwelling', sameSize(['套', '套（间）', '间'])],
  ['event', sameSize(['场', '场次', '场（次）', '期', '次', '届'])],
  ['vehicle-trip', sameSize(['架次', '班次', '艘次', '航次'])],
  ['percent', { '%': 1, '‰': 0.1, 成: 10, 倍: 100 }],
  ['points', { 个百分点: 1, 百分点: 1 }],
  ['yuan', { 元: 1 }],
  ['usd', { 美元: 1 }],
  ['hkd', { 港元: 1, 港币: 1 }],
  ['yuan-month', { '元/月': 1 }],
  ['length', { 公里: 1000, 千米: 1000, 米: 1 }],
  [
    'area',
    { 平方公里: 1e6, 平方千米: 1e6, 公顷: 1e4, 亩: 10_000 / 15, 平方米: 1, 平米: 1, '㎡': 1 },
  ],
  ['volume', { 立方米: 1 }],
  ['volume-day', { '立方米/日': 1 }],
  ['mass', { 吨: 1000, 千克: 1, 公斤: 1, 斤: 0.5 }],
  ['mass-day', { '吨/日': 1 }],
  [
    'concentration',
    { '微克/立方米': 1, 'μg/m3': 1, 'μg/m³': 1, '毫克/立方米': 1000, '毫克/升': 1e6 },
  ],
  ['power', { 千瓦: 1, 兆瓦: 1000, 吉瓦: 1e6, kW: 1, MW: 1000, GW: 1e6 }],
  ['energy', { 千瓦时: 1, 度: 1, 度电: 1, 兆瓦时: 1000, 吉瓦时: 1e6, kWh: 1, MWh: 1000, GWh: 1e6 }],
  ['container', sameSize(['标箱', '标准箱', 'TEU'])],
  ['other', sameSize(ALONE)],
];

const MEANINGS: ReadonlyMap<string, UnitMeaning> = new Map(
  SIZES.flatMap(([family, factors]) =>
    Object.entries(factors).map(([unit, factor]): [string, UnitMeaning] => [
      unit,
      { family, factor },
    ]),
  ),
);

const SCALES = { 万亿: 1e12, 亿: 1e8, 万: 1e4 } as const;

/** 万元 → 1e4 and 元; a unit of one size → 1 and itself. */
export function splitScale(unit: string): { readonly scale: number; readonly bare: string } {
  for (const [word, scale] of Object.entries(SCALES))
    if (unit.startsWith(word) && unit !== word && !MEANINGS.has(unit))
      return { scale, bare: unit.slice(word.length) };
  return { scale: 1, bare: unit };
}

/**
 * What a unit means, its scale reckoned in: 亿元 is 1e8 of yuan.
 * @returns null for a unit that is not known; nothing says that it counts things.
 */
export function unitOf(unit: string): UnitMeaning | null {
  const { scale, bare } = splitScale(unit);
  const meaning = MEANINGS.get(bare);
  return meaning === undefined ? null : { family: meaning.family, factor: meaning.factor * scale };
}

function sameSize(units: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(units.map((unit) => [unit, 1]));
}
