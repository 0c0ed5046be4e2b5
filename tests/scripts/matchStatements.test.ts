import { describe, expect, it } from 'vitest';
import { magnitude, matchStatements, overlap } from '../../scripts/evaluate/matchStatements';
import { expectedLabel } from './expectedLabel';
import { sampleStatement } from './sampleRecord';

describe('pairing labels with found statements', () => {
  it('takes a figure by its words and its value', () => {
    const label = expectedLabel({ value: 12, quotePart: '新建渡口12座' });
    const right = sampleStatement({ value: 12, quote: '年内新建渡口12座' });
    const otherValue = sampleStatement({ value: 21, quote: '年内新建渡口21座' });
    const { matched, missed, spurious } = matchStatements([label], [otherValue, right]);
    expect(matched).toEqual([{ expected: label, found: right }]);
    expect(missed).toEqual([]);
    expect(spurious).toEqual([otherValue]);
  });

  it('gives each label one statement, the one whose kind agrees first', () => {
    const target = expectedLabel({ kind: 'target', value: 5, quotePart: '灯塔5座' });
    const outcome = expectedLabel({ kind: 'outcome', value: 5, quotePart: '灯塔5座' });
    const found = [
      sampleStatement({ kind: 'outcome', value: 5, quote: '灯塔5座' }),
      sampleStatement({ kind: 'target', value: 5, quote: '灯塔5座' }),
    ];
    const { matched } = matchStatements([target, outcome], found);
    expect(matched.map(({ expected, found: { kind } }) => [expected.kind, kind])).toEqual(
      expect.arrayContaining([
        ['target', 'target'],
        ['outcome', 'outcome'],
      ]),
    );
  });

  it('never takes a milestone for a figure, nor a damaged figure for a whole one', () => {
    const milestone = expectedLabel({ kind: 'milestone', value: null, quotePart: '灯塔建成' });
    const damaged = expectedLabel({ value: null, damaged: true, quotePart: '灯塔5座' });
    const figure = sampleStatement({ value: 5, quote: '灯塔建成灯塔5座' });
    const { missed, spurious } = matchStatements([milestone, damaged], [figure]);
    expect(missed).toEqual([milestone, damaged]);
    expect(spurious).toEqual([figure]);
  });

  it.each([
    [{ value: 1.5, unit: '万元' }, 15000],
    [{ value: 2, unit: '亿元' }, 2e8],
    [{ value: 7, unit: '家' }, 7],
    [{ value: null, unit: '家' }, null],
  ])('reads %o in base units', (quantity, base) => {
    expect(magnitude(quantity)).toBe(base);
  });

  it.each([
    ['渡口', '新建渡口', 1],
    ['渡口十座', '渡口九座', 0.5],
    ['渡口', '灯塔', 0],
    ['', '灯塔', 0],
  ])('%s and %s share %d of the shorter', (one, other, share) => {
    expect(overlap(one, other)).toBe(share);
  });
});
