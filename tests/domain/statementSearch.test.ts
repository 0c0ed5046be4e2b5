import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCharacterIndex } from '../../src/domain/characterIndex';
import { searchWords } from '../../src/domain/foldedText';
import { findRows, foremostFirst, FOUND } from '../../src/domain/statementSearch';
import { searchedTexts, type StatementTable } from '../../src/domain/statementTable';
import { located, summary } from '../features/sampleStatements';
import { anyTable, tableOf } from './anyStatements';

const now = () => Promise.resolve();
const findsIn = (table: StatementTable, typed: string) =>
  [...(findRows(table, searchWords(typed)) ?? [])].map(Boolean);
const indexOf = ({ texts }: StatementTable) => buildCharacterIndex(texts, now);

/** A row of a table, one of its texts, and a piece of that. */
const anyPiece = anyTable.chain((table) =>
  fc
    .nat(table.rows.length - 1)
    .chain((at) => {
      const row = table.rows[at];
      return fc.tuple(fc.constant(at), fc.constantFrom(...(row ? searchedTexts(row) : [])));
    })
    .chain(([at, text]) => {
      // Letters are searched by words, whole ones or their beginnings: pieces are cut elsewhere.
      const characters = text.match(/[a-zＡ-Ｚａ-ｚ]+|./gisu) ?? [];
      return fc
        .tuple(fc.nat(characters.length), fc.nat(characters.length))
        .map(([a, b]) => characters.slice(Math.min(a, b), Math.max(a, b)).join(''))
        .map((piece) => ({ table, at, piece }));
    }),
);

describe('the search', () => {
  const row = located({
    district: 'baoan',
    quote: '力争新建样本学校１２所，Ｒ＆Ｄ占比5％，惠及10155人',
    value: 12000,
    indicator: '样本学校(新建)',
    indicatorEn: 'New sample schools',
    heading: '三、办好样本教育',
    theme: 'education',
    document: 'report',
  });
  const other = located({
    kind: 'milestone',
    id: 'other',
    district: 'luohu',
    quote: '改造样本道路3条',
    theme: 'transport',
  });
  const report = summary({ id: 'report', title: '样本报告（宝安）' });
  const table = tableOf([row, other], [report]);

  it.each([
    ['part of a word of the quotation', '建样'],
    ['digits of the other width', '12所'],
    ['a sign of the other width', '5%'],
    ['letters of the other width and case', 'r&d'],
    ['the indicator', '学校(新建)'],
    ['the indicator with full-width brackets', '学校（新建）'],
    ['its English name, in small letters', 'sample schools'],
    ['the heading', '样本教育'],
    ['the title of the document', '报告（宝安'],
    ['the district, in full', '宝安区'],
    ['the district, in English', 'bao’an'],
    ['the theme, in either language', 'education'],
    ['the name of its kind', '目标'],
    ['the name of its kind in English', 'target'],
    ['a number as the page groups it', '10,155'],
    ['a number as Chinese keyboards group it', '１０，１５５'],
    ['a number that is half typed', '10,'],
    ['a number as the document writes it', '10155'],
    ['the figure as the page sets it', '1.2万'],
    ['the figure as the English page sets it', '12,000'],
    ['several words of several texts, in any order', '教育　宝安 力争'],
  ])('finds by %s', (_, typed) => {
    expect(findsIn(table, typed)).toEqual([true, false]);
  });

  it.each(['里程碑', 'milestone'])('finds a milestone by %s', (typed) => {
    expect(findsIn(table, typed)).toEqual([false, true]);
  });

  it.each([
    ['one word of several is nowhere', '宝安 道路'],
    ['the characters stand in another order', '校学'],
    ['the word runs over the end of one text into the next', '占比5%样本'],
  ])('does not find where %s', (_, typed) => {
    expect(findsIn(table, typed)).toEqual([false, false]);
  });

  it.each([
    ['a short word of letters within another', 'sa'],
    ['the end of a word of letters', 'chools'],
  ])('does not find %s', (_, typed) => {
    expect(findsIn(table, typed)).toEqual([false, false]);
  });

  it.each([
    ['the beginning of a longer word', 'scho'],
    ['one that means the same in the other language', '学校'],
    ['one that means the same', 'firm'],
  ])('finds by %s', (_, typed) => {
    const english = located({
      quote: 'Ｒ＆Ｄ',
      indicator: '样本',
      indicatorEn: 'New schools and companies',
    });
    expect(findsIn(tableOf([english], []), typed)).toEqual([true]);
  });

  it('tells what stands in a statement’s own words from what its theme or heading says', () => {
    expect([...(findRows(table, searchWords('学校')) ?? [])]).toEqual([FOUND.inOwnWords, FOUND.no]);
    expect([...(findRows(table, searchWords('学校 宝安区')) ?? [])]).toEqual([
      FOUND.somewhere,
      FOUND.no,
    ]);
  });

  it('puts the first of these first, and keeps the order of each', () => {
    const found = Uint8Array.of(1, 2, 0, 1, 2);
    expect([...foremostFirst(Uint32Array.of(3, 4, 0, 1), found)]).toEqual([4, 1, 3, 0]);
  });

  it('knows a document without a title by its first words', () => {
    const untitled = tableOf(
      [row],
      [summary({ id: 'report', title: null, opening: '各位样本代表' })],
    );
    expect(findsIn(untitled, '样本代表')).toEqual([true]);
  });

  it('for nothing is none at all', () => {
    expect(findRows(table, searchWords(' '))).toBeNull();
  });

  it('finds a row by any piece of any of its texts', () => {
    fc.assert(
      fc.property(anyPiece, ({ table: any, at, piece }) => {
        const found = findRows(any, searchWords(piece));
        expect(found?.[at] !== 0).toBe(true);
      }),
    );
  });
});

describe('the index of characters', () => {
  it('changes nothing of what is found', async () => {
    await fc.assert(
      fc.asyncProperty(anyPiece, fc.string({ unit: 'grapheme' }), async (any, typed) => {
        const { narrow } = await indexOf(any.table);
        for (const each of [any.piece, typed, any.piece + typed]) {
          const words = searchWords(each);
          expect(findRows(any.table, words, narrow)).toEqual(findRows(any.table, words));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves only the texts that have every character', async () => {
    const { narrow } = await buildCharacterIndex(['新增学位', '学校', '新校'], now);
    expect(narrow('学')).toEqual([0, 1]);
    expect(narrow('校新')).toEqual([2]);
    expect(narrow('田')).toEqual([]);
    expect(narrow('学田')).toEqual([]);
  });

  it('lets the page have its turn between many texts, and stops when it is told to', async () => {
    const texts = Array.from({ length: 1800 }, (_, at) => `样本${at}`);
    const stop = new AbortController();
    let turns = 0;
    const building = buildCharacterIndex(
      texts,
      () => {
        turns += 1;
        if (turns === 2) stop.abort();
        return Promise.resolve();
      },
      stop.signal,
    );
    await expect(building).rejects.toThrow(/abort/i);
    expect(turns).toBe(2);
  });

  it('narrows to every text, however many have the character', async () => {
    const texts = Array.from({ length: 1800 }, (_, at) => `样本${at}`);
    const { narrow } = await buildCharacterIndex(texts, now);
    expect(narrow('样')).toHaveLength(1800);
  });
});
