import { LABEL_SIZE } from '../../components/chartShapes';
import type { PlaceSlug } from '../../contract/places';
import type { ComparedPoint } from '../../domain/comparedPoint';
import { textWidth } from '../../domain/textWidth';
import { withCity } from '../../domain/withCity';
import type { CompareColumn } from './columnStates';
import type { CompareModel, ComparePanel } from './compareModel';
import { placeLabels, type LabelObstacle, type LabelPlace } from './placeLabels';
import { heightOf, valueScale, type ValueScale } from './valueScale';

export interface PlacedColumn extends CompareColumn {
  readonly left: number;
  readonly width: number;
}

export interface PlacedMark {
  readonly id: string;
  readonly point: ComparedPoint;
  readonly x: number;
  /** Of a range, its middle. */
  readonly y: number;
  /** The ends of a range; the same for other figures. */
  readonly yFrom: number;
  readonly yTo: number;
  readonly label: (LabelPlace & { readonly text: string }) | null;
}

/** The city's figure in a district's panel: a level across its year. */
export interface PlacedLevel {
  readonly id: string;
  readonly point: ComparedPoint;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly label: (LabelPlace & { readonly text: string }) | null;
}

export interface PlacedLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly exact: boolean;
}

export interface PlacedPanel {
  readonly place: PlaceSlug;
  readonly isCity: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Whether zero lies below what is shown. */
  readonly isCut: boolean;
  readonly columns: readonly PlacedColumn[];
  readonly marks: readonly PlacedMark[];
  readonly levels: readonly PlacedLevel[];
  readonly lines: readonly PlacedLine[];
}

export interface CompareLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

const MIN_PANEL = 300;
const MAX_PANEL = 620;
const GAP = { x: 36, y: 18 };
const TITLE = 30;
const PLOT = { whole: 144, compact: 84 };
const YEARS = 22;
/** Room of the scale's figures, and the least distance of a mark from the plot's upper and lower edge. */
const SCALE_WIDTH = 46;
const INSET = 16;

/**
 * One panel for each place, all on one scale, the years across; the city stands last and, where its total
 * is no measure of a district, on a scale of its own.
 * @param labelOf the short text at a mark; of the city's level in a district's panel, too.
 * @param size how high the panels are: a frame in an article may have little room.
 */
export function compareLayout(
  model: CompareModel,
  width: number,
  labelOf: (point: ComparedPoint, isLevel: boolean) => string,
  size: keyof typeof PLOT = 'whole',
): CompareLayout {
  const { districts, city, isYardstick } = model;
  const panels = withCity(model);
  const levels = isYardstick && city ? city.points : [];
  const shared = scaleOf([...districts.flatMap(({ points }) => points), ...levels]);
  const across = Math.max(
    1,
    Math.min(panels.length, Math.floor((width + GAP.x) / (MIN_PANEL + GAP.x))),
  );
  const panelWidth = Math.min(MAX_PANEL, (width - (across - 1) * GAP.x) / across);
  const panelHeight = TITLE + PLOT[size] + YEARS;
  const placed = panels.map((panel, at) => {
    const isCity = panel === city;
    const scale = isCity && !isYardstick ? scaleOf(panel.points) : shared;
    const box = {
      left: (at % across) * (panelWidth + GAP.x),
      top: Math.floor(at / across) * (panelHeight + GAP.y),
      width: panelWidth,
      height: panelHeight,
    };
    return placePanel(panel, box, {
      model,
      scale,
      isCity,
      levels: isCity ? [] : levels,
      labelOf,
    });
  });
  const rows = Math.ceil(panels.length / across);
  return { width, height: Math.max(0, rows * (panelHeight + GAP.y) - GAP.y), panels: placed };
}

function scaleOf(points: readonly ComparedPoint[]): ValueScale | null {
  return valueScale(points.flatMap(({ amount, amountTo }) => [amount, amountTo].filter(isNumber)));
}

interface PanelQuestion {
  readonly model: CompareModel;
  readonly scale: ValueScale | null;
  readonly isCity: boolean;
  readonly levels: readonly ComparedPoint[];
  readonly labelOf: (point: ComparedPoint, isLevel: boolean) => string;
}

function placePanel(
  panel: ComparePanel,
  box: Pick<PlacedPanel, 'left' | 'top' | 'width' | 'height'>,
  { model, scale, isCity, levels, labelOf }: PanelQuestion,
): PlacedPanel {
  const plot = {
    left: box.left + SCALE_WIDTH,
    top: box.top + TITLE,
    right: box.left + box.width,
    bottom: box.top + box.height - YEARS,
  };
  const inner = { top: plot.top + INSET, bottom: plot.bottom - INSET };
  const columnWidth = (plot.right - plot.left) / panel.columns.length;
  const columns = panel.columns.map((column, at) => ({
    ...column,
    left: plot.left + at * columnWidth,
    width: columnWidth,
  }));
  const bare =
    scale === null ? [] : columns.flatMap((column) => marksOf(panel, column, scale, inner));
  const bareLevels =
    scale === null
      ? []
      : columns.flatMap((column) => levelsOf(panel, levels, column, scale, inner));
  const byStatement = new Map(bare.map((mark) => [mark.point.statement, mark]));
  const lines = model.links.flatMap(({ from, to, exact }) => {
    const [start, end] = [byStatement.get(from), byStatement.get(to)];
    return start && end ? [{ from: start, to: end, exact }] : [];
  });
  const wishes = [
    ...bare.map(({ id, point, x, y }) => ({
      id,
      x,
      y,
      at: 'mark' as const,
      text: labelOf(point, false),
    })),
    ...bareLevels.map(({ id, point, left, right, y }) => ({
      id,
      x: (left + right) / 2,
      y,
      at: 'level' as const,
      text: labelOf(point, true),
    })),
  ].map((wish) => ({ ...wish, width: textWidth(wish.text, LABEL_SIZE) }));
  const obstacles = [...bare.map(discOf), ...bareLevels.map(lineOf), ...lines.flatMap(dotsOf)];
  const places = placeLabels(wishes, obstacles, plot);
  const texts = new Map(wishes.map(({ id, text }) => [id, text]));
  const labelled = <Item extends { readonly id: string }>(item: Item) => {
    const place = places.get(item.id);
    return { ...item, label: place ? { ...place, text: texts.get(item.id) ?? '' } : null };
  };
  return {
    ...box,
    place: panel.place,
    isCity,
    plot,
    ticks: scale?.ticks.map((value) => ({ value, y: heightOf(value, scale, inner) })) ?? [],
    isCut: scale !== null && scale.low > 0,
    columns,
    marks: bare.map(labelled),
    levels: bareLevels.map(labelled),
    lines,
  };
}

interface Heights {
  readonly top: number;
  readonly bottom: number;
}

/** The marks of a year side by side, evenly over its column. */
function marksOf(
  { points }: ComparePanel,
  { year, left, width }: PlacedColumn,
  scale: ValueScale,
  heights: Heights,
): Omit<PlacedMark, 'label'>[] {
  const drawn = points.filter((point) => point.year === year && point.amount !== null);
  return drawn.map((point, at) => {
    const low = point.amount ?? 0;
    const [yFrom, yTo] = [low, point.amountTo ?? low].map((value) =>
      heightOf(value, scale, heights),
    ) as [number, number];
    const x = left + (width * (at + 1)) / (drawn.length + 1);
    return { id: point.statement, point, x, y: (yFrom + yTo) / 2, yFrom, yTo };
  });
}

/** The city's levels of a year one after another, the target before the outcome, as the marks stand. */
function levelsOf(
  { place }: ComparePanel,
  levels: readonly ComparedPoint[],
  { year, left, width }: PlacedColumn,
  scale: ValueScale,
  heights: Heights,
): Omit<PlacedLevel, 'label'>[] {
  const drawn = levels.filter((point) => point.year === year && point.amount !== null);
  const part = width / drawn.length;
  return drawn.map((point, at) => ({
    id: levelId(place, point),
    point,
    left: left + at * part + LEVEL_INSET,
    right: left + (at + 1) * part - LEVEL_INSET,
    y: heightOf(point.amount ?? 0, scale, heights),
  }));
}

const LEVEL_INSET = 4;
const MARK_SIZE = 16;
const LINE_SIZE = 3;

function discOf({ x, y }: { readonly x: number; readonly y: number }): LabelObstacle {
  return { x, y, width: MARK_SIZE, height: MARK_SIZE };
}

function lineOf({ left, right, y }: Omit<PlacedLevel, 'label'>): LabelObstacle {
  return { x: (left + right) / 2, y, width: right - left, height: LINE_SIZE };
}

/** A slanting line as labels see it: dots so close that none fits between them. */
function dotsOf({ from, to }: PlacedLine): LabelObstacle[] {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const steps = Math.ceil(Math.hypot(across, down) / LINE_SIZE);
  return Array.from({ length: steps + 1 }, (_, at) => ({
    x: from.x + (across * at) / Math.max(1, steps),
    y: from.y + (down * at) / Math.max(1, steps),
    width: LINE_SIZE,
    height: LINE_SIZE,
  }));
}

/** The city's statement is drawn in every district's panel: its id alone would not name one mark. */
function levelId(place: PlaceSlug, { statement }: ComparedPoint): string {
  return `${place}.${statement}`;
}

/** The statement that a mark or a level stands for. */
export function statementOfMark(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
