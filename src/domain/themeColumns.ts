import type { PlaceSlug } from '../contract/places';
import { YEARS, type Year } from '../contract/vocabularies';
import { absenceOf, type Absence } from './coverage';
import { emphasisOf, FEW_CHARS, type PlaceEmphasis } from './emphasis';
import type { SiteTables } from './siteTables';
import type { Speaker } from './speakers';

/** The themes of one year, as bars or a table show them. */
export interface ThemeColumn {
  readonly year: Year;
  /** Null: no text, for the reason that `absence` gives. */
  readonly emphasis: PlaceEmphasis | null;
  readonly absence: Absence;
  /** Whether the text is long enough for shares; else only the themes' names are told. */
  readonly hasShares: boolean;
}

/** What one speaker's text about a place is given to, the years side by side. */
export function themeColumns(
  tables: SiteTables,
  place: PlaceSlug,
  speaker: Speaker,
  year: Year | null = null,
): ThemeColumn[] {
  return YEARS.filter((each) => year === null || each === year).map((each) => {
    const emphasis = emphasisOf(tables, place, each, speaker);
    return {
      year: each,
      emphasis,
      absence: absenceOf(tables, place, each, speaker),
      hasShares: emphasis !== null && emphasis.chars >= FEW_CHARS,
    };
  });
}

/** How far a bar reaches for a share, 0 to 1: one scale for all the years, so that they can be compared. */
export function themeScale(columns: readonly ThemeColumn[]): (share: number) => number {
  const shares = columns.flatMap(({ emphasis, hasShares }) =>
    emphasis && hasShares ? emphasis.themes.map(({ share }) => share) : [],
  );
  const largest = Math.max(...shares, 0.01);
  return (share) => share / largest;
}
