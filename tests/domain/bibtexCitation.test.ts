import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexCitation } from '../../src/domain/bibtexCitation';
import { citationSource } from '../../src/domain/citation';
import { located, summary } from '../features/sampleStatements';

const TODAY = '2026-03-09';
const PAGE = 'https://example.com/?statement=aa01';

interface Cited {
  readonly document?: Parameters<typeof summary>[0];
  readonly statement?: Parameters<typeof located>[0];
}

const entryOf = ({ document, statement }: Cited) =>
  bibtexCitation(citationSource(located(statement), summary(document), null, PAGE), TODAY);
/** The line of one field. */
const fieldOf = (entry: string, name: string) =>
  entry.split('\n').find((line) => line.startsWith(`  ${name} = `));

describe('a citation for BibTeX', () => {
  it('has the document as the work, the words and where they stand as the note', () => {
    expect(
      entryOf({
        document: {
          id: '2023-01-05-sample',
          title: '年度报告',
          publisher: '样本区人民政府',
          date: '2023-01-05',
          url: 'https://example.org/a',
        },
        statement: { id: 'aa01', quote: '新增样本学位30个', line: 41 },
      }),
    ).toBe(`@misc{2023-01-05-sample-aa01,
  author = {{样本区人民政府}},
  title = {{年度报告}},
  year = {2023},
  month = jan,
  day = {5},
  url = {https://example.org/a},
  urldate = {2026-03-09},
  language = {chinese},
  note = {“新增样本学位30个”，所读文本第 41 行；本站条目：\\url{https://example.com/?statement=aa01}},
}`);
  });

  it.each<[string, Cited['document'], string[]]>([
    ['an unknown publisher', { publisher: null }, ['author']],
    ['an unknown address, and the day of access with it', { url: null }, ['url', 'urldate']],
    ['an unknown day', { date: '2023-12' }, ['day']],
    ['an unknown month', { date: '2023' }, ['month', 'day']],
  ])('leaves out %s', (_, document, absent) => {
    const names = (entry: string) => [...entry.matchAll(/^ {2}(\w+) = /gm)].map(([, name]) => name);
    const known = names(entryOf({}));
    expect(names(entryOf({ document }))).toEqual(
      known.filter((name) => !absent.includes(name ?? '')),
    );
  });

  it.each([
    ['2023-12', 'dec'],
    ['2023-05-31', 'may'],
  ])('names the month of %s as BibTeX does', (date, month) => {
    expect(fieldOf(entryOf({ document: { date } }), 'month')).toBe(`  month = ${month},`);
  });

  it('has the first words of a document without a title, in brackets', () => {
    const entry = entryOf({ document: { title: null, opening: '各位代表' } });
    expect(fieldOf(entry, 'title')).toBe('  title = {{[各位代表…]}},');
  });

  it.each([
    ['增长5%', '增长5\\%'],
    ['R&D #1 $2 a_b', 'R\\&D \\#1 \\$2 a\\_b'],
    ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['{甲}\\乙', '\\textbraceleft{}甲\\textbraceright{}\\textbackslash{}乙'],
    ['两\r\n  行', '两 行'],
  ])('has %j as text, not as TeX', (title, written) => {
    expect(fieldOf(entryOf({ document: { title } }), 'title')).toBe(`  title = {{${written}}},`);
  });

  it('leaves an address as it is but for what would end its field', () => {
    const url = 'https://example.org/a_b%20c?d={1}&e=#f';
    expect(fieldOf(entryOf({ document: { url } }), 'url')).toBe(
      '  url = {https://example.org/a_b%20c?d=%7B1%7D&e=#f},',
    );
  });

  it('stays one entry of one line a field, whatever the words are', () => {
    const odd = fc.string({
      unit: fc.constantFrom('{', '}', '\\', '%', '\n', '\r', '"', '@', '甲'),
    });
    fc.assert(
      fc.property(odd, odd, odd, (title, publisher, quote) => {
        const entry = entryOf({ document: { title, publisher, url: null }, statement: { quote } });
        const lines = entry.split('\n');
        expect(lines).toHaveLength(9);
        for (const line of lines.slice(1, -1)) {
          expect(line).toMatch(/^ {2}\w+ = .*,$/);
          expect(deepest(line)).toEqual({ left: 0, lowest: 0 });
        }
      }),
    );
  });
});

/** Braces left open at the end of a line, and how far it closes more than it opened. */
function deepest(line: string): { left: number; lowest: number } {
  let left = 0;
  let lowest = 0;
  for (const character of line) {
    if (character === '{') left += 1;
    if (character === '}') left -= 1;
    lowest = Math.min(lowest, left);
  }
  return { left, lowest };
}
