import { describe, expect, it } from 'vitest';
import {
  figureParts,
  figureText,
  formatNumber,
  formatShare,
  formatTick,
} from '../../src/domain/figures';

describe('a figure', () => {
  it.each([
    [{ value: 7, valueTo: null, bound: 'exact', unit: '座' }, '7座'],
    [{ value: 7, valueTo: null, bound: 'min', unit: '座' }, '≥7座'],
    [{ value: 0.8, valueTo: null, bound: 'max', unit: '%' }, '≤0.8%'],
    [{ value: 4.5, valueTo: null, bound: 'approx', unit: '%' }, '≈4.5%'],
    [{ value: 3, valueTo: 5, bound: 'range', unit: '条' }, '3–5条'],
  ] as const)('of %j keeps its wording: %s', (figure, written) => {
    expect(figureText(figure, 'zh-Hans')).toBe(written);
  });

  it.each([
    [{ value: 2300, valueTo: null, bound: 'min', unit: '亿元' }, '≥230\u00a0bn yuan'],
    [{ value: 127.3, valueTo: null, bound: 'exact', unit: '亿元' }, '12.73\u00a0bn yuan'],
    [{ value: 34600, valueTo: null, bound: 'exact', unit: '亿元' }, '3.46\u00a0tn yuan'],
    [{ value: 10000, valueTo: null, bound: 'min', unit: '亿元' }, '≥1\u00a0tn yuan'],
    [{ value: 9999, valueTo: null, bound: 'exact', unit: '亿元' }, '999.9\u00a0bn yuan'],
    [{ value: 9000, valueTo: 12000, bound: 'range', unit: '亿元' }, '900–1,200\u00a0bn yuan'],
    [{ value: 134, valueTo: null, bound: 'exact', unit: '家' }, '134'],
    [{ value: 1210, valueTo: null, bound: 'exact', unit: '家' }, '1,210'],
    [{ value: 3, valueTo: 5, bound: 'range', unit: '公里' }, '3–5\u00a0km'],
    [{ value: 6.5, valueTo: null, bound: 'approx', unit: '%' }, '≈6.5%'],
    [{ value: 2, valueTo: null, bound: 'exact', unit: '样本单位' }, '2样本单位'],
  ] as const)('of %j has English units where there are such: %s', (figure, written) => {
    expect(figureText(figure, 'en')).toBe(written);
  });

  it.each([
    ['增长6.0%左右', 6, null, '≈6.0%'],
    ['增长6.0%左右、新增6个', 6, null, '≈6.0%'],
    ['下降6.50%', -6.5, null, '≈−6.50%'],
    ['增长5.0—6.0%', 5, 6, '≈5.0–6.0%'],
    ['增长6%左右，达16.0亿元', 6, null, '≈6%'],
    ['增长6%', 6, null, '≈6%'],
  ])('in “%s” keeps the precision of its words', (quote, value, valueTo, written) => {
    const figure = { value, valueTo, bound: 'approx', unit: '%', quote } as const;
    expect(figureText(figure, 'zh-Hans')).toBe(written);
    expect(figureText(figure, 'en')).toBe(written);
  });

  it('in another unit than its words has no more digits than it needs', () => {
    const figure = { valueTo: null, bound: 'exact', unit: '亿元', quote: '达16.0亿元' } as const;
    expect(figureText({ ...figure, value: 16 }, 'en')).toBe('1.6\u00a0bn yuan');
  });

  it('without a value is no figure, never zero', () => {
    expect(figureParts({ value: null, valueTo: null, bound: null, unit: '' }, 'en')).toBeNull();
  });

  it.each([
    [9300, '9300', '9,300'],
    [15000, '1.5万', '15,000'],
    [24715, '24,715', '24,715'],
    [170000000, '1.7亿', '170,000,000'],
    [0.125, '0.125', '0.125'],
    [-0.6, '−0.6', '−0.6'],
    [-15000, '−1.5万', '−15,000'],
    [1234.5, '1234.5', '1,234.5'],
  ])('of %d is written exactly: %s, in English %s', (value, chinese, english) => {
    expect(formatNumber(value, 'zh-Hans')).toBe(chinese);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  it.each([
    [31_000_000, '3100万', '31M'],
    [30_500_000, '3050万', '30.5M'],
    [1_250_000, '125万', '1.25M'],
    [-200_000, '−20万', '−200K'],
    [15_000, '1.5万', '15,000'],
    [0.5, '0.5', '0.5'],
  ])('%d at a scale is %s, in English %s', (value, chinese, english) => {
    expect(formatTick(value, 'zh-Hans')).toBe(chinese);
    expect(formatTick(value, 'en')).toBe(english);
  });

  it.each([
    [0, '0%'],
    [0.004, '<1%'],
    [0.005, '1%'],
    [0.456, '46%'],
    [1, '100%'],
  ])('share %d reads %s', (share, written) => {
    expect(formatShare(share)).toBe(written);
  });
});
