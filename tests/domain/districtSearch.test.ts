import { describe, expect, it } from 'vitest';
import { findDistricts } from '../../src/domain/districtSearch';

describe('the search for a district', () => {
  it.each([
    ['坪山', ['pingshan']],
    ['坪山区', ['pingshan']],
    ['合作区', ['shenshan']],
    ['ping', ['pingshan']],
    ['PingShan', ['pingshan']],
    ["bao'an", ['baoan']],
    ['bao’an', ['baoan']],
    ['bao an', ['baoan']],
    ['long', ['longgang', 'longhua']],
    ['龙', ['longgang', 'longhua']],
    ['山', ['nanshan', 'pingshan']],
    ['hua', []],
    ['东莞', []],
  ])('for %s finds %j', (typed, found) => {
    expect(findDistricts(typed)).toEqual(found);
  });

  it('finds all eleven for nothing typed', () => {
    expect(findDistricts('')).toHaveLength(11);
    expect(findDistricts('  ')).toHaveLength(11);
  });
});
