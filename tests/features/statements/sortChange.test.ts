import { expect, it } from 'vitest';
import { sortChange } from '../../../src/features/statements/TableHead';

it.each([
  ['another column in the direction natural to it', 'figure', 'place', 'ascending', undefined],
  ['the same turned round', 'place', 'place', 'ascending', 'descending'],
  ['the same turned back, which need not be remembered', 'place', 'place', 'descending', undefined],
  ['years are natural from the newest', 'year', 'year', 'descending', 'ascending'],
  ['and that need not be remembered', 'year', 'year', 'ascending', undefined],
] as const)('%s', (_, wanted, sort, direction, remembered) => {
  expect(sortChange(wanted, sort, direction)).toEqual({ sort: wanted, direction: remembered });
});
