import type { PlaceSlug } from '../contract/places';
import { YEARS, type Year } from '../contract/vocabularies';
import { absenceOf, type Absence } from './coverage';
import { emphasisOf, FEW_CHARS, speaksItself, type PlaceEmphasis } from './emphasis';
import type { SiteTables } from './siteTables';
import type { Speaker } from './speakers';

/** Why a column is empty: as for any speaker, or since newspapers alone speak of a year beside the place's own words. */
export type ColumnAbsence = Absence | 'press-only';

/** The themes of one year, as bars or a table show them. */
export interface ThemeColumn {
  readonly year: Year;
  /** Null: no text, for the reason that `absence` gives. */
  readonly emphasis: PlaceEmphasis | null;
  readonly absence: ColumnAbsence;
  /** Whether the text is long enough for shares; else only the themes' names are told. */
  readonly hasShares: boolean;
}

/**
 * What one speaker's text about a place is given to, the years side by side. Where a place speaks itself in
 * any year, no newspaper stands in for it in another: the two would be read as one.
 */
export function themeColumns(
  tables: SiteTables,
  place: PlaceSlug,
  speaker: Speaker,
  year: Year | null = null,
): ThemeColumn[] {
  const isOwn = speaker === 'own' && speaksItself(tables, place);
  return YEARS.filter((each) => year === null || each === year).map((each) => {
    const heard = emphasisOf(tables, place, each, speaker);
    const isPressOnly = isOwn && heard?.issuer === 'press';
    const emphasis = isPressOnly ? null : heard;
    return {
      year: each,
      emphasis,
      absence: isPressOnly ? 'press-only' : absenceOf(tables, place, each, speaker),
      hasShares: emphasis !== null && emphasis.chars >= FEW_CHARS,
    };
  });
}

/** Whose words the columns are: newspapers stand in for a place that does not speak itself in any year. */
export function heardSpeaker(tables: SiteTables, place: PlaceSlug, speaker: Speaker): Speaker {
  if (speaker !== 'own') return speaker;
  const heard = themeColumns(tables, place, speaker).flatMap(({ emphasis }) => emphasis ?? []);
  return heard.length > 0 && heard.every(({ issuer }) => issuer === 'press') ? 'press' : 'own';
}

/** How far a bar reaches for a share, 0 to 1: one scale for all the years, so that they can be compared. */
export function themeScale(columns: readonly ThemeColumn[]): (share: number) => number {
  const shares = columns.flatMap(({ emphasis, hasShares }) =>
    emphasis && hasShares ? emphasis.themes.map(({ share }) => share) : [],
  );
  const largest = Math.max(...shares, 0.01);
  return (share) => share / largest;
}
