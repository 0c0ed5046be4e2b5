import { unitOf, type UnitFamily, type UnitMeaning } from '../../contract/units';

export type { UnitFamily, UnitMeaning };

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
