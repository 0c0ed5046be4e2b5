import { describe, expect, test } from 'vitest';
import {
  changeOfWording,
  compareWithOutcome,
  type Comparison,
} from '../../../src/features/pairs/changeOfWording';
import type { Pair } from '../../../src/contract/comparison';
import { located, pairOf } from '../sampleStatements';

type Side = Pair['target'];

const RATE = { unit: '%' } as const;

function compare(target: Partial<Side>, outcome: Partial<Side>, better: Pair['better']) {
  const pair = pairOf(
    located({ year: 2023, bound: 'exact' }),
    located({ year: 2022, kind: 'outcome' }),
  );
  return compareWithOutcome({ ...pair.target, ...target }, { ...pair.outcome, ...outcome }, better);
}

describe('a target beside the outcome of the year before', () => {
  test.each<[string, Partial<Side>, Partial<Side>, Pair['better'], Comparison | null]>([
    ['less dust was reached', { bound: 'max', value: 17 }, { value: 15.8 }, 'less', 'higher'],
    ['less dust is asked', { bound: 'max', value: 14 }, { value: 15.8 }, 'less', 'lower'],
    ['more is asked', { bound: 'min', value: 30 }, { value: 25 }, 'more', 'higher'],
    ['more was reached', { bound: 'min', value: 20 }, { value: 25 }, 'more', 'lower'],
    ['a rate above', { ...RATE, value: 30 }, { ...RATE, value: 25 }, 'more', 'higher'],
    ['a rate below', { ...RATE, value: 20 }, { ...RATE, value: 25 }, 'more', 'lower'],
    ['as much is asked', { bound: 'min', value: 25 }, { value: 25 }, 'more', 'same'],
    ['exact figures, better known', { value: 30 }, { value: 25 }, 'more', 'higher'],
    ['exact figures, less is better', { value: 30 }, { value: 25 }, 'less', 'higher'],
    ['exact figures, better unknown', { value: 30 }, { value: 25 }, null, 'higher'],
    ['exact figures, better unknown', { value: 20 }, { value: 25 }, null, 'lower'],
    ['equal figures', { value: 25 }, { value: 25 }, null, 'same'],
    ['over 370 may be over 380', { value: 380 }, { bound: 'min', value: 370 }, 'more', null],
    ['over 370 is over 360', { value: 360 }, { bound: 'min', value: 370 }, 'more', 'lower'],
    ['under 370 is under 380', { value: 380 }, { bound: 'max', value: 370 }, 'more', 'higher'],
    [
      'a range lies below',
      { value: 30 },
      { bound: 'range', value: 20, valueTo: 25 },
      'more',
      'higher',
    ],
    ['a floor, better unknown', { bound: 'min', value: 30 }, { value: 25 }, null, null],
    ['a ceiling where more is better', { bound: 'max', value: 30 }, { value: 25 }, 'more', null],
    ['about', { bound: 'approx', value: 30 }, { value: 25 }, 'more', null],
    ['about', { value: 30 }, { bound: 'approx', value: 25 }, 'more', null],
    ['units differ', { value: 3, unit: '亿元' }, { value: 20000, unit: '万元' }, 'more', null],
  ])('%s', (_, target, outcome, better, told) => {
    expect(compare(target, outcome, better)).toBe(told);
  });
});

const WORDS = { quote: '新增样本学位不少于30个', hedge: null };

describe('a target beside the one of the year before', () => {
  test('the same bound and the same strength are no change', () => {
    const wording = { ...WORDS, bound: 'min', strength: 'committed' } as const;
    expect(changeOfWording(wording, wording)).toEqual({ kind: 'unchanged' });
  });

  test('another strength is a change, also where the bound stays', () => {
    const from = { ...WORDS, bound: 'min', strength: 'committed' } as const;
    const to = { ...WORDS, bound: 'min', strength: 'aspired', hedge: '力争' } as const;
    expect(changeOfWording(from, to)).toEqual({ kind: 'wording', from, to });
  });

  test('a place among what a report expects is no change', () => {
    const from = { ...WORDS, bound: 'min', strength: 'committed' } as const;
    const to = { ...from, strength: 'aspired', hedge: '预期' } as const;
    expect(changeOfWording(from, to).kind).toBe('unchanged');
    const said = { ...to, quote: '预期新增样本学位不少于30个' } as const;
    expect(changeOfWording(from, said).kind).toBe('wording');
  });

  test('a strength that is not known is not taken for a change', () => {
    const from = { ...WORDS, bound: 'min', strength: null } as const;
    expect(changeOfWording(from, { ...from, strength: 'aspired', hedge: '力争' }).kind).toBe(
      'unchanged',
    );
  });
});
