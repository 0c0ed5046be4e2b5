import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Year } from '../contract/vocabularies';
import { emphasisOf, FEW_CHARS } from './emphasis';
import type { SiteTables } from './siteTables';
import { countStatements } from './statementCounts';

/** What the panel's one sentence says, before it is put into words. */
export interface DistrictSummary {
  readonly year: Year | null;
  /** The one or two themes with most of the text; none where there are only a few words. */
  readonly leading: readonly ThemeId[];
  readonly targets: number;
  readonly milestones: number;
  readonly outcomes: number;
  readonly chars: number;
  /** True where only newspapers speak, not the place's government. */
  readonly isPressOnly: boolean;
}

/** @returns null where the place has no source of its own for the year. */
export function summarise(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year | null,
): DistrictSummary | null {
  const emphasis = emphasisOf(tables, place, year, 'own');
  if (!emphasis) return null;
  return {
    year,
    leading:
      emphasis.chars < FEW_CHARS ? [] : emphasis.themes.slice(0, 2).map(({ theme }) => theme),
    targets: countStatements(tables, place, 'target', year),
    milestones: countStatements(tables, place, 'milestone', year),
    outcomes: countStatements(tables, place, 'outcome', year),
    chars: emphasis.chars,
    isPressOnly: emphasis.issuers.every((issuer) => issuer === 'press'),
  };
}
