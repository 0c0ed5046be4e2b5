/**
 * Units that say the same thing in different sizes, each in the smallest of its row: 亿元 beside 万元. Shares
 * stand alone, so that no percentage is read as a count.
 */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 万元: 1e4, 亿元: 1e8, 万亿元: 1e12 },
  { 美元: 1, 万美元: 1e4, 亿美元: 1e8 },
  { 米: 1, 公里: 1000, 千米: 1000 },
  { 平方米: 1, 万平方米: 1e4, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6 },
  { 立方米: 1, 万立方米: 1e4, 亿立方米: 1e8 },
  { 千克: 1, 公斤: 1, 吨: 1000, 万吨: 1e7 },
  { 千瓦: 1, 万千瓦: 1e4, 兆瓦: 1000 },
  { 千瓦时: 1, 万千瓦时: 1e4, 亿千瓦时: 1e8 },
  { '‰': 1, '%': 10, 成: 100, 倍: 1000 },
  { 个百分点: 1 },
];

/**
 * A figure in another unit. Units of no scale count things (家, 期, 场): an indicator joins only those that
 * count alike, so their figures stay.
 * @returns null where the units measure different things.
 */
export function inUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const scale = SCALES.find((units) => from in units);
  if (scale !== SCALES.find((units) => to in units)) return null;
  const [size, asked] = [scale?.[from], scale?.[to]];
  // Without the trace that binary fractions leave.
  return size === undefined || asked === undefined
    ? value
    : Number(((value * size) / asked).toPrecision(12));
}

const SHARES = new Set(['%', '成', '倍', '‰', '个百分点']);
/** So much a day still grows with the place; so much a cubic metre or a head does not. */
const RATIO = /\/(?!日|天|月|年|小时|分钟|秒)/;

/** Whether figures in a unit do not grow with the size of a place: those of the city are then a yardstick. */
export function isRate(unit: string): boolean {
  return SHARES.has(unit) || RATIO.test(unit);
}
