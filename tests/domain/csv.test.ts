import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/domain/csv';

/** Without its head. */
const readRows = (text: string): string[][] => parse(text, { bom: true, from_line: 2 });

const harmless = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));

describe('CSV', () => {
  test('begins with the UTF-8 mark and ends each line with CRLF', () => {
    expect(csvText(['a', 'b'], [[1, 'x']])).toBe('\uFEFFa,b\r\n1,x\r\n');
  });

  test('gives back every text that it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless)), (rows) => {
        expect(readRows(csvText(['one', 'two'], rows))).toEqual(rows);
      }),
    );
  });

  test('leaves no text that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
        fc.string(),
        (first, rest) => {
          const [[field] = []] = readRows(csvText(['text'], [[first + rest]]));
          expect(field).toBe(`'${first}${rest}`);
        },
      ),
    );
  });

  test.each([
    ['a negative number stays a number', -3.5, '-3.5'],
    ['an absent value is empty, not zero', null, ''],
    ['zero is zero', 0, '0'],
    ['true is written out', true, 'true'],
  ])('%s', (_, cell, written) => {
    expect(csvText(['v'], [[cell]])).toBe(`\uFEFFv\r\n${written}\r\n`);
  });
});
