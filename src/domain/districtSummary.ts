import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Issuer, Year } from '../contract/vocabularies';
import { emphasisOf, FEW_CHARS, plansOf, SHORT_TEXT_CHARS, type PlaceEmphasis } from './emphasis';
import type { SiteTables } from './siteTables';
import { countStatements } from './statementCounts';

/** A share is estimated from words: below this lead, 2 points of the text, the order of themes is open. */
const CLEAR_LEAD = 0.02;

/** What the panel's one sentence says, before it is put into words. */
export interface DistrictSummary {
  /** The years of the texts that it rests on. */
  readonly years: readonly number[];
  /** The one or two themes clearly ahead of all others; none where no lead is clear. */
  readonly leading: readonly ThemeId[];
  /** Whether there is text enough for shares at all. */
  readonly hasShares: boolean;
  readonly targets: number;
  readonly milestones: number;
  readonly chars: number;
  /** Who speaks: the place's own government, or newspapers where it has no document. */
  readonly issuer: Issuer;
}

/** What of a summary is on one theme. */
export interface ThemeSummary {
  readonly theme: ThemeId;
  readonly targets: number;
  readonly milestones: number;
  /** Null where no shares are told. */
  readonly share: number | null;
}

/** @returns null without a theme, or where the place has no summary. */
export function summariseTheme(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year | null,
  theme: ThemeId | null,
): ThemeSummary | null {
  const emphasis = emphasisOf(tables, place, year, 'own');
  if (!emphasis || theme === null) return null;
  const { issuer, chars, themes } = emphasis;
  return {
    theme,
    targets: countStatements(tables, place, issuer, 'target', year, theme),
    milestones: countStatements(tables, place, issuer, 'milestone', year, theme),
    share: chars < FEW_CHARS ? null : (themes.find((each) => each.theme === theme)?.share ?? 0),
  };
}

/** @returns null where neither the place nor a newspaper on it has been read for the year. */
export function summarise(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year | null,
): DistrictSummary | null {
  const emphasis = emphasisOf(tables, place, year, 'own');
  if (!emphasis) return null;
  const { chars, issuer } = emphasis;
  return {
    years: [...new Set(plansOf(tables, place, year, 'own').map((row) => row.year))].sort(),
    leading: leadingThemes(emphasis),
    hasShares: chars >= FEW_CHARS && emphasis.themes.length > 0,
    targets: countStatements(tables, place, issuer, 'target', year),
    milestones: countStatements(tables, place, issuer, 'milestone', year),
    chars,
    issuer,
  };
}

/** Two themes need a longer text than one, and together a clear lead over the third. */
function leadingThemes({ chars, themes }: PlaceEmphasis): ThemeId[] {
  if (chars < FEW_CHARS) return [];
  const [first, second, third] = themes;
  const isAhead = (share: number, next = 0) => share - next >= CLEAR_LEAD;
  if (first && second && chars >= SHORT_TEXT_CHARS && isAhead(second.share, third?.share))
    return [first.theme, second.theme];
  return first && isAhead(first.share, second?.share) ? [first.theme] : [];
}
