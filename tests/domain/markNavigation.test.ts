import { describe, expect, test } from 'vitest';
import { moveStop, type Stop } from '../../src/domain/markNavigation';

const stop = (id: string, year: number, x: number): Stop => ({ id, year, x, y: 0 });

const ROWS = [
  [stop('economy-22', 2022, 100), stop('economy-23', 2023, 300)],
  [stop('school-22a', 2022, 90), stop('school-22b', 2022, 180), stop('school-24', 2024, 500)],
  [stop('road-23', 2023, 320)],
];

describe('keys on a chart of rows', () => {
  test.each([
    ['any key begins at the first mark', null, 'ArrowDown', 'economy-22'],
    ['right goes on through the years of a theme', 'economy-22', 'ArrowRight', 'economy-23'],
    ['right stays at the end', 'economy-23', 'ArrowRight', 'economy-23'],
    ['left goes back', 'school-24', 'ArrowLeft', 'school-22b'],
    ['down goes to the nearest mark of the same year', 'economy-22', 'ArrowDown', 'school-22a'],
    ['down takes the nearest year, then the nearest mark', 'economy-23', 'ArrowDown', 'school-22b'],
    ['up goes to the theme above', 'school-22b', 'ArrowUp', 'economy-22'],
    ['up stays at the top', 'economy-22', 'ArrowUp', 'economy-22'],
    ['Home goes to the first of the theme', 'school-24', 'Home', 'school-22a'],
    ['End goes to the last of the theme', 'school-22a', 'End', 'school-24'],
    ['a mark that is gone begins anew', 'gone', 'ArrowLeft', 'economy-22'],
    ['other keys mean nothing', 'economy-22', 'a', null],
  ])('%s', (_, current, key, next) => {
    expect(moveStop(ROWS, current, key)).toBe(next);
  });

  test('without marks no key leads anywhere', () => {
    expect(moveStop([], null, 'ArrowRight')).toBeNull();
  });
});
