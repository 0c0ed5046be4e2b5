import { withoutTrace } from '../contract/rounding';
import { unitOf, type UnitFamily } from '../contract/units';

/** What counts things, whichever measure word it takes: an indicator joins 户 and 家 only where both are firms. */
const COUNTS: ReadonlySet<UnitFamily> = new Set<UnitFamily>(['item', 'household', 'dwelling']);

/**
 * A figure in another unit.
 * @returns null where the units measure different things, or it is not known what they measure.
 */
export function inUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const [own, asked] = [unitOf(from), unitOf(to)];
  if (own === null || asked === null || own.family === 'other') return null;
  const alike = own.family === asked.family || (COUNTS.has(own.family) && COUNTS.has(asked.family));
  return alike ? withoutTrace((value * own.factor) / asked.factor) : null;
}

const SHARES: ReadonlySet<UnitFamily> = new Set<UnitFamily>(['percent', 'points']);
/** So much a day still grows with the place; so much a cubic metre or a head does not. */
const RATIO = /\/(?!日|天|月|年|小时|分钟|秒)/;

/** Whether figures in a unit do not grow with the size of a place: those of the city are then a yardstick. */
export function isRate(unit: string): boolean {
  const family = unitOf(unit)?.family;
  return (family !== undefined && SHARES.has(family)) || RATIO.test(unit);
}
