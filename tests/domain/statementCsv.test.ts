import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementsCsv } from '../../scripts/publish/downloads';
import { STATEMENT_COLUMNS, statementCells } from '../../src/contract/statementColumns';
import { statementCsv } from '../../src/domain/statementCsv';
import { located, summary } from '../features/sampleStatements';
import { anyTable } from './anyStatements';

function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

function cellsOf(text: string): Record<string, string | undefined> {
  return readCsv(text)[0] ?? {};
}

test('each figure carries who speaks, its words, its document, its date, its line and its address', () => {
  const cells = cellsOf(statementCsv([located({ line: 41 })], [summary()]));
  expect(Object.keys(cells)).toEqual(STATEMENT_COLUMNS.map(({ name }) => name));
  expect(cells).toMatchObject({
    id: 'aaaa000001',
    district: 'yantian',
    issuer: 'district',
    kind: 'target',
    bound: 'min',
    value: '30',
    quote: '新增样本学位不少于30个',
    document: '2023-01-05-yantian-work-report-00aa',
    document_title: '盐田区年度报告（样本）',
    date: '2023-01-05',
    publisher: '样本发布者',
    line: '41',
    url: 'https://example.org/yantian',
  });
});

test('a figure that could not be read is left empty and said to be damaged', () => {
  const damaged = located({ value: null, bound: null, damaged: true });
  expect(cellsOf(statementCsv([damaged], [summary()]))).toMatchObject({
    value: '',
    damaged: 'true',
  });
});

test('a fall keeps its positive figure and is said to be a fall', () => {
  const fall = located({ kind: 'outcome', value: 0.6, unit: '%', falls: true });
  expect(cellsOf(statementCsv([fall], [summary()]))).toMatchObject({ value: '0.6', falls: 'true' });
  const named = located({ kind: 'outcome', value: 33.4, unit: '%', indicator: '样本事故降幅' });
  expect(cellsOf(statementCsv([named], [summary()]))).toMatchObject({ falls: 'true' });
  expect(cellsOf(statementCsv([located()], [summary()]))).toMatchObject({ falls: 'false' });
});

test('read again, every cell is what the statement has: a row each, in the order given', () => {
  fc.assert(
    fc.property(anyTable, ({ rows, documents }) => {
      const csv = statementCsv(
        rows.map(({ statement }) => statement),
        documents,
      );
      expect(readCsv(csv)).toEqual(
        rows.map(({ statement, document }) => {
          const cells = Object.entries(statementCells(statement, document));
          return Object.fromEntries(cells.map(([name, cell]) => [name, String(cell ?? '')]));
        }),
      );
    }),
  );
});

test('a chart’s download has the bytes of the download of all', () => {
  const statements = [
    located({ value: 30.5, valueTo: 40, bound: 'range', quote: '引用"样本"，30.5—40个,约' }),
    located({ id: 'done', kind: 'outcome', indicator: '=SUM(样本)', value: -2 }),
    located({ id: 'bridge', kind: 'milestone', indicator: '＋样本桥' }),
    located({ id: 'lost', value: null, bound: null, damaged: true, document: 'unknown' }),
  ];
  const documents = [summary({ title: null, url: null, publisher: null })];
  expect(statementCsv(statements, documents)).toBe(statementsCsv(statements, documents));
});
