import { describe, expect, test } from 'vitest';
import type { Pair, PairDifference } from '../../../src/contract/comparison';
import type { PlaceSlug } from '../../../src/contract/places';
import { pairRows as rowsOf } from '../../../src/features/pairs/pairRows';
import { located, OF_ANOTHER_SCOPE, pairOf } from '../sampleStatements';

const aim22 = located({ id: 'aim22', year: 2022, value: 20 });
const done22 = located({ id: 'done22', year: 2022, kind: 'outcome', value: 25 });
const aim23 = located({ id: 'aim23', year: 2023, value: 30, bound: 'approx' });

function differing(difference: Omit<PairDifference, 'extent'>) {
  return { differences: [{ extent: null, ...difference }] };
}

const pairRows = (pairs: readonly Pair[], place: PlaceSlug, press: readonly string[] = []) =>
  rowsOf(pairs, place, ({ document }) => press.includes(document));

describe('rows of said and done', () => {
  test('a target, its outcome and the next target are one row', () => {
    const [year] = pairRows([pairOf(aim22, done22), pairOf(aim23, done22)], 'yantian');
    expect(year?.year).toBe(2022);
    expect(year?.rows).toHaveLength(1);
    expect(year?.rows[0]).toMatchObject({
      before: { statement: 'aim22' },
      outcome: { statement: 'done22' },
      after: { statement: 'aim23' },
      verdict: 'met',
      change: { kind: 'wording', from: { bound: 'min' }, to: { bound: 'approx' } },
    });
  });

  test.each([
    [true, 'met'],
    [false, 'unmet'],
  ])('met %s is told as %s', (met, verdict) => {
    const [year] = pairRows([pairOf(aim22, done22, { met })], 'yantian');
    expect(year?.rows[0]?.verdict).toBe(verdict);
  });

  test('what is not judged says why', () => {
    const about = located({ ...aim22, bound: 'approx' });
    const [year] = pairRows([pairOf(about, done22, { met: null, better: 'more' })], 'yantian');
    expect(year?.rows[0]?.verdict).toMatchObject({ reason: 'target-about' });
  });

  test('without a target of the same year there is no verdict', () => {
    const [year] = pairRows([pairOf(aim23, done22)], 'yantian');
    expect(year?.rows[0]).toMatchObject({ before: null, verdict: null });
  });

  test('the next target stands beside the outcome, and no wording beside a figure', () => {
    const next = located({ ...aim23, bound: 'min' });
    const [year] = pairRows([pairOf(next, done22, { better: 'more' })], 'yantian');
    expect(year?.rows[0]).toMatchObject({ change: null, besideOutcome: 'higher' });
  });

  test('beside an outcome on a basis of its own, the next target is neither higher nor lower', () => {
    const next = located({ ...aim23, bound: 'min' });
    const basis = differing({ what: 'basis', target: null, outcome: '含样本部分' });
    const [row] =
      pairRows([pairOf(next, done22, { better: 'more', ...basis })], 'yantian')[0]?.rows ?? [];
    expect(row?.besideOutcome).toBeNull();
    expect(row?.remarks).toHaveLength(1);
  });

  test('a remark on names or units alone does not keep the next target from its outcome', () => {
    const next = located({ ...aim23, bound: 'min' });
    const units = differing({ what: 'measure-word', target: '场', outcome: '期' });
    const [year] = pairRows([pairOf(next, done22, { better: 'more', ...units })], 'yantian');
    expect(year?.rows[0]).toMatchObject({ change: null, besideOutcome: 'higher' });
  });

  test('where the wording leaves it open, nothing is said', () => {
    const about = located({ ...aim23, bound: 'approx' });
    const [year] = pairRows([pairOf(about, done22, { better: 'more' })], 'yantian');
    expect(year?.rows[0]).toMatchObject({ change: null, besideOutcome: null });
  });

  test.each([
    ['the last target', 'near', 'exact'],
    ['the next target', 'exact', 'near'],
  ] as const)('where %s is only nearly the same, wordings are not compared', (_, was, is) => {
    const pairs = [pairOf(aim22, done22, { match: was }), pairOf(aim23, done22, { match: is })];
    expect(pairRows(pairs, 'yantian')[0]?.rows[0]?.change).toBeNull();
  });

  test('two targets for one outcome are two rows', () => {
    const other = located({ id: 'city22', year: 2022, issuer: 'city' });
    const [year] = pairRows([pairOf(aim22, done22), pairOf(other, done22)], 'yantian');
    expect(year?.rows.map(({ before }) => before?.statement)).toEqual(['aim22', 'city22']);
  });

  test('newest outcomes first; rows with a verdict before rows without', () => {
    const done23 = located({ id: 'done23', year: 2023, kind: 'outcome' });
    const loose = located({ id: 'loose22', year: 2022, kind: 'outcome' });
    const years = pairRows(
      [pairOf(aim23, loose), pairOf(aim22, done22), pairOf(aim23, done23)],
      'yantian',
    );
    expect(years.map(({ year }) => year)).toEqual([2023, 2022]);
    expect(years[1]?.rows.map(({ outcome }) => outcome.statement)).toEqual(['done22', 'loose22']);
  });

  test('near pairs say why, each reason once', () => {
    const near: Partial<Pair> = { match: 'near', differences: OF_ANOTHER_SCOPE };
    const [year] = pairRows([pairOf(aim22, done22, near), pairOf(aim23, done22, near)], 'yantian');
    expect(year?.rows[0]?.remarks).toEqual([
      { year: null, isNear: true, differences: OF_ANOTHER_SCOPE },
    ]);
  });

  test('a remark on one of two targets says which', () => {
    const near: Partial<Pair> = { match: 'near', differences: OF_ANOTHER_SCOPE };
    const [year] = pairRows([pairOf(aim22, done22), pairOf(aim23, done22, near)], 'yantian');
    expect(year?.rows[0]?.remarks).toEqual([
      { year: 2023, isNear: true, differences: OF_ANOTHER_SCOPE },
    ]);
  });

  test('remarks that differ stand each with its target', () => {
    const units = differing({ what: 'unit', target: '亿元', outcome: '万元' });
    const pairs = [pairOf(aim22, done22, units), pairOf(aim23, done22, { match: 'near' })];
    expect(pairRows(pairs, 'yantian')[0]?.rows[0]?.remarks).toEqual([
      { year: 2022, isNear: false, ...units },
      { year: 2023, isNear: true, differences: [] },
    ]);
  });

  test('a remark on the only target needs no year', () => {
    const near: Partial<Pair> = { match: 'near', differences: OF_ANOTHER_SCOPE };
    const [year] = pairRows([pairOf(aim22, done22, near)], 'yantian');
    expect(year?.rows[0]?.remarks[0]?.year).toBeNull();
  });

  test('pairs of other places are left out', () => {
    expect(pairRows([pairOf(aim22, done22)], 'luohu')).toEqual([]);
  });

  test('a newspaper’s words are not set beside a report’s, which are compared with its own', () => {
    const told = located({ ...aim22, document: 'press' });
    const next = located({ ...aim23, bound: 'min' });
    const pairs = [pairOf(told, done22), pairOf(next, done22, { better: 'more' })];
    const [row] = pairRows(pairs, 'yantian', ['press'])[0]?.rows ?? [];
    expect(row).toMatchObject({ change: null, besideOutcome: 'higher' });
    const all = pairRows(pairs, 'yantian', ['press', next.document]);
    expect(all[0]?.rows[0]?.change).toEqual({ kind: 'unchanged' });
  });

  test('a year sums up its verdicts, those out of sight too', () => {
    const about = located({ ...aim22, id: 'about', bound: 'approx' });
    const other = located({ ...done22, id: 'other' });
    const [year] = pairRows(
      [pairOf(aim22, done22), pairOf(about, other, { met: null }), pairOf(aim23, other)],
      'yantian',
    );
    expect(year?.verdicts).toEqual({ met: 1, unmet: 0, open: 1 });
  });
});
