import { describe, expect, it } from 'vitest';
import { figureText } from '../../src/domain/figures';
import { besideName, chineseBehind, signedReading } from '../../src/domain/indicatorNames';
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

describe('the Chinese name behind an English one', () => {
  const names = { zh: '样本道路(建成)', en: 'Sample roads: built' };

  it('is the one that counts, with Chinese brackets', () => {
    expect(chineseBehind('en', names)).toBe('样本道路（建成）');
  });

  it('is not told again where it is shown itself', () => {
    expect(chineseBehind('zh', names)).toBeNull();
    expect(chineseBehind('en', { ...names, en: null })).toBeNull();
  });
});

describe('a statement read where its name may be cut', () => {
  it.each([
    ['a fall by the document’s own phrase', 'zh', FALL, '样本收入变化 −0.6%'],
    ['a fall by the English name of the growth', 'en', FALL, 'Sample revenue growth −0.6%'],
    ['a fall without an English name', 'en', { ...FALL, indicatorEn: null }, '样本收入变化 −0.6%'],
    [
      'a fall of a phrase that no growth is known of',
      'zh',
      { ...FALL, falls: undefined },
      '样本收入变化 −0.6%',
    ],
    [
      'a fall under a composed English name',
      'en',
      { ...FALL, indicatorEn: 'Sample fires, decrease', falls: undefined },
      'Sample fires, change −0.6%',
    ],
    ['a fall of a floor', 'zh', { ...FALL, bound: 'min' }, '样本收入变化 ≤−0.6%'],
    [
      'how it is counted',
      'zh',
      { ...FALL, indicator: '样本收入降幅(同口径)' },
      '样本收入变化（同口径） −0.6%',
    ],
    ['a rise', 'zh', { ...FALL, indicator: '样本收入增速', falls: undefined }, '样本收入增速 0.6%'],
    ['a level', 'zh', { ...FALL, indicator: '样本学位', falls: undefined }, '样本学位 0.6%'],
  ] as const)('has its sign: %s, in %s', (_, language, { falls, ...changes }, written) => {
    const read = signedReading(language, located({ ...changes, ...(falls && { falls }) }));
    expect(`${read.name} ${figureText(read.statement, language) ?? ''}`).toBe(written);
  });
});
