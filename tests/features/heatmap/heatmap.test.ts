import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatmapCsv } from '../../../src/features/heatmap/heatmapCsv';
import { heatmapModel, leadingThemesOf } from '../../../src/features/heatmap/heatmapModel';
import { cosineDistance, orderBySimilarity } from '../../../src/features/heatmap/seriation';
import { THEME_IDS } from '../../../src/contract/themes';
import type { Emphasis } from '../../../src/contract/siteIndex';
import { arrangeSite } from '../../../src/domain/siteTables';
import { SAMPLE_INDEX, sampleTables } from '../../sampleSite';

const line = (spots: readonly number[]) => (one: number, other: number) =>
  Math.abs((spots[one] ?? 0) - (spots[other] ?? 0));

describe('the order of likeness', () => {
  test.each([
    ['nothing to order', [], []],
    ['one', [5], [0]],
    ['two', [5, 1], [0, 1]],
    ['a line is walked from end to end', [5, 1, 3], [0, 2, 1]],
    ['begins with the end that is given first', [1, 9, 4, 6], [0, 2, 3, 1]],
    ['equals keep their order', [1, 1, 1], [0, 1, 2]],
  ])('%s', (_, spots, order) => {
    expect(orderBySimilarity(spots.length, line(spots))).toEqual(order);
  });

  test('no other order has a smaller sum of distances', () => {
    const spots = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(spots, (points) => {
        const distance = (one: number, other: number) => {
          const [ax = 0, ay = 0] = points[one] ?? [];
          const [bx = 0, by = 0] = points[other] ?? [];
          return Math.hypot(ax - bx, ay - by);
        };
        const length = (order: readonly number[]) =>
          order.slice(1).reduce((sum, at, before) => sum + distance(order[before] ?? 0, at), 0);
        const found = orderBySimilarity(points.length, distance);
        expect([...found].sort()).toEqual(points.map((_, at) => at));
        const least = Math.min(...permutations(points.map((_, at) => at)).map(length));
        expect(length(found)).toBeCloseTo(least, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('eleven are ordered, too', () => {
    const spots = [3, 11, 7, 1, 9, 5, 2, 10, 6, 4, 8];
    expect(orderBySimilarity(11, line(spots)).map((at) => spots[at])).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
  });
});

test.each([
  ['the same proportions', [1, 2], [2, 4], 0],
  ['nothing in common', [1, 0], [0, 1], 1],
  ['nothing at all', [0, 0], [0, 1], 1],
])('the distance of %s', (_, one, other, distance) => {
  expect(cosineDistance(one, other)).toBeCloseTo(distance, 9);
});

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

describe('the heatmap', () => {
  const ask = (changes = {}) =>
    heatmapModel({
      tables: sampleTables(),
      year: 2023,
      speaker: 'own',
      order: 'official',
      ...changes,
    });
  const columnOf = (model: ReturnType<typeof ask>, slug: string) =>
    model.districts.find(({ place }) => place === slug);

  test('a column holds a share for each theme; what is not spoken of is a true zero', () => {
    const yantian = columnOf(ask(), 'yantian');
    expect(yantian?.state).toBe('shares');
    expect(yantian?.shares).toHaveLength(THEME_IDS.length);
    expect(yantian?.shares[THEME_IDS.indexOf('transport')]).toBe(0.5);
    expect(yantian?.shares[THEME_IDS.indexOf('culture')]).toBe(0);
  });

  test('no source is not zero', () => {
    expect(columnOf(ask(), 'luohu')).toMatchObject({ state: 'no-source', shares: [] });
  });

  test('a short text is said to be short, and one without any theme has no shares', () => {
    expect(columnOf(ask({ year: 2022 }), 'yantian')).toMatchObject({
      state: 'shares',
      isShort: true,
    });
    expect(columnOf(ask({ year: 2022 }), 'dapeng')?.state).toBe('too-little');
  });

  test('the city’s words on a district stand apart from its own, and it may not mention it', () => {
    const model = ask({ speaker: 'city' });
    expect(columnOf(model, 'yantian')?.emphasis?.issuer).toBe('city');
    expect(columnOf(model, 'luohu')?.state).toBe('not-in-plan');
    expect(columnOf(model, 'futian')?.state).toBe('not-mentioned');
    expect(columnOf(ask({ speaker: 'city', year: 2024 }), 'futian')?.state).toBe('no-source');
    expect(columnOf(ask({ speaker: 'city', year: null }), 'futian')?.state).toBe('not-mentioned');
  });

  test('the city itself is no column among the districts', () => {
    expect(ask().districts).toHaveLength(11);
    expect(ask().city?.place).toBe('shenzhen');
    expect(ask({ speaker: 'press' }).city).toBeNull();
  });

  test('by likeness, those without shares stay behind', () => {
    const text = (district: Emphasis['district'], industry: number): Emphasis => ({
      district,
      year: 2023,
      issuer: 'district',
      period: 'plan',
      chars: 5000,
      documents: [],
      themes: [
        { theme: 'industry', share: industry },
        { theme: 'health', share: 1 - industry },
      ],
    });
    const tables = arrangeSite({
      ...SAMPLE_INDEX,
      emphasis: [text('luohu', 0.9), text('baoan', 0.1), text('dapeng', 0.8)],
    });
    const model = ask({ tables, order: 'similar' });
    expect(model.districts.slice(0, 4).map(({ place }) => place)).toEqual([
      'luohu',
      'dapeng',
      'baoan',
      'futian',
    ]);
  });

  test('the CSV has a row for each share, and one that says why there are none', () => {
    const rows: Record<string, string>[] = parse(heatmapCsv(ask(), 2023), {
      bom: true,
      columns: true,
    });
    const of = (slug: string) => rows.filter(({ district }) => district === slug);
    expect(of('yantian')).toHaveLength(16);
    expect(of('yantian').find(({ theme }) => theme === 'transport')).toMatchObject({
      year: '2023',
      issuer: 'district',
      chars: '9000',
      share: '0.5',
      state: 'share',
    });
    expect(of('luohu')).toMatchObject([{ theme: '', share: '', state: 'no-source' }]);
    expect(of('shenzhen')).toHaveLength(16);
  });
});

test('an extract has the themes with most text, in their order, and every district', () => {
  const whole = heatmapModel({
    ...{ tables: sampleTables(), year: 2023, speaker: 'own', order: 'official' },
  });
  const extract = leadingThemesOf(whole, 2);
  expect(extract.themes).toEqual(['industry', 'transport']);
  expect(extract.districts.map(({ place }) => place)).toEqual(
    whole.districts.map(({ place }) => place),
  );
  expect(extract.districts.find(({ place }) => place === 'yantian')?.shares).toEqual([0.3, 0.5]);
  expect(extract.city?.shares).toEqual([1, 0]);
});
