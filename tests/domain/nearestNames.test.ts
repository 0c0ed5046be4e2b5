import { expect, it } from 'vitest';
import { nearestNames } from '../../src/domain/nearestNames';
import { located } from '../features/sampleStatements';

const rows = [
  { id: 'a', indicator: '样本学位(新增)', indicatorEn: 'New sample places' },
  { id: 'b', indicator: '样本道路(改造)', indicatorEn: null },
  { id: 'c', indicator: '鲸湾码头', indicatorEn: 'Whale Bay quays' },
  { id: 'e', indicator: '样本结果互认', indicatorEn: 'Mutual recognition of medical test results' },
  { id: 'd', indicator: '样本学位(新增)', indicatorEn: 'New sample places' },
].map((changes) => ({ statement: located(changes), document: undefined }));

it.each([
  ['新增样本学位', 'zh', ['样本学位（新增）']],
  ['sample placements', 'en', ['New sample places']],
  ['鲸湾码头扩建', 'en', ['Whale Bay quays']],
  ['企鹅', 'zh', []],
  // Letters in common, and nothing else.
  ['altitude economics', 'en', []],
] as const)('names like “%s” in %s, once each, the nearest first', (searched, language, names) => {
  expect(nearestNames(rows, searched, language)).toEqual(names);
});
