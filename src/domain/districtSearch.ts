import { DISTRICTS, type DistrictSlug } from '../contract/places';

/**
 * The districts that a typed text may mean, in the official order: part of the Chinese name, or the
 * beginning of a word of the English one or of the pinyin slug. An empty text means all.
 */
export function findDistricts(typed: string): DistrictSlug[] {
  const wanted = plain(typed);
  return DISTRICTS.filter(
    ({ zh, en, slug }) =>
      zh.includes(wanted) || plain(en).startsWith(wanted) || slug.startsWith(wanted),
  ).map(({ slug }) => slug);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s'’]/g, '');
}
