import type { CustomSeriesOption } from 'echarts/charts';
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
