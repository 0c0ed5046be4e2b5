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
    ['firms, by either word', 12, '户', '家', 12],
    ['a missing unit is no count', 12, '', '个', null],
    ['nor is an unknown one', 12, '箩筐', '个', null],
    ['dust in milligrams', 0.02, '毫克/立方米', '微克/立方米', 20],
    ['Hong Kong dollars', 2, '亿港元', '万港元', 20_000],
    ['land in mu', 3, '亩', '平方米', 2000],
    ['energy', 2, '兆瓦时', '千瓦时', 2000],
    ['speed is no ticket', 80, '公里/小时', '票', null],
    ['persons are no visits', 9, '人', '人次', null],
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
