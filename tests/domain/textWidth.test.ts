import { describe, expect, test } from 'vitest';
import { fitText, textWidth } from '../../src/domain/textWidth';

describe('the estimated width', () => {
  test('a Chinese character is one em', () => {
    expect(textWidth('盐田', 12)).toBe(24);
  });

  test('letters are narrower than Chinese characters, and points narrower than letters', () => {
    expect(textWidth('m', 12)).toBeLessThan(textWidth('盐', 12));
    expect(textWidth('.', 12)).toBeLessThan(textWidth('m', 12));
  });
});

describe('the width of figures', () => {
  test.each(['≥', '≤', '≈', '–'])('%s is as wide as Chinese fonts set it', (sign) => {
    expect(textWidth(sign, 12)).toBe(12);
  });

  test('a per cent sign is wider than a digit', () => {
    expect(textWidth('%', 12)).toBeGreaterThan(textWidth('5', 12));
  });
});

describe('cutting to a width', () => {
  test.each([
    ['what fits stays whole', '学位', 24, '学位'],
    ['what does not fit ends in an ellipsis', '公办学位新增', 48, '公办学…'],
    ['one character always stays', '公办', 1, '公…'],
    ['no blank stands before the ellipsis', 'Trade xyz', 56, 'Trade…'],
  ])('%s', (_, text, width, cut) => {
    expect(fitText(text, 12, width)).toBe(cut);
  });
});
