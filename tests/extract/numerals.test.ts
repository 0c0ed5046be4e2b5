import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseValue, findNumerals } from '../../src/extract/numerals/numeral';
import { foldText } from '../../src/extract/text/fold';

const DIGITS = '零一二三四五六七八九';

/** Writes 1 to 9999 in Chinese; 十 without 一 only where nothing stands before it. */
function writeSection(value: number, leads: boolean): string {
  let written = '';
  let skipped = false;
  for (const [scale, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / scale) % 10;
    if (digit === 0) {
      skipped = written !== '';
      continue;
    }
    const silentOne = scale === 10 && digit === 1 && written === '' && leads;
    written += `${skipped ? '零' : ''}${silentOne ? '' : (DIGITS[digit] ?? '')}${name}`;
    skipped = false;
  }
  return written;
}

/** Writes 1 to 99,999,999 in Chinese. */
function writeChinese(value: number): string {
  const upper = Math.floor(value / 1e4);
  const lower = value % 1e4;
  if (upper === 0) return writeSection(lower, true);
  const rest = lower === 0 ? '' : `${lower < 1000 ? '零' : ''}${writeSection(lower, false)}`;
  return `${writeSection(upper, true)}万${rest}`;
}

const read = (text: string) =>
  findNumerals(foldText(text)).map(({ start, end, value }) => ({
    words: text.slice(start, end),
    value,
  }));

describe('one numeral in a text', () => {
  it.each([
    ['渡口12座', '12', 12],
    ['渡口1,260座', '1,260', 1260],
    ['渡口12,345,678座', '12,345,678', 12345678],
    ['增长6.75%', '6.75', 6.75],
    ['增长０.５％', '０.５', 0.5],
    ['面积３６０平方米', '３６０', 360],
    ['3.07万亿元', '3.07万亿', 3.07e12],
    ['2.5万人', '2.5万', 25000],
    ['8亿元', '8亿', 8e8],
    ['3千户', '3千', 3000],
    ['十二家', '十二', 12],
    ['二十座', '二十', 20],
    ['一百零五所', '一百零五', 105],
    ['一百二十天', '一百二十', 120],
    ['三千六百人', '三千六百', 3600],
    ['两万三千户', '两万三千', 23000],
    ['一亿二千万元', '一亿二千万', 1.2e8],
    ['一万亿元', '一万亿', 1e12],
    ['近百亿元', '百亿', 1e10],
    ['上千万元', '千万', 1e7],
    ['二〇二六年', '二〇二六', 2026],
    ['千余户', '千余', 1000],
    ['百余万册', '百余万', 1e6],
    ['3000多万人', '3000多万', 3e7],
    ['260余万册', '260余万', 2.6e6],
    // 千 begins the unit 千瓦时, 百 the unit 百分点: the numeral is the digits alone.
    ['6千瓦时', '6', 6],
    ['0.8百分点', '0.8', 0.8],
  ])('%s: %s is %d', (text, words, value) => {
    expect(read(text)).toEqual([{ words, value }]);
  });

  it.each([
    ['260余万册', true],
    ['千余户', true],
    ['3万多人', true],
    ['3万人', false],
    ['千户', false],
  ])('%s: says more than its digits is %s', (text, more) => {
    expect(findNumerals(text).map((numeral) => numeral.more)).toEqual([more]);
  });

  it.each([
    ['近百亿元', 'scale'],
    ['上千万元', 'scale'],
    ['三百亿元', 'chinese'],
    ['300亿元', 'digits'],
  ])('%s is written as %s', (text, script) => {
    expect(findNumerals(text).map((numeral) => numeral.script)).toEqual([script]);
  });
});

describe('runs that are no number', () => {
  it.each(['三五成群', '七八家', '九九八十一难'])('%s has a run without a value', (text) => {
    expect(findNumerals(text)[0]?.value).toBeNaN();
  });

  it.each(['三五', '一二三', '七八', '九九八十一'])('%s says no number', (run) => {
    expect(chineseValue(run)).toBeNull();
  });

  it('more digits than a number of a report can have say none', () => {
    expect(findNumerals('编号12345678901234567890')[0]?.value).toBeNaN();
  });

  it('a text without digits has no numeral', () => {
    expect(findNumerals('持续优化城区环境。')).toEqual([]);
  });
});

describe('any numeral', () => {
  it('written in Chinese is read back, from 1 to 99,999,999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const written = writeChinese(value);
        expect(chineseValue(written)).toBe(value);
        expect(findNumerals(`共${written}座`)).toMatchObject([{ value, start: 1 }]);
      }),
    );
  });

  it('written with thousands separators is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(findNumerals(`共${value.toLocaleString('en-US')}座`)).toMatchObject([{ value }]);
      }),
    );
  });

  const reportLike = fc
    .array(
      fc.constantFrom(...'0123456789零一二三十百千万亿两余多第,.，。%％年家（）-～十'.split('')),
      { maxLength: 60 },
    )
    .map((chars) => chars.join(''));

  it.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['runs of numerals and marks', reportLike],
  ] as const)('of %s lies inside it, in order, without overlap', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let position = 0;
        for (const { start, end } of findNumerals(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
