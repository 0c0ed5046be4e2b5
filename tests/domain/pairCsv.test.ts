import { expect, test } from 'vitest';
import { PAIR_COLUMNS, pairCsv } from '../../src/domain/pairCsv';
import { located, pairOf, summary } from '../features/sampleStatements';

const aim = located({ id: 'aim', year: 2022, line: 11, bound: 'range', value: 20, valueTo: 24 });
const done = located({
  id: 'done',
  year: 2022,
  kind: 'outcome',
  indicator: '样本学位(实增)',
  value: 25,
  line: 12,
  issuer: 'city',
  quote: '样本学位实增25个',
});

const noteOf = () => ({ zh: '范围不同', en: 'scopes differ' });

function rowsOf(text: string): Record<string, string | undefined>[] {
  const [header = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
}

test('a pair is one row: what is compared, and both sides with their words and where they stand', () => {
  const pair = pairOf(aim, done, { match: 'near', better: 'more', met: null });
  const rows = rowsOf(pairCsv([pair], { statements: [aim, done], documents: [summary()], noteOf }));
  expect(rows).toHaveLength(1);
  expect(Object.keys(rows[0] ?? {})).toEqual(PAIR_COLUMNS);
  expect(rows[0]).toMatchObject({
    indicator_id: '样本学位(实增)',
    indicator_zh: '样本学位(实增)',
    district: 'yantian',
    district_en: 'Yantian',
    year: '2022',
    relation: 'target-outcome',
    match: 'near',
    note: '范围不同',
    note_en: 'scopes differ',
    better: 'more',
    verdict: 'open',
    open_because: 'target-range',
    target_phrase: '样本学位(新增)',
    target_year: '2022',
    target_value: '20',
    target_value_to: '24',
    target_unit: '个',
    target_bound: 'range',
    target_issuer: 'district',
    target_document: '2023-01-05-yantian-work-report-00aa',
    target_line: '11',
    target_statement: 'aim',
    outcome_phrase: '样本学位(实增)',
    outcome_value: '25',
    outcome_value_to: '',
    outcome_quote: '样本学位实增25个',
    outcome_issuer: 'city',
    outcome_document_title: '盐田区年度报告（样本）',
    outcome_date: '2023-01-05',
    outcome_line: '12',
    outcome_url: 'https://example.org/yantian',
    outcome_statement: 'done',
  });
});

test.each([
  [true, 'met'],
  [false, 'not-met'],
])('met %s is written out', (met, written) => {
  const text = pairCsv([pairOf(aim, done, { met })], {
    statements: [aim, done],
    documents: [],
    noteOf,
  });
  expect(rowsOf(text)[0]?.['verdict']).toBe(written);
});
