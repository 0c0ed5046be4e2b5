import { expect, test } from 'vitest';
import { chineseBrackets, insideQuotes } from '../../src/domain/typography';

test('a Chinese name has full-width brackets', () => {
  expect(chineseBrackets('样本学校(新建)、样本（引进）')).toBe('样本学校（新建）、样本（引进）');
});

test.each([
  ['培育“专精特新”', '培育‘专精特新’'],
  ['“样本‘内’样本”', '‘样本“内”样本’'],
  ['没有引号', '没有引号'],
])('%s stands within quotation marks as %s', (words, nested) => {
  expect(insideQuotes(words)).toBe(nested);
});
