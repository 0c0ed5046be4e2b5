import type { PlaceSlug } from '../contract/places';
import type { Emphasis } from '../contract/siteIndex';
import type { ThemeId } from '../contract/themes';
import type { DocumentKind, Issuer, Year } from '../contract/vocabularies';
import { YEARS } from '../contract/vocabularies';
import type { SiteTables } from './siteTables';
import { governmentOf, issuerOf, type Speaker } from './speakers';
import { themeOrder } from './themes';

/**
 * Below this many characters a share of the text says little: the page says so, and gives it no colour beside
 * others. Random paragraphs of the three longest plans (8,900 to 13,600 characters, no theme over 15 %), 2,000
 * characters at a time, give shares of which 13–25 % are two of the map's classes off, and one theme over 30 % in
 * 3–25 % of the draws; 500 at a time 38–51 %, and in 88–97 % of them.
 */
export const SHORT_TEXT_CHARS = 2000;

/** Below this many characters, a sentence or two, shares would be of single words: none are shown. */
export const FEW_CHARS = 300;

export interface ThemeShare {
  readonly theme: ThemeId;
  /** Part of the characters, 0 to 1. */
  readonly share: number;
}

/** What one speaker's text about a place gives its words to, over one year or several. */
export interface PlaceEmphasis {
  readonly chars: number;
  readonly issuer: Issuer;
  readonly documents: readonly string[];
  /** From the largest share to the smallest; themes without any text are left out. */
  readonly themes: readonly ThemeShare[];
}

/**
 * The texts of a speaker about a place that look ahead, as the index holds them; all of one issuer.
 * @param year null for all: then a document of the place's own in any year silences the newspapers.
 */
export function plansOf(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year | null,
  speaker: Speaker,
): Emphasis[] {
  const rows = (tables.emphasisByPlace.get(place) ?? []).filter(
    (row) =>
      row.period !== 'review' &&
      row.chars > 0 &&
      (year === null ? YEARS.some((known) => known === row.year) : row.year === year),
  );
  const present = rows.map(({ issuer }) => issuer);
  const heard = issuerOf(speaker, place, present);
  return rows.filter(({ issuer }) => issuer === heard);
}

/**
 * Sums up the text that looks ahead (plan and news; a review tells what was done, not what comes first).
 * @param year null for all the years of the record together, weighted by length.
 * @returns null where nothing was read: no source, which is not the same as a share of zero.
 */
export function emphasisOf(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year | null,
  speaker: Speaker,
): PlaceEmphasis | null {
  const rows = plansOf(tables, place, year, speaker);
  const [first] = rows;
  if (!first) return null;
  const chars = rows.reduce((sum, row) => sum + row.chars, 0);
  const weights = new Map<ThemeId, number>();
  for (const row of rows)
    for (const { theme, share } of row.themes)
      weights.set(theme, (weights.get(theme) ?? 0) + share * row.chars);
  return {
    chars,
    issuer: first.issuer,
    documents: [...new Set(rows.flatMap((row) => row.documents))],
    themes: [...weights]
      .map(([theme, weight]) => ({ theme, share: weight / chars }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || themeOrder(a.theme) - themeOrder(b.theme)),
  };
}

/** The years for which a speaker has text about a place. */
export function yearsWithSource(tables: SiteTables, place: PlaceSlug, speaker: Speaker): Year[] {
  return YEARS.filter((year) => emphasisOf(tables, place, year, speaker) !== null);
}

/** The kinds of the documents that an emphasis rests on, each once. */
export function documentKinds(tables: SiteTables, emphasis: PlaceEmphasis): DocumentKind[] {
  const kinds = emphasis.documents.flatMap((id) => tables.documentById.get(id)?.kind ?? []);
  return [...new Set(kinds)];
}

/** Whether a place has a document of its own that looks ahead, in any year: newspapers are then told apart. */
export function speaksItself(tables: SiteTables, place: PlaceSlug): boolean {
  return emphasisOf(tables, place, null, 'own')?.issuer === governmentOf(place);
}

/** Whether newspapers write about a place that has documents of its own. */
export function hasPressBeside(tables: SiteTables, place: PlaceSlug): boolean {
  return speaksItself(tables, place) && emphasisOf(tables, place, null, 'press') !== null;
}
