import { expect, test } from 'vitest';
import type { Pair } from '../../src/contract/comparison';
import { undecided, type Undecided } from '../../src/domain/undecided';
import { located, pairOf } from '../features/sampleStatements';

type Side = Partial<Pair['target']>;

function read(
  target: Side,
  outcome: Side,
  match: Pair['match'] = 'exact',
  better: Pair['better'] = 'more',
): Undecided {
  const pair = pairOf(
    located({ year: 2022, bound: 'exact', unit: '%', quote: '样本增长6%左右' }),
    located({ year: 2022, kind: 'outcome', unit: '%', quote: '样本增长约3%' }),
  );
  return undecided({
    match,
    better,
    differences: [],
    target: { ...pair.target, ...target },
    outcome: { ...pair.outcome, ...outcome },
  });
}

test('a target of about that is nearly reached is not judged; the difference has no trace of binary fractions', () => {
  expect(read({ bound: 'approx', value: 6 }, { value: 5.7 })).toEqual({
    reason: 'target-about',
    word: '左右',
    gap: { side: 'below', amount: 0.3, unit: '%' },
  });
});

test.each<[string, Side, Side, Undecided['gap']]>([
  ['equal', { bound: 'approx', value: 6 }, { value: 6 }, { side: 'equal', amount: 0, unit: '%' }],
  [
    'inside a range',
    { bound: 'range', value: 4, valueTo: 6 },
    { value: 5 },
    { side: 'inside', amount: 0, unit: '%' },
  ],
  [
    'above a range, by its upper end',
    { bound: 'range', value: 4, valueTo: 6 },
    { value: 7 },
    { side: 'above', amount: 1, unit: '%' },
  ],
  [
    'below a range, by its lower end',
    { bound: 'range', value: 4, valueTo: 6 },
    { value: 3 },
    { side: 'below', amount: 1, unit: '%' },
  ],
  ['an outcome that is a bound', { value: 6 }, { bound: 'min', value: 5 }, null],
  ['units differ', { value: 6, unit: '亿元' }, { value: 5, unit: '万元' }, null],
])('the distance: %s', (_, target, outcome, gap) => {
  expect(read(target, outcome).gap).toEqual(gap);
});

test.each<[Undecided['reason'], Side, Side]>([
  ['target-range', { bound: 'range', value: 4, valueTo: 6 }, { value: 5 }],
  ['outcome-about', { bound: 'min', value: 6 }, { bound: 'approx', value: 6 }],
  ['outcome-range', { bound: 'min', value: 6 }, { bound: 'range', value: 5, valueTo: 7 }],
  ['outcome-floor', { value: 6 }, { bound: 'min', value: 5 }],
  ['outcome-ceiling', { value: 6 }, { bound: 'max', value: 5 }],
  ['no-better-way', { value: 6 }, { value: 5 }],
])('the reason: %s', (reason, target, outcome) => {
  expect(read(target, outcome).reason).toBe(reason);
});

test.each<[Undecided['reason'], string, Side, Side]>([
  ['near', 'both exact', { value: 6 }, { value: 5 }],
  ['near', 'a floor', { bound: 'min', value: 6 }, { value: 5 }],
  ['near', 'a floor on both sides', { bound: 'min', value: 6 }, { bound: 'min', value: 7 }],
  ['near', 'a target of about', { bound: 'approx', value: 6 }, { value: 5 }],
])('the reason of a near pair: %s where it is %s', (reason, _, target, outcome) => {
  expect(read(target, outcome, 'near').reason).toBe(reason);
});

test('where it is not known which way is better, about is no reason', () => {
  expect(read({ bound: 'approx', value: 6 }, { value: 5 }, 'exact', null).reason).toBe(
    'no-better-way',
  );
});

test('units that differ were converted, and are no reason', () => {
  const figures = [
    { value: 6, bound: 'approx', unit: '亿元' },
    { value: 5, unit: '万元' },
  ] as const;
  expect(read(...figures).reason).toBe('target-about');
});

test('the word for about is the vague side’s own', () => {
  expect(read({ bound: 'min', value: 6 }, { bound: 'approx', value: 3 }).word).toBe('约');
});

test('a basis that only one side states is the reason before the outcome’s own bound', () => {
  const { target, outcome } = pairOf(
    located({ year: 2022, bound: 'exact', value: 6, unit: '%', quote: '样本增长6%' }),
    located({
      year: 2022,
      kind: 'outcome',
      bound: 'min',
      value: 3,
      unit: '%',
      quote: '样本增长超3%',
    }),
  );
  const basis = { what: 'basis', extent: null, target: null, outcome: '同口径' } as const;
  expect(
    undecided({ match: 'exact', better: 'more', differences: [basis], target, outcome }).reason,
  ).toBe('basis');
});
