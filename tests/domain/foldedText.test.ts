import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, foldText, searchWords } from '../../src/domain/foldedText';

const marked = (text: string, typed: string) =>
  findHits(text, searchWords(typed)).map(({ start, end }) => text.slice(start, end));

describe('folded text', () => {
  it.each([
    ['full-width digits and letters', '２０２３年ＡＢ', '2023年ab'],
    ['full-width marks', '（５０％），＋', '(50%),+'],
    ['the ideographic space', '样本　学位', '样本 学位'],
    ['capitals, of other scripts too', 'ABC ÉΩЖ', 'abc éωж'],
    ['quotation marks that a telephone bends', 'Bao’an ‘样本’ “样本”', "bao'an '样本' \"样本\""],
    ['a capital whose small letter is longer, as it is', 'İ', 'İ'],
    ['Chinese, its own marks and rare characters, as they are', '新增。、𠮷', '新增。、𠮷'],
  ])('has %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is as long as the original, and folding it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        expect(folded).toHaveLength(text.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('the words searched for', () => {
  it.each([
    ['nothing', '', []],
    ['blanks of both widths', ' 　\t', []],
    ['one stretch of Chinese, not cut up', '新增学位', ['新增学位']],
    ['several, whatever stands between them', ' 盐田　５０% ', ['盐田', '50%']],
    ['each once, however it is written', 'GDP ＧＤＰ gdp', ['gdp']],
    ['a number without the commas between its digits', '10,155 1，000, ,5', ['10155', '1000', '5']],
    ['words with commas of their own', '新增，改造', ['新增,改造']],
  ])('are of %s', (_, typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });
});

describe('what is marked', () => {
  it.each([
    ['every place', '新建学校，扩建学校', '学校', ['学校', '学校']],
    ['the original, not the folded text', '增长５％，ＧＤＰ', 'gdp 5%', ['５％', 'ＧＤＰ']],
    ['words that overlap, as one', '公共交通', '公共交 共交通', ['公共交通']],
    ['words that touch, as one', '公共交通', '交通 公共', ['公共交通']],
    ['a word that overlaps itself, as one', '哈哈哈', '哈哈', ['哈哈哈']],
    ['a grouped number, commas and all', '共10,155人、2,000户', '10155 2,0', ['10,155', '2,0']],
    ['a number written without them', '共10155人', '10,155', ['10155']],
    ['nothing where nothing is searched for', '公共交通', ' ', []],
    ['nothing where the word is absent', '公共交通', '学校', []],
  ])('is %s', (_, text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
  });

  it('is in order, apart, and within the text', () => {
    const anyText = fc.string({ unit: fc.constantFrom('新', '增', 'a', 'Ａ') });
    fc.assert(
      fc.property(anyText, fc.array(anyText), (text, words) => {
        let last = -1;
        for (const { start, end } of findHits(text, words.map(foldText))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
