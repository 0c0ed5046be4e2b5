import type { Pair } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import type { LocatedStatement } from '../../contract/siteIndex';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { YEARS, type StatementKind, type Year } from '../../contract/vocabularies';
import type { Missing } from '../../domain/missing';
import { linkGroups, timelineLinks, type TimelineLink } from './timelineLinks';

export type ColumnState =
  /** A document of the year was read and something was found in it, or at least about the year. */
  | 'filled'
  /** Nothing to show: why, by what was read for the year. */
  | Missing
  /** No document of the year was read, but those of other years speak of it. */
  | 'told-elsewhere';

export interface TimelineColumn {
  readonly year: Year;
  readonly state: ColumnState;
  readonly selected: boolean;
}

export interface TimelineRow {
  readonly theme: ThemeId;
  /** For each of the years, in their order, the statements of the theme, most important first. */
  readonly cells: readonly (readonly LocatedStatement[])[];
}

export interface TimelineModel {
  readonly place: PlaceSlug;
  readonly columns: readonly TimelineColumn[];
  /** Only themes with statements, in the order of the vocabulary. */
  readonly rows: readonly TimelineRow[];
  readonly links: readonly TimelineLink[];
  /** The group of linked statements that a statement belongs to, if any. */
  readonly groups: ReadonlyMap<string, number>;
  readonly counts: Readonly<Record<StatementKind, number>>;
}

export interface TimelineQuestion {
  readonly statements: readonly LocatedStatement[];
  /** Which statements belong together; empty before they are at hand. */
  readonly pairs: readonly Pair[];
  readonly place: PlaceSlug;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  /** What it means that nothing is shown of a year. */
  readonly missing: (year: Year) => Missing;
  readonly selectedStatement: string | null;
}

/** What the timeline shows, without a pixel: rows, columns, links, and what matters most in a cell. */
export function timelineModel(question: TimelineQuestion): TimelineModel {
  const { place, theme, year, missing } = question;
  const shown = question.statements.filter(
    (statement) =>
      statement.district === place &&
      YEARS.some((known) => known === statement.year) &&
      (theme === null || statement.theme === theme),
  );
  const links = timelineLinks(shown, question.pairs);
  const groups = linkGroups(links);
  const rankOf = ({ id }: LocatedStatement) => groups.get(id) ?? links.length;
  const inOrder = (one: LocatedStatement, other: LocatedStatement) =>
    Number(other.id === question.selectedStatement) -
      Number(one.id === question.selectedStatement) ||
    rankOf(one) - rankOf(other) ||
    KIND_ORDER[one.kind] - KIND_ORDER[other.kind] ||
    one.line - other.line;

  return {
    place,
    columns: YEARS.map((column) => ({
      year: column,
      state: columnState(
        missing(column),
        shown.some((statement) => statement.year === column),
      ),
      selected: column === year,
    })),
    rows: THEME_IDS.map((id) => ({
      theme: id,
      cells: YEARS.map((column) =>
        shown
          .filter((statement) => statement.theme === id && statement.year === column)
          .sort(inOrder),
      ),
    })).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    links,
    groups,
    counts: {
      target: countKind(shown, 'target'),
      outcome: countKind(shown, 'outcome'),
      milestone: countKind(shown, 'milestone'),
    },
  };
}

const KIND_ORDER: Record<StatementKind, number> = { target: 0, outcome: 1, milestone: 2 };

function columnState(missing: Missing, statements: boolean): ColumnState {
  if (!statements) return missing;
  return missing === 'no-source' ? 'told-elsewhere' : 'filled';
}

function countKind(statements: readonly LocatedStatement[], kind: StatementKind): number {
  return statements.filter((statement) => statement.kind === kind).length;
}
