import { useEffect, useRef, type ReactNode } from 'react';
import { useChartTheme, type ChartTheme } from './chartTheme';
import { createChart, type ChartInstance, type ChartOption } from './echarts';
import { usePrinting } from './usePrinting';
import { useReducedMotion } from './useReducedMotion';

interface ChartProps {
  /** Pure: what to draw, for a theme. Keep its identity while nothing changes. */
  readonly build: (theme: ChartTheme) => ChartOption;
  /** CSS pixels; see `useElementWidth`. */
  readonly width: number;
  readonly height: number;
  /** Says the chart in words to those who do not see it. */
  readonly description: string;
  /** The `id` of the data item that was clicked. */
  readonly onPick?: (id: string) => void;
  /** The `id` of the data item under the pointer; null when it leaves. */
  readonly onPoint?: (id: string | null) => void;
  /** What lies over the drawing: the `ChartCursor`. */
  readonly children?: ReactNode;
}

/** The one place that touches ECharts. Drawing happens in an effect; the instance lives as long as the element. */
export function Chart(props: ChartProps) {
  const { build, width, height, description, onPick, onPoint, children } = props;
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<ChartInstance | null>(null);
  const theme = useChartTheme();
  const still = useReducedMotion();
  const isPrinting = usePrinting();

  useEffect(() => {
    if (!element.current) return;
    const instance = createChart(element.current, { width: 1, height: 1 });
    chart.current = instance;
    return () => {
      instance.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.resize({ width, height, silent: true });
  }, [width, height]);

  useEffect(() => {
    chart.current?.setOption(
      {
        ...build(theme),
        animation: !still && !isPrinting,
      },
      { replaceMerge: ['series'] },
    );
    // Drawn in the next frame as a rule, which paper does not wait for.
    if (isPrinting) chart.current?.getZr().flush();
  }, [build, theme, still, isPrinting, width, height]);

  useEffect(() => {
    const instance = chart.current;
    if (!instance) return;
    const click = (event: ChartEvent) => {
      const id = itemId(event);
      if (id !== null) onPick?.(id);
    };
    const over = (event: ChartEvent) => {
      onPoint?.(itemId(event));
    };
    const out = () => {
      onPoint?.(null);
    };
    instance.on('click', click);
    instance.on('mouseover', over);
    instance.on('mouseout', out);
    return () => {
      if (instance.isDisposed()) return;
      instance.off('click', click);
      instance.off('mouseover', over);
      instance.off('mouseout', out);
    };
  }, [onPick, onPoint]);

  return (
    <div className="chart" style={{ height }}>
      <div ref={element} className="chart-drawing" role="img" aria-label={description} />
      {children}
    </div>
  );
}

interface ChartEvent {
  readonly data?: unknown;
}

function itemId({ data }: ChartEvent): string | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string'
    ? data.id
    : null;
}
