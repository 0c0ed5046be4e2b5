import type { Pair } from '../contract/comparison';
import type { LocatedStatement } from '../contract/siteIndex';
import type { ThemeId } from '../contract/themes';
import { YEARS, type Year } from '../contract/vocabularies';
import { countThemes } from './statementLists';

/** The themes of a timeline, those first of which the year, or all years, have most statements. */
export function leadingThemes(
  statements: readonly LocatedStatement[],
  year: Year | null,
  theme: ThemeId | null,
): ThemeId[] {
  const drawn = statements.filter(
    (statement) =>
      YEARS.some((each) => each === statement.year) &&
      (theme === null || statement.theme === theme),
  );
  const ofYear = new Map(
    countThemes(drawn.filter((statement) => year === null || statement.year === year)).map(
      (each) => [each.theme, each.count],
    ),
  );
  return countThemes(drawn)
    .sort(
      (one, other) =>
        (ofYear.get(other.theme) ?? 0) - (ofYear.get(one.theme) ?? 0) || other.count - one.count,
    )
    .map((each) => each.theme);
}

/** The statements of some themes, in their order. */
export function ofThemes(
  statements: readonly LocatedStatement[],
  themes: readonly ThemeId[],
): LocatedStatement[] {
  return statements.filter(({ theme }) => themes.includes(theme));
}

/** The pairs whose outcome is on a theme. */
export function pairsOnTheme(
  pairs: readonly Pair[],
  statements: readonly LocatedStatement[],
  theme: ThemeId | null,
): readonly Pair[] {
  if (theme === null) return pairs;
  const ids = new Set(ofThemes(statements, [theme]).map(({ id }) => id));
  return pairs.filter(({ outcome }) => ids.has(outcome.statement));
}
