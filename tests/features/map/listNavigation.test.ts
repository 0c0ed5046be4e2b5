import { describe, expect, it } from 'vitest';
import { stepThrough } from '../../../src/features/map/listNavigation';

const THREE = ['a', 'b', 'c'];

describe('moving through a list', () => {
  it.each([
    [null, 'ArrowDown', 'a'],
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', 'a'],
    [null, 'ArrowUp', 'c'],
    ['a', 'ArrowUp', 'c'],
    ['c', 'ArrowUp', 'b'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['gone', 'ArrowDown', 'a'],
    ['b', 'Enter', undefined],
    ['b', 'x', undefined],
  ])('from %s with %s leads to %s', (current, key, next) => {
    expect(stepThrough(THREE, current, key)).toBe(next);
  });

  it('leads nowhere in an empty list', () => {
    expect(stepThrough<string>([], null, 'ArrowDown')).toBeUndefined();
    expect(stepThrough<string>([], null, 'End')).toBeUndefined();
  });
});
