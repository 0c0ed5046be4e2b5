/**
 * The eleven areas that Shenzhen counts as districts, in the city's official order, and the city itself.
 * Codes: GB/T 2260 (none for the two functional areas). Land areas in km²: the districts' own published
 * figures, used because the boundaries at hand include some sea.
 */
export const DISTRICTS = [
  { slug: 'futian', zh: '福田区', short: '福田', en: 'Futian', code: '440304', landKm2: 78.7 },
  { slug: 'luohu', zh: '罗湖区', short: '罗湖', en: 'Luohu', code: '440303', landKm2: 78.8 },
  { slug: 'yantian', zh: '盐田区', short: '盐田', en: 'Yantian', code: '440308', landKm2: 74.6 },
  { slug: 'nanshan', zh: '南山区', short: '南山', en: 'Nanshan', code: '440305', landKm2: 187 },
  { slug: 'baoan', zh: '宝安区', short: '宝安', en: "Bao'an", code: '440306', landKm2: 397 },
  { slug: 'longgang', zh: '龙岗区', short: '龙岗', en: 'Longgang', code: '440307', landKm2: 388 },
  { slug: 'longhua', zh: '龙华区', short: '龙华', en: 'Longhua', code: '440309', landKm2: 175.6 },
  { slug: 'pingshan', zh: '坪山区', short: '坪山', en: 'Pingshan', code: '440310', landKm2: 166 },
  { slug: 'guangming', zh: '光明区', short: '光明', en: 'Guangming', code: '440311', landKm2: 155 },
  { slug: 'dapeng', zh: '大鹏新区', short: '大鹏', en: 'Dapeng', code: null, landKm2: 295 },
  {
    slug: 'shenshan',
    zh: '深汕特别合作区',
    short: '深汕',
    en: 'Shenshan',
    code: null,
    landKm2: 468,
  },
] as const;

/** The city in its own reports: a yardstick beside the districts, never an area of the map. */
export const CITY = {
  slug: 'shenzhen',
  zh: '深圳市',
  short: '全市',
  en: 'Shenzhen (city)',
  code: '440300',
} as const;

/**
 * Where a document is about a place that is not Shenzhen's: its record keeps what it states, no page of
 * the site shows it.
 */
export const ELSEWHERE = 'elsewhere';

export type DistrictSlug = (typeof DISTRICTS)[number]['slug'];
export type PlaceSlug = DistrictSlug | typeof CITY.slug;
/** What a record may say a statement is about. */
export type RecordPlace = PlaceSlug | typeof ELSEWHERE;

export const DISTRICT_SLUGS = DISTRICTS.map((district) => district.slug);
export const PLACE_SLUGS: readonly PlaceSlug[] = [...DISTRICT_SLUGS, CITY.slug];
