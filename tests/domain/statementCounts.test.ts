import { expect, it } from 'vitest';
import { countStatements } from '../../src/domain/statementCounts';
import { sampleTables } from '../sampleSite';

it.each([
  ['of one year', 'yantian', 'district', 'target', 2023, 6],
  ['of every year, those ahead too', 'yantian', 'district', 'target', null, 7],
  ['of another kind', 'yantian', 'district', 'milestone', 2023, 2],
  ['of the city, apart from the district’s own', 'yantian', 'city', 'target', 2023, 40],
  ['of a year without any', 'yantian', 'district', 'outcome', 2023, 0],
  ['of a place without any', 'futian', 'district', 'target', null, 0],
] as const)('counts statements %s', (_, place, issuer, kind, year, count) => {
  expect(countStatements(sampleTables(), place, issuer, kind, year)).toBe(count);
});
