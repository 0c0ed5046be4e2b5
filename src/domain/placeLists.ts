import type { PlaceSlug } from '../contract/places';
import type { LocatedStatement } from '../contract/siteIndex';
import type { ThemeId } from '../contract/themes';
import {
  STATEMENT_KINDS,
  type Issuer,
  type StatementKind,
  type Year,
} from '../contract/vocabularies';
import { emphasisOf } from './emphasis';
import type { SiteTables } from './siteTables';
import { governmentOf } from './speakers';
import { chooseOtherYears, chooseStatements, countThemes, isOfYear } from './statementLists';

/** One list of the page, of one speaker only. */
export interface PlaceList {
  readonly statements: readonly LocatedStatement[];
  /** Newspapers where the place's government says nothing of the kind and has no document for the year. */
  readonly issuer: Issuer;
  /** How many more newspapers give, which stand in `press`. */
  readonly beside: number;
}

/** Everything said of a place for a year and a theme, each statement in one list. */
export interface PlaceLists {
  readonly targets: PlaceList;
  readonly milestones: PlaceList;
  /** A report of 2023 looks back on 2022: whoever chooses 2023 sees that too, under its year. */
  readonly outcomes: PlaceList;
  /** Targets and milestones in the year's documents that are due in other years. */
  readonly otherYears: PlaceList;
  /** What newspapers say beside the place's own words. */
  readonly press: readonly LocatedStatement[];
  /** What the city says of a district; none for the city itself. */
  readonly city: readonly LocatedStatement[];
}

export interface PlaceChoice {
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
}

/** Sorts a place's statements into the lists of the page; their order stays. */
export function placeLists(
  tables: SiteTables,
  statements: readonly LocatedStatement[],
  { place, year, theme }: PlaceChoice,
): PlaceLists {
  const government = governmentOf(place);
  const heard = emphasisOf(tables, place, year, 'own')?.issuer ?? 'press';
  const ofYear = (issuer: Issuer, kind: StatementKind) =>
    chooseStatements(statements, { issuer, kind, year, theme });
  const ofOtherYears = (issuer: Issuer, kind: StatementKind) =>
    chooseOtherYears(tables, statements, { issuer, kind, year, theme });
  const lists = {
    targets: (issuer: Issuer) => ofYear(issuer, 'target'),
    milestones: (issuer: Issuer) => ofYear(issuer, 'milestone'),
    outcomes: (issuer: Issuer) => [
      ...ofYear(issuer, 'outcome'),
      ...ofOtherYears(issuer, 'outcome'),
    ],
    otherYears: (issuer: Issuer) => [
      ...ofOtherYears(issuer, 'target'),
      ...ofOtherYears(issuer, 'milestone'),
    ],
  };
  const besides: LocatedStatement[] = [];
  const split = (listOf: (issuer: Issuer) => LocatedStatement[]): PlaceList => {
    const [own, press] = [listOf(government), listOf('press')];
    if (own.length === 0 && heard === 'press')
      return { statements: press, issuer: 'press', beside: 0 };
    besides.push(...press);
    return { statements: own, issuer: government, beside: press.length };
  };
  return {
    targets: split(lists.targets),
    milestones: split(lists.milestones),
    outcomes: split(lists.outcomes),
    otherYears: split(lists.otherYears),
    press: besides,
    city: government === 'city' ? [] : STATEMENT_KINDS.flatMap((kind) => ofYear('city', kind)),
  };
}

/** What the lists of a year can show whatever the theme. */
export function listable(
  tables: SiteTables,
  statements: readonly LocatedStatement[],
  place: PlaceSlug,
  year: Year | null,
): LocatedStatement[] {
  return statements.filter((statement) =>
    statement.issuer === 'city' && governmentOf(place) !== 'city'
      ? year === null || statement.year === year
      : isOfYear(tables, statement, year),
  );
}

/** What the lists hold of a theme. */
export interface ThemeListed {
  readonly theme: ThemeId;
  /** In the list of targets. */
  readonly targets: number;
  /** In all the lists together. */
  readonly all: number;
}

/** Each theme that the lists of a year can show, in the official order. */
export function themesListed(
  tables: SiteTables,
  statements: readonly LocatedStatement[],
  { place, year }: Omit<PlaceChoice, 'theme'>,
): ThemeListed[] {
  return countThemes(listable(tables, statements, place, year)).map(({ theme, count }) => ({
    theme,
    targets: placeLists(tables, statements, { place, year, theme }).targets.statements.length,
    all: count,
  }));
}
