import { act, render, screen } from '@testing-library/react';
import { getInstanceByDom } from 'echarts/core';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Chart } from '../../src/components/Chart';
import type { ChartTheme } from '../../src/components/chartTheme';
import type { ChartOption } from '../../src/components/echarts';
import { stubLayout, stubMedia } from './browserStubs';

const DESCRIPTION = '两个样本圆点';

function twoDots({ accent }: ChartTheme): ChartOption {
  return {
    series: [
      {
        id: 'dots',
        type: 'custom',
        coordinateSystem: 'none',
        data: [
          { id: 'left', value: 0 },
          { id: 'right', value: 0 },
        ],
        renderItem: ({ dataIndex }) => ({
          type: 'circle',
          shape: { cx: 40 + dataIndex * 100, cy: 40, r: 8 },
          style: { fill: accent },
        }),
      },
    ],
  };
}

const chart = <Chart build={twoDots} width={300} height={80} description={DESCRIPTION} />;

function instance() {
  const found = getInstanceByDom(screen.getByLabelText(DESCRIPTION));
  if (!found) throw new Error('no chart was started');
  return found;
}

describe('the chart', () => {
  beforeEach(() => {
    stubLayout(300);
    stubMedia();
    document.documentElement.style.setProperty('--accent', '#b3261e');
  });

  test('says itself in words and draws at the size given', () => {
    render(chart);
    expect(screen.getByRole('img', { name: DESCRIPTION })).toBeInTheDocument();
    expect(instance().getWidth()).toBe(300);
    expect(instance().getHeight()).toBe(80);
  });

  test('starts once under StrictMode, and ends with its element', () => {
    const { container, unmount } = render(<StrictMode>{chart}</StrictMode>);
    expect(container.querySelectorAll('svg')).toHaveLength(1);
    const started = instance();
    unmount();
    expect(started.isDisposed()).toBe(true);
  });

  test('follows a new width', () => {
    const { rerender } = render(chart);
    rerender(<Chart build={twoDots} width={500} height={80} description={DESCRIPTION} />);
    expect(instance().getWidth()).toBe(500);
  });

  test.each([
    ['moves', [], true],
    ['stands still for those who asked for less motion', ['reduced-motion']],
  ])('%s', (_, media, animation = false) => {
    stubMedia(...media);
    render(chart);
    expect(instance().getOption()).toMatchObject({ animation });
  });

  test('takes its colours anew when the colour scheme changes', async () => {
    const build = vi.fn(twoDots);
    render(<Chart build={build} width={300} height={80} description={DESCRIPTION} />);
    expect(build.mock.lastCall?.[0].accent).toBe('#b3261e');
    await act(async () => {
      document.documentElement.style.setProperty('--accent', '#ff8a7e');
      document.documentElement.dataset['theme'] = 'dark';
      await Promise.resolve();
    });
    expect(build.mock.lastCall?.[0].accent).toBe('#ff8a7e');
  });

  test('tells which item was clicked or pointed at, to the handler of the moment', () => {
    const onPick = vi.fn();
    const onPoint = vi.fn();
    const { rerender } = render(
      <Chart build={twoDots} width={300} height={80} description={DESCRIPTION} onPick={vi.fn()} />,
    );
    rerender(
      <Chart
        build={twoDots}
        width={300}
        height={80}
        description={DESCRIPTION}
        onPick={onPick}
        onPoint={onPoint}
      />,
    );
    const { handler } = instance().getZr();
    const right = { zrX: 140, zrY: 40, offsetX: 140, offsetY: 40 };
    act(() => {
      handler.dispatch('mousemove', right);
      handler.dispatch('mousedown', right);
      handler.dispatch('mouseup', right);
      handler.dispatch('click', right);
    });
    expect(onPoint).toHaveBeenCalledWith('right');
    expect(onPick.mock.calls).toEqual([['right']]);
  });
});
