import type { ChartTheme } from '../../components/chartTheme';
import {
  hatchShape,
  linkShape,
  markShapeGroup,
  shapeSeries,
  silent,
  textShape,
  type Shape,
} from '../../components/chartShapes';
import type { ChartOption } from '../../components/echarts';
import type { ThemeId } from '../../contract/themes';
import { familyOf } from '../../domain/themes';
import { fitText } from '../../domain/textWidth';
import { markPath, markShape } from '../../domain/markShapes';
import type { ColumnState } from './timelineModel';
import type { PlacedMark, TimelineLayout } from './timelineLayout';

/** The chart's words, already in the reader's language. */
export interface TimelineWords {
  readonly theme: (theme: ThemeId) => string;
  /** What stands in a column instead of marks; null for nothing. */
  readonly column: (state: ColumnState) => string | null;
}

const NAME_SIZE = 13;
const NOTE_OFFSET = 40;
/** Left free at the sides of a note, its own padding included. */
const NOTE_MARGIN = 24;

/** What ECharts draws for a layout: pixel positions in, shapes out; no axes, for a year is a column. */
export function timelineOption(
  layout: TimelineLayout,
  words: TimelineWords,
  theme: ChartTheme,
): ChartOption {
  return {
    series: [
      shapeSeries('columns', columnShapes(layout, theme).map(silent)),
      shapeSeries('rows', rowShapes(layout, words, theme).map(silent)),
      shapeSeries('notes', noteShapes(layout, words, theme).map(silent)),
      shapeSeries('links', linkShapes(layout, theme).map(silent)),
      shapeSeries('marks', [
        ...layout.marks.map((mark) => ({ id: mark.id, shape: markGroup(mark, theme) })),
        ...layout.overflows.map(({ id, x, y, count }) => ({
          id,
          shape: overflowGroup(x, y, count, theme),
        })),
      ]),
    ],
  };
}

/** The grounds of the columns; their years stand above the drawing. */
function columnShapes(layout: TimelineLayout, theme: ChartTheme): Shape[] {
  const height = layout.height - layout.plot.top;
  return layout.columns.flatMap(({ left, width, state, selected }) => {
    const box = { x: left + 1, y: layout.plot.top, width: width - 2, height };
    const unsourced = state === 'no-source' || state === 'told-elsewhere';
    const shapes: Shape[] = [];
    if (selected) shapes.push({ type: 'rect', shape: box, style: { fill: theme.tint } });
    if (unsourced) shapes.push(hatchShape(box, theme));
    return shapes;
  });
}

/** A year without marks says why, on a ground that keeps the words readable over the hatching. */
function noteShapes(layout: TimelineLayout, words: TimelineWords, theme: ChartTheme): Shape[] {
  return layout.columns.flatMap(({ left, width, state }) => {
    const note = words.column(state);
    return note === null
      ? []
      : textShape(note, left + width / 2, layout.plot.top + NOTE_OFFSET, theme, {
          fontSize: NAME_SIZE,
          fill: theme.inkSoft,
          backgroundColor: theme.paper,
          padding: [4, 8],
          width: Math.max(width - NOTE_MARGIN, NAME_SIZE),
          overflow: 'break',
          lineHeight: 17,
        });
  });
}

function rowShapes(layout: TimelineLayout, words: TimelineWords, theme: ChartTheme): Shape[] {
  return layout.rows.flatMap(({ theme: id, top, height }): Shape[] => [
    {
      type: 'line',
      shape: { x1: 0, y1: top, x2: layout.width, y2: top },
      style: { stroke: theme.hairline, lineWidth: 1 },
    },
    {
      type: 'rect',
      shape: { x: 0, y: nameLine({ top, height }) - 7, width: 3, height: 14 },
      style: { fill: theme.families[familyOf(id)] },
    },
    textShape(
      fitText(words.theme(id), NAME_SIZE, layout.plot.left - 16),
      10,
      nameLine({ top, height }),
      theme,
      { fontSize: NAME_SIZE, align: 'left' },
    ),
  ]);
}

/** A name stands in the middle of a low row, and near the top of one that the eye cannot take in at once. */
function nameLine({ top, height }: { readonly top: number; readonly height: number }): number {
  return top + Math.min(height / 2, 44);
}

function linkShapes({ links }: TimelineLayout, theme: ChartTheme): Shape[] {
  return links
    .filter(({ clear }) => clear)
    .map((link) => linkShape(link, theme.families[familyOf(link.theme)]));
}

function markGroup(mark: PlacedMark, theme: ChartTheme): Shape {
  const { x, y, statement, label, selected } = mark;
  const { outline, solid } = markShape(statement);
  const hue = theme.families[familyOf(statement.theme)];
  const body: Shape = {
    type: 'path',
    shape: { pathData: markPath(outline, x, y) },
    style: {
      fill: solid ? hue : theme.paper,
      stroke: hue,
      lineWidth: 2,
      lineDash: outline === 'damaged' ? [3, 2] : 'solid',
    },
  };
  const above = label === null ? null : { text: label, x, y: y - 18 };
  return markShapeGroup({ x, y, selected, label: above }, body, theme);
}

function overflowGroup(x: number, y: number, count: number, theme: ChartTheme): Shape {
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: { x: x - 15, y: y - 9, width: 30, height: 18, r: 9 },
        style: { fill: theme.paper, stroke: theme.inkSoft, lineWidth: 1 },
      },
      textShape(`+${count}`, x, y, theme, { fontSize: 11, fill: theme.ink }),
    ],
  };
}
