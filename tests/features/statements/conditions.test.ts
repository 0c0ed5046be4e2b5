import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../src/features/statements/choice';
import { chosenConditions, conditionChange } from '../../../src/features/statements/conditions';
import type { Language } from '../../../src/contract/languages';
import { textIn } from '../../../src/i18n/text';
import { formatUrlState, parseUrlState } from '../../../src/state/urlState';
import { tableOf } from '../../domain/anyStatements';
import { located, summary } from '../sampleStatements';

const REPORT = summary({
  id: 'report',
  title: '工作报告',
  publisher: '样本区人民政府',
  date: '2023-02',
});
const NOTE = summary({ id: 'note', title: null, opening: '各位代表', publisher: null });
const table = tableOf(
  [located({ document: 'report', indicatorId: 'places', indicatorEn: 'New sample places' })],
  [REPORT, NOTE],
);

function conditions(search: string, language: Language = 'zh') {
  const state = parseUrlState(search);
  return chosenConditions(
    textIn(language),
    language,
    table,
    choiceOf(state),
    state.q,
    state.only === 'list',
  ).map(({ name, change }) => [name, formatUrlState({ ...state, ...change })]);
}

describe('what was chosen', () => {
  it('is said value by value, each with the address without it', () => {
    expect(conditions('?places=luohu,shenzhen&year=2023&q=学位&statement=open')).toEqual([
      ['罗湖', '?places=shenzhen&year=2023&q=%E5%AD%A6%E4%BD%8D'],
      ['全市', '?district=luohu&year=2023&q=%E5%AD%A6%E4%BD%8D'],
      ['2023 年', '?places=luohu%2Cshenzhen&q=%E5%AD%A6%E4%BD%8D'],
      ['“学位”', '?places=luohu%2Cshenzhen&year=2023'],
    ]);
  });

  it.each([
    ['?kind=milestone', '里程碑', 'Milestone'],
    ['?strength=aspired', '力争或预期', 'Aspired'],
    ['?issuer=press', '媒体报道', 'newspapers'],
    ['?theme=transport', '交通', 'Transport'],
    ['?indicator=places', '样本学位（新增）', 'New sample places'],
    ['?indicator=gone', 'gone', 'gone'],
    [
      '?document=report',
      '2023-02 · 样本区人民政府 · 工作报告',
      '2023-02 · Yantian work report 2023 (工作报告)',
    ],
    [
      '?document=note',
      '2023-01-05 · ［各位代表…］',
      '2023-01-05 · Yantian work report 2023 (［各位代表…］)',
    ],
    ['?document=gone', 'gone', 'gone'],
  ])('%s reads %s, in English %s', (search, chinese, english) => {
    expect(conditions(search)).toEqual([[chinese, '']]);
    expect(conditions(search, 'en')).toEqual([[english, '']]);
  });

  it('begins with the list where it is looked at alone', () => {
    expect(conditions('?list=a&only=list&year=2023')).toEqual([
      ['只看我的清单', '?year=2023&list=a'],
      ['2023 年', '?list=a&only=list'],
    ]);
  });

  it('is nothing where only blanks are searched for', () => {
    expect(conditions('?q=+')).toEqual([]);
  });

  it('is taken back by the facet as a whole', () => {
    const state = parseUrlState('?places=luohu,shenzhen&q=a&statement=open');
    expect(formatUrlState({ ...state, ...conditionChange('place') })).toBe('?q=a');
    expect(formatUrlState({ ...state, ...conditionChange('search') })).toBe(
      '?places=luohu%2Cshenzhen',
    );
  });
});
