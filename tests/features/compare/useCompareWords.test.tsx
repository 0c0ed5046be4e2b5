import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { compareModel } from '../../../src/features/compare/compareModel';
import { useCompareWords } from '../../../src/features/compare/useCompareWords';
import { LanguageContext } from '../../../src/i18n/useText';
import { indicatorOf, pointOf } from '../samplePoints';

function wordsOf(unit: string, nature: 'growth' | 'new', language: 'zh' | 'en' = 'zh') {
  const point = pointOf({ district: 'luohu', value: 2.4, unit });
  const model = compareModel({
    indicator: indicatorOf('sample', [point], { unit, nature }),
    pairs: [],
    places: [],
    years: [],
    missing: () => 'none-found',
  });
  const { result } = renderHook(() => useCompareWords(model), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <LanguageContext value={language}>{children}</LanguageContext>
    ),
  });
  const [drawn] = model.districts[0]?.points ?? [];
  return { words: result.current, drawn };
}

describe('the words of the comparison', () => {
  it.each([
    ['倍', 'growth', '2.4倍'],
    ['%', 'new', '2.4%'],
    ['亿元', 'new', '2.4'],
  ] as const)('at a mark in %s, %s: %s', (unit, nature, label) => {
    const { words, drawn } = wordsOf(unit, nature);
    expect(drawn && words.label(drawn, false)).toBe(label);
  });

  it('in English both the scale and the marks are in the unit that English has', () => {
    const { words, drawn } = wordsOf('亿元', 'new', 'en');
    expect(drawn && words.label(drawn, false)).toBe('0.24');
    expect(words.tick(2300)).toBe('230');
  });

  it.each([
    ['家', 'zh', '单位：家'],
    ['亿元', 'en', 'unit: bn yuan'],
    ['家', 'en', 'unit: number'],
    ['', 'en', null],
  ] as const)('of the scale, in %s, %s: %s', (unit, language, words) => {
    expect(wordsOf(unit, 'new', language).words.unit).toBe(words);
  });

  it.each([
    ['figures', 'no-source', true, null],
    ['figures', 'no-source', false, '单位不同，未画在图上'],
    ['none-found', 'none-found', false, '未见'],
    ['none-found', 'outside', false, '未见'],
    ['outside', 'no-source', false, '无来源'],
    ['none-found', 'no-source', false, '未见\n无来源'],
    ['outside', 'outside', false, '未收录'],
  ] as const)('in a column of target %s and outcome %s, drawn %s: %s', (...column) => {
    const [target, outcome, isDrawn, words] = column;
    const { column: wordsAt } = wordsOf('亿元', 'new').words;
    expect(wordsAt({ year: 2023, target, outcome }, isDrawn)).toBe(words);
  });
});
