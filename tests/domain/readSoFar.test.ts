import { expect, test } from 'vitest';
import { readSoFar } from '../../src/domain/readSoFar';
import { summary } from '../features/sampleStatements';
import { sampleTables } from '../sampleSite';

test('what was read is counted by who speaks, of all that the districts would report', () => {
  expect(readSoFar(sampleTables())).toEqual({
    reports: [{ place: 'yantian', year: 2023 }],
    possible: 33,
    city: 1,
    press: 1,
  });
});

test('a plan, or a report for a year outside the record, is none of them', () => {
  const documents = [summary({ kind: 'plan' }), summary({ planYear: 2019 })];
  expect(readSoFar({ documents }).reports).toEqual([]);
});
