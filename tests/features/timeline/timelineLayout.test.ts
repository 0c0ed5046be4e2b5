import { describe, expect, test } from 'vitest';
import { YEARS } from '../../../src/contract/vocabularies';
import type { LocatedStatement } from '../../../src/contract/siteIndex';
import { timelineLayout } from '../../../src/features/timeline/timelineLayout';
import { timelineModel } from '../../../src/features/timeline/timelineModel';
import { stopRows } from '../../../src/features/timeline/timelineNavigation';
import { located, pairOf } from '../sampleStatements';

const many = YEARS.flatMap((year) =>
  Array.from({ length: 24 }, (_, at) =>
    located({ id: `s${year}-${at}`, year, line: at + 1, indicator: `样本指标${at}` }),
  ),
);

/** An outcome and the target of the year after it. */
const JOINED = [
  located({ id: 'done', year: 2022, kind: 'outcome' }),
  located({ id: 'aim', year: 2023 }),
];

/** Pairs each outcome with the targets of its name, of its year and of the next. */
function pairsAmong(statements: readonly LocatedStatement[]) {
  const targets = statements.filter(({ kind }) => kind === 'target');
  return statements
    .filter(({ kind }) => kind === 'outcome')
    .flatMap((outcome) =>
      targets
        .filter(({ indicator }) => indicator === outcome.indicator)
        .filter(({ year }) => year === outcome.year || year === outcome.year + 1)
        .map((target) => pairOf(target, outcome)),
    );
}

function layOut(statements: LocatedStatement[], width = 900, maxLanes = 2) {
  const model = timelineModel({
    statements,
    pairs: pairsAmong(statements),
    place: 'yantian',
    year: null,
    theme: null,
    missing: () => 'none-found',
    selectedStatement: 's2022-7',
  });
  return timelineLayout(
    model,
    { width, nameWidth: 120, maxLanes },
    ({ indicator }) => indicator,
    's2022-7',
  );
}

describe('the layout', () => {
  test.each([320, 760, 1440])('at %i px every mark stands in the column of its year', (width) => {
    const { marks, columns } = layOut(many, width);
    expect(marks.length).toBeGreaterThan(0);
    for (const { x, year } of marks) {
      const column = columns.find((one) => one.year === year);
      expect(x).toBeGreaterThan(column?.left ?? Infinity);
      expect(x).toBeLessThan((column?.left ?? 0) + (column?.width ?? 0));
    }
  });

  test('marks and hidden statements together are all statements', () => {
    const { marks, overflows } = layOut(many, 360);
    const hidden = overflows.reduce((sum, { count }) => sum + count, 0);
    expect(hidden).toBeGreaterThan(0);
    expect(marks.length + hidden).toBe(many.length);
  });

  test('the selected statement is never hidden', () => {
    expect(layOut(many, 360).marks.filter(({ selected }) => selected)).toMatchObject([
      { id: 's2022-7' },
    ]);
  });

  test('more lanes show more marks', () => {
    expect(layOut(many, 360, 6).marks.length).toBeGreaterThan(layOut(many, 360, 2).marks.length);
  });

  test('a line runs from one of its marks to the other, level where lanes allow', () => {
    const { links, marks } = layOut(JOINED);
    const at = (id: string) => marks.find((one) => one.id === id);
    expect(links).toHaveLength(1);
    expect(links[0]?.from.x).toBe(at('done')?.x);
    expect(links[0]?.to.x).toBe(at('aim')?.x);
    expect(links[0]?.from.y).toBe(links[0]?.to.y);
  });

  test('a line that runs level past no other mark is clear', () => {
    const { links } = layOut(JOINED);
    expect(links.map(({ clear }) => clear)).toEqual([true]);
  });

  test.each([320, 760, 1440])(
    'at %i px no clear line slopes, or passes a mark or a "+N"',
    (width) => {
      const outcomes = many.map((one) => located({ ...one, id: `o${one.id}`, kind: 'outcome' }));
      const { links, marks, overflows } = layOut([...many, ...outcomes], width);
      expect(links.length).toBeGreaterThan(0);
      for (const { from, to } of links.filter(({ clear }) => clear)) {
        expect(from.y).toBe(to.y);
        const passed = [...marks, ...overflows].filter(
          ({ x, y }) => y === from.y && x > Math.min(from.x, to.x) && x < Math.max(from.x, to.x),
        );
        expect(passed).toEqual([]);
      }
    },
  );

  test('without statements there is still room to say so', () => {
    const { height, rows, marks } = layOut([]);
    expect(rows).toEqual([]);
    expect(marks).toEqual([]);
    expect(height).toBeGreaterThan(80);
  });

  test('the keyboard has a stop for every mark and every "+N"', () => {
    const layout = layOut(many, 360);
    expect(stopRows(layout).flat()).toHaveLength(layout.marks.length + layout.overflows.length);
  });
});
