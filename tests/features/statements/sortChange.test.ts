import { expect, it } from 'vitest';
import { sortChange } from '../../../src/features/statements/TableHead';

it.each([
  ['another column in the direction natural to it', 'figure', 'place', 'ascending', undefined],
  ['the same turned round', 'figure', 'figure', 'descending', 'ascending'],
  [
    'the same turned back, which need not be remembered',
    'figure',
    'figure',
    'ascending',
    undefined,
  ],
  ['years are natural from the newest', 'year', 'year', 'descending', 'ascending'],
  ['and that need not be remembered', 'year', 'year', 'ascending', undefined],
] as const)('%s', (_, wanted, sort, direction, remembered) => {
  const order = { sort, direction, natural: 'place' } as const;
  expect(sortChange(wanted, order)).toEqual({ sort: wanted, direction: remembered });
});

it.each([
  ['the natural one is not remembered', 'place', 'year', 'place', undefined],
  ['nor that in which a list was put together', 'added', 'place', 'added', undefined],
  ['beside which the one by place is a choice', 'place', 'added', 'added', 'place'],
] as const)('%s', (_, wanted, sort, natural, remembered) => {
  const order = { sort, direction: 'ascending', natural } as const;
  expect(sortChange(wanted, order)).toEqual({ sort: remembered, direction: undefined });
});
