import { unitOf, type UnitFamily, type UnitMeaning } from '../../contract/units';

export type { UnitFamily, UnitMeaning };

/**
 * What a family tells of a year. `state`: how things stand, whatever is done to them, 「占比提升至30%」. `money`:
 * a level too, 「完成投资90亿元」, unless it is said to be added. `amount`: what is done counts, and more of it is
 * more done: 「新建3公里」, 「新增6架次」. `unlike`: like nothing but itself, so that nothing is known of it.
 */
const TOLD_IN: Readonly<Record<UnitFamily, 'state' | 'money' | 'amount' | 'unlike'>> = {
  percent: 'state',
  points: 'state',
  // A wage, 「标准提升至2000元/月」.
  'yuan-month': 'state',
  concentration: 'state',
  yuan: 'money',
  usd: 'money',
  hkd: 'money',
  item: 'amount',
  person: 'amount',
  visit: 'amount',
  'person-year': 'amount',
  household: 'amount',
  dwelling: 'amount',
  event: 'amount',
  'vehicle-trip': 'amount',
  length: 'amount',
  area: 'amount',
  volume: 'amount',
  'volume-day': 'amount',
  mass: 'amount',
  'mass-day': 'amount',
  power: 'amount',
  energy: 'amount',
  container: 'amount',
  other: 'unlike',
};

/** Whether figures of a family are levels of the year, which acts do not change: 「完成投资」 is 「投资」. */
export function isLevel(family: UnitFamily): boolean {
  return TOLD_IN[family] === 'state' || TOLD_IN[family] === 'money';
}

/** Whether figures of a family are how things stand, of which nothing is ever new. */
export function isState(family: UnitFamily): boolean {
  return TOLD_IN[family] === 'state';
}

/** Whether of what is done more is more done. */
export function isAmount(family: UnitFamily): boolean {
  return TOLD_IN[family] === 'amount';
}

/** Firms, whatever they are counted by: 「首贷户2万户」 are as many firms as 「首贷户2万家」. */
const FIRMS = /企业|主体|公司|机构|商户|工商户|首贷户|个转企|小升规/;
/** Dwellings are counted in sets and rooms; other things in 套 or 间 are single things. */
const DWELLINGS = /住房|住宅|公寓|宿舍|廉租|公租|保租|保障房|安居/;

/** What a unit means, given what is counted in it; one that is not known is like nothing but itself. */
export function unitMeaning(unit: string, counted: string): UnitMeaning {
  const { family, factor } = unitOf(unit) ?? { family: 'other', factor: 1 };
  if (family === 'household' && FIRMS.test(counted)) return { family: 'item', factor };
  if (family === 'dwelling' && !DWELLINGS.test(counted) && !unit.endsWith('套（间）'))
    return { family: 'item', factor };
  return { family, factor };
}
