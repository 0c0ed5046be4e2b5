import type { CustomSeriesOption } from 'echarts/charts';
import { hatchPath, type Box } from '../domain/hatch';
import type { ChartTheme } from './chartTheme';

/** What ECharts draws of a custom series. */
export type Shape = Exclude<
  ReturnType<NonNullable<CustomSeriesOption['renderItem']>>,
  null | undefined
>;

const PICKED_SERIES = 'marks';

/** A shape of a series; `id` is what `onPick` of the chart tells. */
interface Item {
  readonly id: string;
  readonly shape: Shape;
}

/** A shape that the pointer goes through. */
export function silent(shape: Shape, at: number): Item {
  return { id: `background-${at}`, shape: { ...shape, silent: true } };
}

/** Shapes at pixel positions, drawn as they are: no axes. Only the series named `marks` is picked from. */
export function shapeSeries(id: string, items: readonly Item[]): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'none',
    silent: id !== PICKED_SERIES,
    data: items.map((item) => ({ id: item.id, value: 0 })),
    renderItem: (params) => items[params.dataIndex]?.shape,
  };
}

type TextStyle = NonNullable<Extract<Shape, { type: 'text' }>['style']>;

/** A text centred on a point, in the page's type. */
export function textShape(
  text: string,
  x: number,
  y: number,
  theme: ChartTheme,
  style: Omit<TextStyle, 'text' | 'x' | 'y'>,
): Shape {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      align: 'center',
      verticalAlign: 'middle',
      fontFamily: theme.font,
      fill: theme.ink,
      ...style,
    },
  };
}

/** Horizontal distance of the lines, CSS pixels. */
const HATCH_SPACING = 9;

/** The sign of "no source" over a box. */
export function hatchShape(box: Box, theme: ChartTheme): Shape {
  return {
    type: 'path',
    shape: { pathData: hatchPath(box, HATCH_SPACING) },
    style: { fill: 'none', stroke: theme.noSourceLine, lineWidth: 1, opacity: 0.55 },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from mark to mark; dashed where the two are only nearly of one indicator. */
export function linkShape(
  { from, to, exact }: { readonly from: Point; readonly to: Point; readonly exact: boolean },
  stroke: string,
): Shape {
  return {
    type: 'line',
    shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    style: { stroke, lineWidth: 1.5, lineDash: exact ? 'solid' : 'dashed' },
  };
}

/** Of the labels at marks, CSS pixels. */
export const LABEL_SIZE = 12;

interface MarkOnChart extends Point {
  readonly selected: boolean;
  readonly label: (Point & { readonly text: string }) | null;
}

/** A mark with what the pointer hits, its ring where it is selected, and its label. */
export function markShapeGroup(
  { x, y, selected, label }: MarkOnChart,
  mark: Shape,
  theme: ChartTheme,
): Shape {
  const children: Shape[] = [
    // A target for the pointer of 24 px, wider than what is seen.
    { type: 'circle', shape: { cx: x, cy: y, r: 12 }, style: { fill: 'transparent' } },
  ];
  if (selected)
    children.push({
      type: 'circle',
      shape: { cx: x, cy: y, r: 10.5 },
      style: { fill: theme.paper, stroke: theme.accent, lineWidth: 2 },
    });
  children.push(mark);
  if (label)
    children.push(
      haloedText(label, theme, { fontSize: LABEL_SIZE, fontWeight: selected ? 700 : 400 }),
    );
  return { type: 'group', children };
}

/** A text that stays readable over lines. */
export function haloedText(
  { text, x, y }: Point & { readonly text: string },
  theme: ChartTheme,
  style: Omit<TextStyle, 'text' | 'x' | 'y'>,
): Shape {
  return textShape(text, x, y, theme, { stroke: theme.paper, lineWidth: 3, ...style });
}
