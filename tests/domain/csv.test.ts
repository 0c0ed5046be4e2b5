import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/domain/csv';

/** A small reader of RFC 4180, independent of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character === '"' && text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else field += character;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += character;
  }
  return rows;
}

const withoutMark = (text: string) => text.slice(1);
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
        expect(readCsv(withoutMark(csvText(['one', 'two'], rows)))).toEqual([
          ['one', 'two'],
          ...rows,
        ]);
      }),
    );
  });

  test('leaves no text that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
        fc.string(),
        (first, rest) => {
          const [, [field] = []] = readCsv(withoutMark(csvText(['text'], [[first + rest]])));
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
