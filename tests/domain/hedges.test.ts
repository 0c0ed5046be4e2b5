import { expect, test } from 'vitest';
import { hedgeWord, isHedgedBefore } from '../../src/domain/hedges';

test.each([
  ['力争新增样本学位30个', '力争'],
  ['样本收入预计增长5%', '预计'],
  ['竞争取胜的样本企业30家', null],
  ['新增样本学位30个', null],
])('%s is hedged by %s', (quote, word) => {
  expect(hedgeWord(quote)).toBe(word);
});

test.each([
  ['新增样本学位30个', 'aspired', true],
  ['力争新增样本学位30个', 'aspired', false],
  ['新增样本学位30个', 'committed', false],
  ['新增样本学位30个', null, false],
] as const)('%s, %s: hedged before its quotation %s', (quote, strength, expected) => {
  expect(isHedgedBefore({ quote, strength })).toBe(expected);
});

test.each([
  ['新增样本学位30个', '预期', true],
  ['样本产值预期增长5%', '预期', false],
  ['力争新增样本学位30个', '力争', false],
] as const)('%s, hedged by %s: the word stands before it %s', (quote, hedge, expected) => {
  expect(isHedgedBefore({ quote, hedge, strength: 'aspired' })).toBe(expected);
});
