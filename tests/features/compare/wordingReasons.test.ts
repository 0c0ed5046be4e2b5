import { expect, test } from 'vitest';
import type { CitedFigure } from '../../../src/contract/comparison';
import { wordingReasons, type WordingReason } from '../../../src/features/compare/wordingReasons';

type Worded = Pick<CitedFigure, 'strength' | 'bound' | 'quote' | 'hedge'>;

const plain: Worded = {
  strength: 'committed',
  hedge: null,
  bound: 'exact',
  quote: '新增样本学位30个',
};
const hoped: Worded = {
  ...plain,
  strength: 'aspired',
  hedge: '力争',
  quote: '力争新增样本学位30个',
};
const hopedBefore: Worded = { ...hoped, quote: plain.quote };
const listed: Worded = { ...hopedBefore, hedge: '预期' };
const about: Worded = { ...plain, bound: 'approx', quote: '新增样本学位30个左右' };

test.each<[string, Worded, Worded, readonly WordingReason[]]>([
  ['nothing changes', plain, plain, []],
  ['a hedge goes', hoped, plain, [{ change: 'lost', what: 'word', word: '力争' }]],
  ['a hedge comes', plain, hoped, [{ change: 'gained', what: 'word', word: '力争' }]],
  [
    'a hedge before the words goes',
    hopedBefore,
    plain,
    [{ change: 'lost', what: 'word', word: '力争' }],
  ],
  ['a place among what is expected is none of its wording', plain, listed, []],
  [
    'a hedge gives way to such a place',
    hoped,
    listed,
    [{ change: 'lost', what: 'word', word: '力争' }],
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
