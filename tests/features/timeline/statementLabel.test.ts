import { expect, test } from 'vitest';
import type { LocatedStatement } from '../../../src/contract/siteIndex';
import { statementLabel } from '../../../src/features/timeline/statementLabel';
import { figureText } from '../../../src/domain/figures';
import { markShape } from '../../../src/domain/markShapes';
import { located } from '../sampleStatements';

const WORDS = {
  city: '市：',
  unreadable: '缺字',
  nameOf: ({ indicator }: LocatedStatement) => indicator,
  figureOf: (statement: LocatedStatement) => figureText(statement, 'zh-Hans'),
};

test.each([
  ['the bound stays with the figure', located(), 200, '样本学位 ≥30个'],
  ['about stays about', located({ bound: 'approx' }), 200, '样本学位 ≈30个'],
  ['a range keeps both ends', located({ bound: 'range', valueTo: 40 }), 200, '样本学位 30–40个'],
  [
    'what says how it is counted goes first',
    located({ indicator: '盐田样本学位（新增）' }),
    130,
    '盐田样本学位 ≥30个',
  ],
  ['a long name has its usual short form', located({ indicator: '地区生产总值' }), 72, 'GDP ≥30个'],
  ['a name without room is not cut', located({ indicator: '盐田样本公办学位' }), 106, null],
  ['and no figure stands alone', located(), 50, null],
  [
    'what the city says is said to be the city’s',
    located({ issuer: 'city' }),
    200,
    '市：样本学位 ≥30个',
  ],
  [
    'the city of itself needs no remark',
    located({ issuer: 'city', district: 'shenzhen' }),
    200,
    '样本学位 ≥30个',
  ],
  [
    'a lost figure is said to be lost',
    located({ value: null, bound: null, damaged: true }),
    200,
    '样本学位 缺字',
  ],
  [
    'a milestone has no figure',
    located({ kind: 'milestone', indicator: '样本桥通车' }),
    200,
    '样本桥通车',
  ],
])('%s', (_, statement, width, label) => {
  expect(statementLabel(statement, WORDS, 12, width)).toBe(label);
});

test.each([
  ['a target is hollow', located({ bound: 'exact' }), { outline: 'circle', solid: false }],
  ['an outcome is solid', located({ kind: 'outcome' }), { outline: 'circle', solid: true }],
  ['a floor is drawn as a floor', located({ bound: 'min' }), { outline: 'floor', solid: false }],
  ['a ceiling as a ceiling', located({ bound: 'max' }), { outline: 'ceiling', solid: false }],
  ['a range is wide', located({ bound: 'range' }), { outline: 'range', solid: false }],
  [
    'a milestone is a diamond',
    located({ kind: 'milestone' }),
    { outline: 'diamond', solid: false },
  ],
  [
    'an unreadable figure is never solid',
    located({ kind: 'outcome', value: null, damaged: true }),
    { outline: 'damaged', solid: false },
  ],
])('%s', (_, statement, shape) => {
  expect(markShape(statement)).toEqual(shape);
});
