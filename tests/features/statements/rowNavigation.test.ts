import { expect, it } from 'vitest';
import { nextRow } from '../../../src/features/statements/rowNavigation';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 24, 24],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 13],
  ['PageDown', 20, 24],
  ['PageUp', 13, 3],
  ['PageUp', 3, 0],
  ['Home', 13, 0],
  ['End', 13, 24],
  ['Enter', 13, null],
  ['a', 13, null],
])('%s leads from row %d of 25 to %j', (key, row, next) => {
  expect(nextRow(key, row, 25)).toBe(next);
});
