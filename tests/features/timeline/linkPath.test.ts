import { describe, expect, test } from 'vitest';
import { linkPath, linksOf } from '../../../src/features/timeline/linkPath';
import type { PlacedLink, TimelineLayout } from '../../../src/features/timeline/timelineLayout';

const link: PlacedLink = {
  theme: 'education',
  from: { id: 'done', x: 100, y: 60 },
  to: { id: 'aim', x: 300, y: 60 },
  exact: true,
  clear: true,
};
const other: PlacedLink = {
  ...link,
  from: { id: 'a', x: 1, y: 60 },
  to: { id: 'b', x: 9, y: 60 },
};
const layout: TimelineLayout = {
  width: 600,
  height: 300,
  plot: { left: 100, top: 34 },
  columns: [],
  rows: [],
  marks: [],
  overflows: [],
  links: [link, other],
};

describe('the lines of a mark', () => {
  test.each([
    ['where they begin', 'done', [link]],
    ['where they end', 'aim', [link]],
    ['of a mark without a line', 'bridge', []],
    ['of no mark', null, []],
  ])('%s', (_, mark, links) => {
    expect(linksOf(layout, mark)).toEqual(links);
  });
});

describe('the way of a line', () => {
  const numbers = (path: string) => path.match(/-?\d+/g)?.map(Number) ?? [];

  test('a clear one runs straight between its marks, whichever is left', () => {
    const path = linkPath(link);
    expect(path).toMatch(/^M\d+ 60H\d+$/);
    expect(linkPath({ ...link, from: link.to, to: link.from })).toBe(path);
  });

  test('another rises above both marks', () => {
    const path = linkPath({ ...link, to: { id: 'aim', x: 300, y: 96 }, clear: false });
    const [x1, y1, , rise = 0, , , x2, y2] = numbers(path);
    expect([x1, x2]).toEqual([100, 300]);
    expect(rise).toBeLessThan(Math.min(y1 ?? 0, y2 ?? 0));
  });

  test('between marks above each other it goes round their labels', () => {
    const path = linkPath({ ...link, to: { id: 'aim', x: 100, y: 132 }, clear: false });
    const [x1, y1, bulge1 = 0, , bulge2 = 0, , x2, y2] = numbers(path);
    expect([y1, y2]).toEqual([60, 132]);
    expect(Math.min(bulge1, bulge2)).toBeGreaterThan(Math.max(x1 ?? 0, x2 ?? 0));
  });
});
