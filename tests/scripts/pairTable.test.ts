import { expect, test } from 'vitest';
import { linkRecords } from '../../scripts/link/link';
import { datasetOf } from '../../scripts/publish/dataset';
import { PAIR_FIELDS } from '../../scripts/publish/pairTable';
import { expectDescribed, readCsv } from './csvTable';
import { sampleEvaluation } from './sampleEvaluation';
import { sampleRecord, sampleStatement } from './sampleRecord';

const record = sampleRecord({
  statements: [
    sampleStatement({ id: 'aaaa000001', indicator: '样本学位(新增)' }),
    sampleStatement({
      id: 'aaaa000002',
      kind: 'outcome',
      strength: null,
      bound: 'exact',
      indicator: '市级样本学位(新增)',
    }),
  ],
});
const dataset = datasetOf([record], linkRecords, sampleEvaluation());
const csv = dataset.get('pairs.csv') ?? '';

test('pairs.csv has the columns that the data package describes', () => {
  expectDescribed(csv, PAIR_FIELDS);
});

test('pairs.csv says in both languages what sets a pair apart', () => {
  const [header = [], ...rows] = readCsv(csv.slice(1));
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
  expect(column('match')).toEqual(['near']);
  expect(column('note')).toEqual([
    '目标称“样本学位（新增）”，结果称“市级样本学位（新增）”：结果所计范围较窄',
  ]);
  expect(column('note_en')).toEqual([
    'The target says “样本学位（新增）”, the outcome “市级样本学位（新增）”: the outcome counts less',
  ]);
});
