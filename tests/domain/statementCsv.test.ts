import { expect, test } from 'vitest';
import { STATEMENT_COLUMNS, statementCsv } from '../../src/domain/statementCsv';
import { located, summary } from '../features/sampleStatements';

function rows(text: string): string[][] {
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

test('each figure carries its words, its document, its date, its line and its address', () => {
  const [header, row] = rows(statementCsv([located({ line: 41 })], [summary()]));
  const cells = Object.fromEntries((header ?? []).map((name, at) => [name, row?.[at]]));
  expect(header).toEqual([...STATEMENT_COLUMNS]);
  expect(cells).toMatchObject({
    district: 'yantian',
    kind: 'target',
    bound: 'min',
    value: '30',
    quote: '新增样本学位不少于30个',
    document: '盐田区年度报告（样本）',
    date: '2023-01-05',
    publisher: '样本发布者',
    line: '41',
    url: 'https://example.org/yantian',
  });
});

test('a figure that could not be read is left empty', () => {
  const [header = [], row = []] = rows(
    statementCsv([located({ value: null, damaged: true })], [summary()]),
  );
  expect(row[header.indexOf('value')]).toBe('');
});

test('a document without a title is named by its first words, one that is unknown by its id', () => {
  const untitled = summary({ title: null, opening: '各位来宾' });
  expect(statementCsv([located()], [untitled])).toContain('［各位来宾…］');
  expect(statementCsv([located({ document: 'missing-one' })], [untitled])).toContain('missing-one');
});
