import {
  haloedText,
  hatchShape,
  LABEL_SIZE,
  linkShape,
  markShapeGroup,
  shapeSeries,
  silent,
  textShape,
  type Shape,
} from '../../components/chartShapes';
import type { ChartTheme } from '../../components/chartTheme';
import type { ChartOption } from '../../components/echarts';
import type { PlaceSlug } from '../../contract/places';
import { cutPath, markPath, markShape } from '../../domain/markShapes';
import { lacksSource } from '../../domain/lacksSource';
import { fitText, textWidth } from '../../domain/textWidth';
import { familyOf } from '../../domain/themes';
import type { CompareColumn } from './columnStates';
import {
  type CompareLayout,
  type PlacedColumn,
  type PlacedLevel,
  type PlacedMark,
  type PlacedPanel,
} from './compareLayout';

/** The chart's words, already in the reader's language. */
export interface CompareWords {
  readonly place: (place: PlaceSlug) => string;
  /** Stands in a column instead of marks; null for nothing. */
  readonly column: (column: CompareColumn, isDrawn: boolean) => string | null;
  readonly tick: (value: number) => string;
  /** What the ticks are in; null where that is not known. */
  readonly unit: string | null;
}

const TITLE_SIZE = 14;
const SMALL = 11;
const RADIUS = 7;

/** What ECharts draws for a layout. */
export function compareOption(
  layout: CompareLayout,
  words: CompareWords,
  selected: string | null,
  hue: string,
  theme: ChartTheme,
): ChartOption {
  const { panels } = layout;
  const marks = panels.flatMap((panel) => panel.marks);
  const levels = panels.flatMap((panel) => panel.levels);
  const isSelected = ({ point }: PlacedMark | PlacedLevel) => point.statement === selected;
  return {
    series: [
      shapeSeries('ground', panels.flatMap((panel) => ground(panel, words, theme)).map(silent)),
      shapeSeries(
        'lines',
        panels.flatMap(({ lines }) => lines.map((line) => linkShape(line, hue))).map(silent),
      ),
      shapeSeries('marks', [
        ...levels.map((level) => ({
          id: level.id,
          shape: levelShape(level, isSelected(level), theme),
        })),
        ...marks.map((mark) => ({
          id: mark.id,
          shape: markGroup(mark, isSelected(mark), hue, theme),
        })),
      ]),
    ],
  };
}

/** The hue of an indicator's theme. */
export function hueOf(theme: ChartTheme, id: Parameters<typeof familyOf>[0]): string {
  return theme.families[familyOf(id)];
}

function ground(panel: PlacedPanel, words: CompareWords, theme: ChartTheme): Shape[] {
  const { left, top, width, plot } = panel;
  const shapes: Shape[] = [];
  if (panel.isCity)
    shapes.push({
      type: 'rect',
      shape: { x: left, y: top, width, height: panel.height },
      style: { fill: theme.tint },
    });
  const unit = panel.ticks.length > 0 ? words.unit : null;
  const fontFamily = theme.font;
  const title = `{title|${words.place(panel.place)}}`;
  shapes.push(
    textShape(
      unit === null ? title : `${title}  {unit|${unit}}`,
      left + (panel.isCity ? 8 : 0),
      top + 15,
      theme,
      {
        align: 'left',
        rich: {
          title: { fontFamily, fontSize: TITLE_SIZE, fontWeight: 700, fill: theme.ink },
          unit: { fontFamily, fontSize: SMALL, fill: theme.inkSoft },
        },
      },
    ),
  );
  for (const { value, y } of panel.ticks)
    shapes.push(
      {
        type: 'line',
        shape: { x1: plot.left, y1: y, x2: plot.right, y2: y },
        style: { stroke: theme.hairline, lineWidth: 1 },
      },
      textShape(fitText(words.tick(value), SMALL, plot.left - left - 6), plot.left - 6, y, theme, {
        fontSize: SMALL,
        align: 'right',
        fill: theme.inkSoft,
      }),
    );
  shapes.push({
    type: 'line',
    shape: { x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom },
    style: { stroke: theme.inkSoft, lineWidth: 1 },
  });
  if (panel.isCut)
    shapes.push({
      type: 'path',
      shape: { pathData: cutPath(plot.left, plot.bottom) },
      style: { fill: 'none', stroke: theme.inkSoft, lineWidth: 1.25 },
    });
  for (const column of panel.columns) shapes.push(...columnShapes(column, panel, words, theme));
  return shapes;
}

function columnShapes(
  column: PlacedColumn,
  { plot, levels, marks }: PlacedPanel,
  words: CompareWords,
  theme: ChartTheme,
): Shape[] {
  const { year, left, width } = column;
  const middle = left + width / 2;
  const shapes: Shape[] = [
    textShape(String(year), middle, plot.bottom + 12, theme, { fontSize: LABEL_SIZE }),
  ];
  if (lacksSource(column))
    shapes.push(
      hatchShape(
        { x: left + 1, y: plot.top, width: width - 2, height: plot.bottom - plot.top },
        theme,
      ),
    );
  const note = words.column(
    column,
    marks.some(({ point }) => point.year === year),
  );
  if (note !== null) {
    const isFree = (y: number) =>
      levels.every((level) => level.point.year !== year || Math.abs(level.y - y) > 22);
    const heights = [plot.bottom - 14, plot.top + 12, (plot.top + plot.bottom) / 2];
    shapes.push(
      textShape(note, middle, heights.find(isFree) ?? plot.bottom - 14, theme, {
        fontSize: SMALL,
        fill: theme.inkSoft,
        backgroundColor: theme.paper,
        padding: [2, 4],
        width: Math.min(width - 8, textWidth(note, SMALL) + 8),
        overflow: 'break',
        lineHeight: 14,
      }),
    );
  }
  return shapes;
}

function markGroup(mark: PlacedMark, selected: boolean, hue: string, theme: ChartTheme): Shape {
  const { x, y, yFrom, yTo, point, label } = mark;
  const { outline, solid } = markShape({ ...point, damaged: false });
  const style = { fill: solid ? hue : theme.paper, stroke: hue, lineWidth: 2 };
  const height = Math.abs(yFrom - yTo);
  const body: Shape =
    height > 2 * RADIUS
      ? {
          type: 'rect',
          shape: { x: x - 4, y: Math.min(yFrom, yTo), width: 8, height, r: 4 },
          style,
        }
      : { type: 'path', shape: { pathData: markPath(outline, x, y) }, style };
  return markShapeGroup({ x, y, selected, label }, body, theme);
}

/** A level across the year: dashed where it was aimed at; its floor or ceiling is a small triangle on it. */
function levelShape(level: PlacedLevel, selected: boolean, theme: ChartTheme): Shape {
  const { left, right, y, point, label } = level;
  const { outline, solid } = markShape({ ...point, damaged: false });
  const stroke = selected ? theme.accent : theme.inkSoft;
  const middle = (left + right) / 2;
  const children: Shape[] = [
    {
      type: 'rect',
      shape: { x: left, y: y - 12, width: right - left, height: 24 },
      style: { fill: 'transparent' },
    },
    {
      type: 'line',
      shape: { x1: left, y1: y, x2: right, y2: y },
      style: { stroke, lineWidth: selected ? 2.5 : 1.5, lineDash: solid ? 'solid' : [4, 3] },
    },
  ];
  if (outline === 'floor' || outline === 'ceiling') {
    const tip = outline === 'floor' ? y - 7 : y + 7;
    children.push({
      type: 'path',
      shape: { pathData: `M${middle} ${tip}L${middle + 4} ${y}L${middle - 4} ${y}Z` },
      style: { fill: solid ? stroke : theme.paper, stroke, lineWidth: 1.5 },
    });
  }
  if (label) children.push(haloedText(label, theme, { fontSize: SMALL, fill: theme.inkSoft }));
  return { type: 'group', children };
}
