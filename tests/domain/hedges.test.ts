import { expect, test } from 'vitest';
import { isHedgedBefore } from '../../src/domain/hedges';

test.each([
  ['新增样本学位30个', '力争', true],
  ['力争新增样本学位30个', '力争', false],
  ['新增样本学位30个', '预期', true],
  ['样本产值预期增长5%', '预期', false],
  ['新增样本学位30个', null, false],
] as const)('%s, hedged by %s: the word stands before it %s', (quote, hedge, expected) => {
  expect(isHedgedBefore({ quote, hedge })).toBe(expected);
});
