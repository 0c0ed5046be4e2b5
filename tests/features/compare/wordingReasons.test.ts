import { expect, test } from 'vitest';
import type { CitedFigure } from '../../../src/contract/comparison';
import { wordingReasons, type WordingReason } from '../../../src/features/compare/wordingReasons';

type Worded = Pick<CitedFigure, 'strength' | 'bound' | 'quote'>;

const plain: Worded = { strength: 'committed', bound: 'exact', quote: '新增样本学位30个' };
const listed: Worded = { ...plain, strength: 'aspired' };
const hoped: Worded = { ...listed, quote: '力争新增样本学位30个' };
const about: Worded = { ...plain, bound: 'approx', quote: '新增样本学位30个左右' };

test.each<[string, Worded, Worded, readonly WordingReason[]]>([
  ['nothing changes', plain, plain, []],
  ['a hedge goes', hoped, plain, [{ change: 'lost', what: 'word', word: '力争' }]],
  ['a hedge comes', plain, hoped, [{ change: 'gained', what: 'word', word: '力争' }]],
  [
    'words are the same, the list is not',
    listed,
    plain,
    [{ change: 'lost', what: 'hedge-before', word: null }],
  ],
  [
    'words are the same, the list is new',
    plain,
    listed,
    [{ change: 'gained', what: 'hedge-before', word: null }],
  ],
  ['about goes', about, plain, [{ change: 'lost', what: 'word', word: '左右' }]],
  [
    'about comes in other words',
    plain,
    { ...about, quote: '新增样本学位三十来个' },
    [{ change: 'gained', what: 'about', word: null }],
  ],
  [
    'a hedge comes and about goes',
    about,
    hoped,
    [
      { change: 'gained', what: 'word', word: '力争' },
      { change: 'lost', what: 'word', word: '左右' },
    ],
  ],
])('%s', (_, from, to, reasons) => {
  expect(wordingReasons(from, to)).toEqual(reasons);
});
