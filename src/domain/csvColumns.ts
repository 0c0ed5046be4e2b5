import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { CsvCell } from './csv';
import { placeOf } from './places';
import { themeOf } from './themes';

/** What every table calls a place: its id, as in links, and its names. */
export const PLACE_COLUMNS = ['district', 'district_zh', 'district_en'] as const;

export function placeCells(slug: PlaceSlug): CsvCell[] {
  const { zh, en } = placeOf(slug);
  return [slug, zh, en];
}

/** What every table calls a theme. */
export const THEME_NAME_COLUMNS = ['theme', 'theme_zh', 'theme_en'] as const;

export function themeCells(theme: ThemeId | null): CsvCell[] {
  if (theme === null) return [null, null, null];
  const { zh, en } = themeOf(theme);
  return [theme, zh, en];
}

/** A share is estimated from words: more decimals would look exact. */
export function roundedShare(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
