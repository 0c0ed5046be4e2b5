import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedStatement } from '../../src/contract/siteIndex';
import { SORT_DIRECTIONS, SORTS, type Sort, type SortDirection } from '../../src/domain/sorts';
import { orderRows } from '../../src/domain/statementOrder';
import { located } from '../features/sampleStatements';
import { anyTable, idsOf, tableOf } from './anyStatements';

function ordered(
  statements: LocatedStatement[],
  sort: Sort,
  direction: SortDirection,
  language: 'zh' | 'en' = 'zh',
): string {
  const table = tableOf(statements);
  return idsOf(table, orderRows(table, sort, direction, language)).join('');
}

const figure = (id: string, value: number | null, unit: string) =>
  located({ id, value, unit, ...(value === null && { bound: null, damaged: true }) });
const milestone = (id: string, line = 7) => located({ id, kind: 'milestone', line });

describe('the order of the statements', () => {
  const rows = [
    located({ id: 'a', district: 'yantian', year: 2022, document: '2022-01-05-press' }),
    located({ id: 'b', district: 'shenzhen', year: 2024, document: '2023-02-01-yantian' }),
    located({ id: 'c', district: 'luohu', year: 2023, document: '2023-02-01-luohu' }),
  ];
  it.each<[string, Sort, SortDirection, string]>([
    ['places in the official order, the city last', 'place', 'ascending', 'cab'],
    ['places turned round', 'place', 'descending', 'bac'],
    ['years from the oldest', 'year', 'ascending', 'acb'],
    ['years from the newest', 'year', 'descending', 'bca'],
    ['documents from the oldest', 'document', 'ascending', 'acb'],
    ['documents from the newest', 'document', 'descending', 'bca'],
  ])('%s', (_, sort, direction, ids) => {
    expect(ordered(rows, sort, direction)).toBe(ids);
  });

  it('has what is alike by place, from the newest year and document, then as the document runs', () => {
    const like = { indicator: '样本', value: 1, unit: '个' } as const;
    const [older, newer] = ['2022-01-05-press', '2023-02-01-yantian'];
    const alike = [
      // Of one line: in the order of the file, which is the text's.
      located({ ...like, id: 'e', year: 2023, document: newer, line: 9 }),
      located({ ...like, id: 'f', year: 2023, document: newer, line: 9 }),
      located({ ...like, id: 'd', year: 2023, document: newer, line: 2 }),
      located({ ...like, id: 'h', year: 2022, document: newer, line: 1 }),
      located({ ...like, id: 'g', year: 2023, document: older, line: 1 }),
      located({ ...like, id: 'c', year: 2023, document: newer, district: 'luohu' }),
    ];
    for (const direction of SORT_DIRECTIONS) {
      expect(ordered(alike, 'figure', direction)).toBe('cdefgh');
      expect(ordered(alike, 'indicator', direction)).toBe('cdefgh');
    }
  });

  it('has indicators by the names that the reader sees', () => {
    const named = [
      located({ id: 'a', indicator: '学位', indicatorEn: 'Zebra crossings' }),
      located({ id: 'b', indicator: '道路', indicatorEn: 'Arches' }),
      located({ id: 'c', indicator: '不知' }),
    ];
    // Pinyin: bùzhī, dàolù, xuéwèi.
    expect(ordered(named, 'indicator', 'ascending', 'zh')).toBe('cba');
    expect(ordered(named, 'indicator', 'ascending', 'en')).toBe('bac');
  });
});

describe('the order by figure', () => {
  it('compares within a unit, the commonest unit first, whichever the direction', () => {
    const rows = [figure('a', 9, '%'), figure('b', 2, '个'), figure('c', 30, '个')];
    expect(ordered(rows, 'figure', 'ascending')).toBe('bca');
    expect(ordered(rows, 'figure', 'descending')).toBe('cba');
  });

  it('takes 万元 and 亿元 for one unit', () => {
    const rows = [figure('a', 2, '亿元'), figure('b', 30000, '万元'), figure('c', 1, '亿元')];
    expect(ordered(rows, 'figure', 'ascending')).toBe('cab');
  });

  it('has zero and what is below it in their place', () => {
    const rows = [figure('a', 0, '%'), figure('b', -3, '%'), figure('c', 1, '%')];
    expect(ordered(rows, 'figure', 'descending')).toBe('cab');
  });

  it('has what has no figure last, whichever the direction', () => {
    const rows = [figure('a', null, '个'), figure('b', 2, '个'), milestone('d', 9)];
    expect(ordered(rows, 'figure', 'ascending')).toBe('bad');
    expect(ordered(rows, 'figure', 'descending')).toBe('bad');
  });

  it('counts a unit by its figures: milestones do not bring figures without a unit to the top', () => {
    const rows = [
      milestone('w'),
      milestone('x', 8),
      figure('y', null, ''),
      figure('a', 5, ''),
      figure('b', 2, '个'),
      figure('c', 30, '个'),
    ];
    expect(ordered(rows, 'figure', 'descending')).toMatch(/^cba/);
  });
});

describe('every order', () => {
  const anySort = fc.constantFrom(...SORTS);
  const anyDirection = fc.constantFrom(...SORT_DIRECTIONS);
  const anyLanguage = fc.constantFrom<'zh' | 'en'>('zh', 'en');

  it('has each row once', () => {
    fc.assert(
      fc.property(anyTable, anySort, anyDirection, anyLanguage, (table, sort, direction, lang) => {
        const order = orderRows(table, sort, direction, lang);
        expect([...order].sort((a, b) => a - b)).toEqual([...table.rows.keys()]);
      }),
    );
  });

  it('is one order for rows of different lines: it does not hang on how they lay before', () => {
    const distinct = anyTable.map(({ rows }) =>
      rows.map(({ statement }, at) => ({ ...statement, line: 1 + at })),
    );
    const shuffled = distinct.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, anySort, anyDirection, ([rows, others], sort, direction) => {
        expect(ordered(others, sort, direction)).toBe(ordered(rows, sort, direction));
      }),
    );
  });
});
