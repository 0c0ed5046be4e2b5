import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureClasses, figureClassOf } from '../../src/domain/figureClasses';

describe('the classes of an indicator’s figures', () => {
  it('are none without a figure, and one, neither pale nor deep, for one', () => {
    expect(figureClasses([])).toEqual([]);
    expect(figureClasses([6, 6])).toEqual([{ level: 3, least: 6, most: 6 }]);
  });

  it('are a class for each value, as far apart as they can be, up to five', () => {
    expect(figureClasses([8, 5]).map(({ level }) => level)).toEqual([2, 4]);
    expect(figureClasses([8, 5, 6]).map(({ level }) => level)).toEqual([1, 3, 5]);
    expect(figureClasses([5, 4, 3, 2, 1]).map(({ least, most }) => [least, most])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it('part more values where the distances are greatest', () => {
    const classes = figureClasses([100, 120, 150, 200, 260, 800, 3000]);
    expect(classes.map(({ least, most }) => [least, most])).toEqual([
      [100, 150],
      [200, 200],
      [260, 260],
      [800, 800],
      [3000, 3000],
    ]);
  });

  it('are the same in whatever order the values come, and hold each value once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 11 }), (values) => {
        const classes = figureClasses(values);
        expect(figureClasses(values.toReversed())).toEqual(classes);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          const holding = classes.filter(({ least, most }) => value >= least && value <= most);
          expect(holding).toEqual([figureClassOf(value, classes)]);
        }
        const levels = classes.map(({ level }) => level);
        expect(levels).toEqual([...new Set(levels)].sort());
      }),
    );
  });
});
