import { LABEL_SIZE } from '../../components/chartShapes';
import type { ThemeId } from '../../contract/themes';
import type { LocatedStatement } from '../../contract/siteIndex';
import type { Year } from '../../contract/vocabularies';
import { textWidth } from '../../domain/textWidth';
import { packMarks, type MarkSize, type PackedCell } from './packMarks';
import type { TimelineColumn, TimelineModel, TimelineRow } from './timelineModel';

/** All lengths of the layout are CSS pixels from the top left corner of the chart. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number };
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
  readonly marks: readonly PlacedMark[];
  readonly overflows: readonly PlacedOverflow[];
  readonly links: readonly PlacedLink[];
}

export interface PlacedColumn extends TimelineColumn {
  readonly left: number;
  readonly width: number;
}

export interface PlacedRow {
  readonly theme: ThemeId;
  readonly top: number;
  readonly height: number;
}

export interface PlacedMark {
  readonly id: string;
  readonly statement: LocatedStatement;
  readonly year: Year;
  readonly x: number;
  readonly y: number;
  /** Null where there is no room for it. */
  readonly label: string | null;
  readonly selected: boolean;
}

export interface PlacedOverflow {
  readonly id: string;
  readonly theme: ThemeId;
  readonly year: Year;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface LinkEnd {
  /** Of the mark. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLink {
  readonly theme: ThemeId;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly exact: boolean;
  /**
   * Whether it runs level and passes no other mark: only then does a line say what it joins. Others are
   * drawn for the mark that is being read.
   */
  readonly clear: boolean;
}

export interface TimelineSize {
  readonly width: number;
  /** Room for the themes' names at the left. */
  readonly nameWidth: number;
  readonly maxLanes: number;
  /** Whether marks without a label are left to the list behind "+N". */
  readonly onlyLabelled?: boolean;
}

export const HEADER_HEIGHT = 34;
const MARK_WIDTH = 16;
const LABEL_LANE = 36;
const BARE_LANE = 20;
const ROW_PADDING = 7;
const COLUMN_PADDING = 8;
const EMPTY_HEIGHT = 96;
const MARK_GAP = 14;
const MOST_TRACK_LANES = 5;

/** Places the model's marks; `labelOf` is the short text at a mark, if there is any that fits. */
export function timelineLayout(
  model: TimelineModel,
  size: TimelineSize,
  labelOf: (statement: LocatedStatement) => string | null,
  selectedStatement: string | null,
): TimelineLayout {
  const columnWidth = (size.width - size.nameWidth) / model.columns.length;
  const columns = model.columns.map((column, at) => ({
    ...column,
    left: size.nameWidth + at * columnWidth,
    width: columnWidth,
  }));

  const rows: PlacedRow[] = [];
  const marks: PlacedMark[] = [];
  const overflows: PlacedOverflow[] = [];
  let top = HEADER_HEIGHT;
  for (const row of model.rows) {
    const { tracks, reach } = rowReach(row, model.groups);
    const room = {
      width: columnWidth - 2 * COLUMN_PADDING,
      // A lane for each line of linked marks, so that no line runs through another's mark.
      maxLanes: Math.max(size.maxLanes, Math.min(tracks, MOST_TRACK_LANES)),
      gap: MARK_GAP,
      moreWidth: 30,
      onlyLabelled: size.onlyLabelled ?? false,
    };
    const cells = row.cells.map((cell) =>
      packMarks(
        cell.map((statement): MarkSize => ({
          id: statement.id,
          labelled: Math.max(MARK_WIDTH, textWidth(labelOf(statement) ?? '', LABEL_SIZE)),
          bare: MARK_WIDTH,
          ...reach(statement),
        })),
        room,
      ),
    );
    const lanes = laneCentres(cells, top + ROW_PADDING);
    row.cells.forEach((statements, at) => {
      const column = columns[at];
      const cell = cells[at];
      if (!column || !cell) return;
      const left = column.left + COLUMN_PADDING;
      const byId = new Map(statements.map((statement) => [statement.id, statement]));
      for (const { id, x, lane, labelled } of cell.marks) {
        const statement = byId.get(id);
        if (!statement) continue;
        marks.push({
          id,
          statement,
          year: column.year,
          x: left + x,
          y: lanes.centres[lane] ?? top,
          label: labelled ? labelOf(statement) : null,
          selected: id === selectedStatement,
        });
      }
      if (cell.more)
        overflows.push({
          id: overflowId(row, column.year),
          theme: row.theme,
          year: column.year,
          count: cell.hidden.length,
          x: left + cell.more.x,
          y: lanes.centres[cell.more.lane] ?? top,
        });
    });
    const height = lanes.bottom + ROW_PADDING - top;
    rows.push({ theme: row.theme, top, height });
    top += height;
  }
  return {
    width: size.width,
    height: rows.length > 0 ? top : HEADER_HEIGHT + EMPTY_HEIGHT,
    plot: { left: size.nameWidth, top: HEADER_HEIGHT },
    columns,
    rows,
    marks,
    overflows,
    links: placeLinks(model, marks, overflows),
  };
}

function overflowId(row: TimelineRow, year: Year): string {
  return `more-${row.theme}-${year}`;
}

/** For the statements of a row: the track of their links, and the side on which the other end lies. */
function rowReach(
  { cells }: TimelineRow,
  groups: ReadonlyMap<string, number>,
): {
  tracks: number;
  reach: (statement: LocatedStatement) => Pick<MarkSize, 'pull' | 'track'>;
} {
  const years = new Map<number, number[]>();
  for (const { id, year } of cells.flat()) {
    const group = groups.get(id);
    if (group !== undefined) years.set(group, [...(years.get(group) ?? []), year]);
  }
  const tracks = [...years.keys()].sort((one, other) => one - other);
  const reach = ({ id, year }: LocatedStatement): Pick<MarkSize, 'pull' | 'track'> => {
    const group = groups.get(id);
    if (group === undefined) return { pull: 0, track: null };
    const others = years.get(group) ?? [];
    const before = others.some((other) => other < year) ? -1 : 0;
    return {
      pull: others.some((other) => other > year) ? 1 : before,
      track: tracks.indexOf(group),
    };
  };
  return { tracks: tracks.length, reach };
}

/** The marks' heights in a row: the same lane of all years lies at the same height. */
function laneCentres(
  cells: readonly PackedCell[],
  top: number,
): { centres: number[]; bottom: number } {
  const count = Math.max(1, ...cells.map(({ lanes }) => lanes));
  const centres: number[] = [];
  let bottom = top;
  for (let lane = 0; lane < count; lane += 1) {
    const labelled = cells.some(({ marks }) =>
      marks.some((mark) => mark.lane === lane && mark.labelled),
    );
    const height = labelled ? LABEL_LANE : BARE_LANE;
    bottom += height;
    centres.push(bottom - BARE_LANE / 2);
  }
  return { centres, bottom };
}

function placeLinks(
  model: TimelineModel,
  marks: readonly PlacedMark[],
  overflows: readonly PlacedOverflow[],
): PlacedLink[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const obstacles = [...marks, ...overflows];
  return model.links.flatMap(({ from, to, exact }) => {
    const start = byId.get(from);
    const end = byId.get(to);
    return start && end
      ? [
          {
            theme: start.statement.theme,
            from: { id: start.id, x: start.x, y: start.y },
            to: { id: end.id, x: end.x, y: end.y },
            exact,
            clear: start.y === end.y && !isCrossed(start, end, obstacles),
          },
        ]
      : [];
  });
}

function isCrossed(start: LinkEnd, end: LinkEnd, obstacles: readonly LinkEnd[]): boolean {
  const left = Math.min(start.x, end.x);
  const right = Math.max(start.x, end.x);
  return obstacles.some(({ x, y }) => y === start.y && x > left && x < right);
}
