import { CustomChart } from 'echarts/charts';
import { init, use as register, type EChartsType } from 'echarts/core';
import type { CustomSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only the parts that the charts use: each more is paid for by every reader.
register([CustomChart, SVGRenderer]);

export type ChartOption = ComposeOption<CustomSeriesOption>;
export type ChartInstance = EChartsType;

/** Starts an empty chart; sizes in CSS pixels. */
export function createChart(
  element: HTMLElement,
  size: { readonly width: number; readonly height: number },
): ChartInstance {
  return init(element, null, { renderer: 'svg', ...size });
}
