import { describe, expect, test } from 'vitest';
import { beginning, firstRows } from '../../../src/features/pairs/extract';
import { pairRows } from '../../../src/features/pairs/pairRows';
import { located, pairOf } from '../sampleStatements';

/** So many outcomes of a year with a target each, of which the last are missed. */
function judged(year: number, count: number, missed: number) {
  return Array.from({ length: count }, (_, at) => {
    const id = `${String(year)}-${String(at)}`;
    return pairOf(
      located({ id: `aim-${id}`, year }),
      located({ id: `done-${id}`, year, kind: 'outcome' }),
      { met: at < count - missed },
    );
  });
}

/** An outcome that only the next year's target follows. */
const loose = pairOf(
  located({ id: 'aim-next', year: 2022 }),
  located({ id: 'done-loose', year: 2021, kind: 'outcome' }),
);

const rowsOf = (pairs: Parameters<typeof pairRows>[0]) => pairRows(pairs, 'yantian', () => false);
const verdictsOf = (rows: readonly { readonly verdict: unknown }[]) =>
  rows.map(({ verdict }) => verdict);

describe('the beginning of a long table', () => {
  test('holds every miss, first, and some that were met beside them', () => {
    const [year] = beginning(rowsOf(judged(2022, 12, 4)), 5).years;
    expect(verdictsOf(year?.rows ?? [])).toEqual([
      ...['unmet', 'unmet', 'unmet', 'unmet'],
      ...['met', 'met', 'met'],
    ]);
    expect(year?.verdicts).toEqual({ met: 8, unmet: 4, open: 0 });
  });

  test('is as long as asked for where little was missed', () => {
    expect(beginning(rowsOf(judged(2022, 12, 1)), 5).years[0]?.rows).toHaveLength(5);
  });

  test('folds a year in which nothing is judged, unless no other is', () => {
    const { years, folded } = beginning(rowsOf([...judged(2022, 2, 0), loose]), 5);
    expect(years.map(({ year }) => year)).toEqual([2022]);
    expect(folded.map(({ year }) => year)).toEqual([2021]);
    expect(beginning(rowsOf([loose]), 5)).toMatchObject({ years: [{ year: 2021 }], folded: [] });
  });
});

test('an extract of so many rows says the verdicts of the whole year', () => {
  const years = firstRows(rowsOf([...judged(2023, 3, 1), ...judged(2022, 3, 0)]), 2);
  expect(years.map(({ year }) => year)).toEqual([2023]);
  expect(years[0]?.rows).toHaveLength(2);
  expect(years[0]?.verdicts).toEqual({ met: 2, unmet: 1, open: 0 });
});
