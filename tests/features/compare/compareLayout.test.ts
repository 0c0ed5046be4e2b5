import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_SIZE } from '../../../src/components/chartShapes';
import { compareLayout, statementOfMark } from '../../../src/features/compare/compareLayout';
import { compareModel } from '../../../src/features/compare/compareModel';
import { compareStops } from '../../../src/features/compare/compareStops';
import { placeLabels } from '../../../src/features/compare/placeLabels';
import { heightOf, valueScale } from '../../../src/features/compare/valueScale';
import type { Pair, Point } from '../../../src/contract/comparison';
import { textWidth } from '../../../src/domain/textWidth';
import { indicatorOf, pairOfPoints, pointOf } from '../samplePoints';

function layoutOf(points: readonly Point[], unit = '%', width = 1000, pairs: readonly Pair[] = []) {
  const model = compareModel({
    indicator: indicatorOf('sample', points, { unit }),
    pairs,
    places: [],
    years: [],
    missing: () => 'none-found',
  });
  return compareLayout(model, width, ({ value }) => String(value));
}

const percent = (changes: Partial<Point>) => pointOf({ unit: '%', ...changes });
const LUOHU = percent({ district: 'luohu', year: 2023, value: 6 });
const FUTIAN = percent({ district: 'futian', year: 2023, value: 6 });
const CITY = percent({ district: 'shenzhen', year: 2023, value: 5 });

describe('panels', () => {
  test.each([
    ['far from zero', 31_000_000, 30_000_000, true],
    ['near zero', 30, 12, false],
    ['on both sides of zero', 6, -2, false],
  ])('whose figures lie %s: zero is cut off %s', (_, value, other, isCut) => {
    const { panels } = layoutOf([
      { ...LUOHU, value },
      { ...FUTIAN, value: other },
    ]);
    expect(panels.map((panel) => panel.isCut)).toEqual([isCut, isCut]);
  });

  test('share a scale, so that equal figures lie equally high', () => {
    const [futian, luohu] = layoutOf([LUOHU, FUTIAN, CITY]).panels;
    expect(luohu?.marks[0]?.y).toBe(futian?.marks[0]?.y);
  });

  test('the city comes last, and its rate runs as a level through the districts’ panels', () => {
    const { panels } = layoutOf([LUOHU, FUTIAN, CITY]);
    expect(panels.map(({ isCity }) => isCity)).toEqual([false, false, true]);
    expect(panels.map(({ levels }) => levels.length)).toEqual([1, 1, 0]);
    const [futian, , city] = panels;
    expect(futian?.levels[0]?.y).toBe(city?.marks[0]?.y);
    expect(statementOfMark(futian?.levels[0]?.id ?? '')).toBe(CITY.statement);
  });

  test('the city’s total stands on a scale of its own and is no level', () => {
    const count = (changes: Partial<Point>) => pointOf({ year: 2023, ...changes });
    const { panels } = layoutOf(
      [count({ district: 'luohu', value: 10 }), count({ district: 'shenzhen', value: 1000 })],
      '个',
    );
    expect(panels.flatMap(({ levels }) => levels)).toEqual([]);
    expect(panels[0]?.ticks.every(({ value }) => value < 100)).toBe(true);
    expect(panels[1]?.ticks.some(({ value }) => value >= 1000)).toBe(true);
  });

  test.each([
    [340, 1],
    [700, 2],
    [1336, 3],
  ])('in %i pixels %i stand side by side, within the width', (width, across) => {
    const { panels } = layoutOf([LUOHU, FUTIAN, CITY], '%', width);
    expect(new Set(panels.map(({ left }) => Math.round(left))).size).toBe(across);
    for (const panel of panels) expect(panel.left + panel.width).toBeLessThanOrEqual(width + 0.01);
  });

  test('a range reaches from its lower to its upper end', () => {
    const range = percent({ district: 'luohu', value: 5, valueTo: 7, bound: 'range' });
    const mark = layoutOf([range, FUTIAN]).panels[1]?.marks[0];
    expect(mark?.yFrom).toBeGreaterThan(mark?.yTo ?? Infinity);
    expect(mark?.y).toBe(((mark?.yFrom ?? 0) + (mark?.yTo ?? 0)) / 2);
  });

  test('a figure in another unit has no mark', () => {
    expect(
      layoutOf([LUOHU, pointOf({ district: 'luohu', unit: '亿元' })]).panels[0]?.marks,
    ).toHaveLength(1);
  });
});

test('no label stands on a line', () => {
  const year = { district: 'luohu', year: 2023 } as const;
  const rises = fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 300, max: 1300 }),
  );
  fc.assert(
    fc.property(rises, ([aimed, reached, width]) => {
      const aim = percent({ ...year, value: aimed, statement: 'aim' });
      const done = percent({ ...year, value: reached, kind: 'outcome', statement: 'done' });
      const { panels } = layoutOf([aim, done], '%', width, [pairOfPoints(aim, done)]);
      for (const { marks, lines } of panels) {
        expect(lines).toHaveLength(1);
        for (const { label } of marks)
          for (const { from, to } of label ? lines : [])
            for (let part = 0; part <= 1; part += 0.01) {
              const x = from.x + (to.x - from.x) * part;
              const y = from.y + (to.y - from.y) * part;
              const half = textWidth(label?.text ?? '', LABEL_SIZE) / 2;
              expect(
                Math.abs(x - (label?.x ?? 0)) >= half || Math.abs(y - (label?.y ?? 0)) >= 7,
              ).toBe(true);
            }
      }
    }),
  );
});

test('the keys find the marks and the levels of a panel from left to right', () => {
  const layout = layoutOf([
    percent({ district: 'luohu', year: 2023, kind: 'outcome', statement: 'result' }),
    percent({ district: 'luohu', year: 2022, statement: 'promise' }),
    CITY,
  ]);
  const rows = compareStops(layout).map((row) => row.map(({ id }) => statementOfMark(id)));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveLength(3);
  expect(rows[0]?.[0]).toBe('promise');
  expect(new Set(rows[0])).toEqual(new Set(['promise', 'result', CITY.statement]));
  expect(rows[1]).toEqual([CITY.statement]);
});

describe('the scale', () => {
  test.each([
    ['values near zero bring zero into sight', [1, 8], 0],
    ['values far from zero do not', [90, 95], 88],
    ['a single value has room around it', [50], 40],
    ['a fall reaches below zero', [-3, 4], -5],
  ])('%s', (_, values, low) => {
    expect(valueScale(values)?.low).toBe(low);
  });

  test('between whole things there are no ticks', () => {
    expect(valueScale([6, 7])?.ticks.every(Number.isInteger)).toBe(true);
  });

  test('without values there is none', () => {
    expect(valueScale([])).toBeNull();
  });

  test('every value lies within it, and more lies higher', () => {
    // As reports write figures: two decimals at most.
    const hundredths = fc.integer({ min: -1e8, max: 1e8 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 12 }), (values) => {
        const scale = valueScale(values);
        if (!scale) throw new Error('no scale');
        const heights = { top: 0, bottom: 100 };
        for (const value of values) {
          const y = heightOf(value, scale, heights);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(100 + 1e-6);
        }
        const most = heightOf(Math.max(...values), scale, heights);
        expect(most).toBeLessThanOrEqual(heightOf(Math.min(...values), scale, heights));
      }),
    );
  });
});

describe('labels', () => {
  const frame = { left: 0, right: 200, top: 0, bottom: 100 };
  const wish = (id: string, x: number, y: number, width = 30) =>
    ({ id, x, y, width, at: 'mark' }) as const;

  test.each([
    ['above, where it is free', [wish('a', 100, 50)], [], { x: 100, y: 34 }],
    ['below, where above is taken', [wish('a', 100, 50)], [{ x: 100, y: 34 }], { x: 100, y: 66 }],
    ['below at the upper edge', [wish('a', 100, 10)], [], { x: 100, y: 26 }],
    ['moved inwards at a side', [wish('a', 5, 50)], [], { x: 15, y: 34 }],
    [
      'beside, where neither is free',
      [wish('a', 100, 50)],
      [
        { x: 100, y: 34 },
        { x: 100, y: 66 },
      ],
      { x: 126, y: 50 },
    ],
  ])('stand %s', (_, wishes, taken, place) => {
    const obstacles = taken.map((at) => ({ ...at, width: 16, height: 14 }));
    expect(placeLabels(wishes, obstacles, frame).get('a')).toEqual(place);
  });

  test('a label without room is left out', () => {
    expect(placeLabels([wish('a', 100, 50, 500)], [], frame).size).toBe(0);
  });

  test('never cover each other', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 8, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 10 }), (spots) => {
        const wishes = spots.map(({ x, y, width }, at) => wish(String(at), x, y, width));
        const placed = [...placeLabels(wishes, [], frame)].map(([id, place]) => ({
          ...place,
          width: wishes[Number(id)]?.width ?? 0,
        }));
        for (const [at, one] of placed.entries())
          for (const other of placed.slice(at + 1))
            expect(
              Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
                Math.abs(one.y - other.y) >= 14,
            ).toBe(true);
      }),
    );
  });
});
