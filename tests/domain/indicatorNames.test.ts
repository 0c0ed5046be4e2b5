import { describe, expect, it } from 'vitest';
import { figureText } from '../../src/domain/figures';
import { besideName } from '../../src/domain/indicatorNames';
import { located } from '../features/sampleStatements';

const FALL = {
  kind: 'outcome',
  indicator: '样本收入降幅',
  indicatorEn: 'Sample revenue growth',
  value: 0.6,
  unit: '%',
  bound: 'exact',
  falls: true,
} as const;

describe('a statement’s figure beside its name', () => {
  it.each([
    ['a fall beside the document’s own phrase, which says so', 'zh', FALL, '0.6%'],
    ['a fall beside the English name of the growth', 'en', FALL, '−0.6%'],
    ['a fall of a floor is growth of a ceiling', 'en', { ...FALL, bound: 'min' }, '≤−0.6%'],
    ['a fall that has no English name', 'en', { ...FALL, indicatorEn: null }, '0.6%'],
    ['a fall whose digits are lost', 'en', { ...FALL, value: null, bound: null }, null],
    ['a rise', 'en', { ...FALL, falls: undefined }, '0.6%'],
  ] as const)('%s: in %s', (_, language, { falls, ...changes }, written) => {
    const statement = located({ ...changes, ...(falls && { falls }) });
    expect(figureText(besideName(language, statement), language)).toBe(written);
  });
});
