import { describe, expect, test } from 'vitest';
import { inUnit, isRate } from '../../src/domain/unitScale';

describe('a figure in another unit', () => {
  test.each([
    ['money of other size', 3800, '万元', '亿元', 0.38],
    ['money back', 0.38, '亿元', '万元', 3800],
    ['no trace of binary fractions', 1.1, '亿元', '万元', 11000],
    ['areas', 2, '公顷', '平方米', 20000],
    ['lengths', 1500, '米', '公里', 1.5],
    ['the same unit', 7, '%', '%', 7],
    ['things counted alike', 12, '期', '场', 12],
    ['things without a unit', 12, '', '个', 12],
    ['tenths', 8, '成', '%', 80],
    ['times', 2.4, '倍', '%', 240],
    ['per cent as times', 37, '%', '倍', 0.37],
    ['a share is no count', 5, '%', '个', null],
    ['percentage points are no per cent', 5, '个百分点', '%', null],
    ['money is no area', 5, '亿元', '平方米', null],
    ['money is no count', 5, '亿元', '个', null],
    ['yuan are no dollars', 5, '亿元', '亿美元', null],
  ] as const)('%s', (_, value, from, to, expected) => {
    expect(inUnit(value, from, to)).toBe(expected);
  });
});

test.each([
  ['%', true],
  ['微克/立方米', true],
  ['个百分点', true],
  ['成', true],
  ['倍', true],
  ['万吨/日', false],
  ['亿元', false],
  ['家', false],
  ['', false],
])('figures in “%s” are independent of a place’s size: %s', (unit, expected) => {
  expect(isRate(unit)).toBe(expected);
});
