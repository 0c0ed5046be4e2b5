import { describe, expect, test } from 'vitest';
import { differenceTexts } from '../../src/components/differenceText';
import type { PairDifference } from '../../src/contract/comparison';

const sides = { target: '样本学位(新增)', outcome: '公办样本学位(新增)' };
const NAMED = '目标称“样本学位（新增）”，结果称“公办样本学位（新增）”：';
const NAMED_EN = 'The target says “样本学位（新增）”, the outcome “公办样本学位（新增）”: ';

function told(...differences: Partial<PairDifference>[]) {
  return differenceTexts(
    differences.map((one) => ({ what: 'scope', extent: null, ...sides, ...one })),
  );
}

describe('what is counted: both names, then why it is not quite the same', () => {
  test.each<[string, Partial<PairDifference>, string, string]>([
    ['another name', { what: 'name' }, '称谓不同', 'another name of the same'],
    ['an alias', { what: 'alias' }, '口径未必一致', 'they may not cover the same'],
    ['a wider thing', { extent: 'wider' }, '结果所计范围较宽', 'the outcome counts more'],
    ['a narrower thing', { extent: 'narrower' }, '结果所计范围较窄', 'the outcome counts less'],
    ['neither', { extent: null }, '口径未必一致', 'they may not cover the same'],
    [
      'another act',
      { what: 'act', extent: 'narrower' },
      '做法不同，结果所计范围较窄',
      'not the same act, the outcome counts less',
    ],
    [
      'a part of what was set together',
      { what: 'combined', extent: 'narrower' },
      '目标为几项合计，结果只计其中一部分',
      'the target is for several together, of which the outcome counts a part',
    ],
    [
      'more than what was set',
      { what: 'combined', extent: 'wider' },
      '结果为几项合计，目标只计其中一部分',
      'the outcome is for several together, of which the target counts a part',
    ],
  ])('%s', (_, difference, zh, en) => {
    expect(told(difference)).toEqual({ zh: NAMED + zh, en: NAMED_EN + en });
  });

  test('several reasons stand behind one naming, each once', () => {
    expect(told({ what: 'alias' }, { what: 'scope' }, { what: 'act', extent: 'wider' })).toEqual({
      zh: `${NAMED}口径未必一致；做法不同，结果所计范围较宽`,
      en: `${NAMED_EN}they may not cover the same; not the same act, the outcome counts more`,
    });
  });

  test('quotation marks inside quotation marks are single ones', () => {
    expect(told({ what: 'name', target: '“样本”企业' }).zh).toContain('目标称“‘样本’企业”');
  });
});

describe('what else sets the sides apart', () => {
  test.each<[string, Partial<PairDifference>, string, string]>([
    [
      'the basis of the outcome',
      { what: 'basis', target: null, outcome: '同口径' },
      '结果注明“同口径”，另一方未注明',
      'Only the outcome states its basis, “同口径”',
    ],
    [
      'the basis of the target',
      { what: 'basis', target: '同口径', outcome: null },
      '目标注明“同口径”，另一方未注明',
      'Only the target states its basis, “同口径”',
    ],
    [
      'two bases',
      { what: 'basis', target: '同口径', outcome: '可比口径' },
      '目标注明“同口径”，结果注明“可比口径”',
      'The target states the basis “同口径”, the outcome “可比口径”',
    ],
    [
      'measure words',
      { what: 'measure-word', target: '家', outcome: '户' },
      '目标以“家”计，结果以“户”计，所计相同',
      'Counted as 家 in the target and 户 in the outcome; the same things are counted',
    ],
    [
      'units',
      { what: 'unit', target: '亿元', outcome: '万元' },
      '目标以“亿元”计，结果以“万元”计，已换算比较',
      'Stated in 亿元 in the target and 万元 in the outcome; compared after conversion',
    ],
    [
      'an outcome that fell',
      { what: 'outcome-falls' },
      '结果为下降，记为负增长',
      'The outcome is a fall, shown as negative growth',
    ],
    [
      'a target that is a fall',
      { what: 'target-falls' },
      '目标为下降，记为负增长',
      'The target is a fall, shown as negative growth',
    ],
  ])('%s', (_, difference, zh, en) => {
    expect(told(difference)).toEqual({ zh, en });
  });

  test('stands behind what is said of the thing', () => {
    const units = { what: 'measure-word', target: '个', outcome: '家' } as const;
    expect(told(units, { what: 'name' })).toEqual({
      zh: `${NAMED}称谓不同；目标以“个”计，结果以“家”计，所计相同`,
      en: `${NAMED_EN}another name of the same. Counted as 个 in the target and 家 in the outcome; the same things are counted`,
    });
  });
});

test('nothing is said where nothing sets them apart', () => {
  expect(told()).toEqual({ zh: '', en: '' });
});
