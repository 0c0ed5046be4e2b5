import { describe, expect, test } from 'vitest';
import type { Pair } from '../../../src/contract/comparison';
import { pairReadings } from '../../../src/features/compare/pairReadings';
import { phraseMark } from '../../../src/domain/phraseMark';
import { located, OF_ANOTHER_SCOPE, pairOf } from '../sampleStatements';

const aim22 = located({ id: 'aim22', year: 2022, value: 20 });
const done22 = located({ id: 'done22', year: 2022, kind: 'outcome', value: 25 });
const aim23 = located({ id: 'aim23', year: 2023, value: 30 });

describe('what stands beside a statement', () => {
  test('at an outcome the target of its year with the verdict', () => {
    const readings = pairReadings([pairOf(aim22, done22)]).get('done22');
    expect(readings).toMatchObject([
      { relation: 'target-outcome', verdict: 'met', isNear: false, differences: [] },
    ]);
    expect(readings?.[0]?.other.statement).toBe('aim22');
  });

  test.each([
    [true, 'met'],
    [false, 'unmet'],
  ])('met %s is told as %s', (met, verdict) => {
    expect(pairReadings([pairOf(aim22, done22, { met })]).get('done22')?.[0]?.verdict).toBe(
      verdict,
    );
  });

  test('an open verdict says why', () => {
    const about = located({ ...aim22, bound: 'approx' });
    expect(
      pairReadings([pairOf(about, done22, { met: null, better: 'more' })]).get('done22')?.[0]
        ?.verdict,
    ).toMatchObject({ reason: 'target-about' });
  });

  test('at a target the outcome of the year before, which is no verdict', () => {
    const readings = pairReadings([pairOf(aim23, done22)]).get('aim23');
    expect(readings).toMatchObject([{ relation: 'outcome-target', verdict: null }]);
    expect(readings?.[0]?.other.statement).toBe('done22');
  });

  test('a near pair keeps its reason', () => {
    const near: Partial<Pair> = { match: 'near', differences: OF_ANOTHER_SCOPE };
    expect(pairReadings([pairOf(aim22, done22, near)]).get('done22')?.[0]).toMatchObject({
      isNear: true,
      differences: OF_ANOTHER_SCOPE,
    });
  });

  test('several pairs of one statement all stand', () => {
    const pairs = [pairOf(aim22, done22), pairOf(located({ ...aim22, id: 'also' }), done22)];
    expect(pairReadings(pairs).get('done22')).toHaveLength(2);
  });
});

test.each([
  [null, ''],
  [1, '①'],
  [20, '⑳'],
  [21, '(21)'],
])('phrase %s is marked “%s”', (number, mark) => {
  expect(phraseMark(number)).toBe(mark);
});
