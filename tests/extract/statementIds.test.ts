import { expect, it } from 'vitest';
import { statementsOf } from './readClause';

const TEXT = '新建渔船泊位60个。推动鲸湾大桥开工建设。';
const idsOf = (kind: 'work-report' | 'plan', text = TEXT) =>
  statementsOf(text, { docKind: kind }).map(({ id }) => id);

it('a statement keeps its id wherever in its document it stands', () => {
  expect(idsOf('work-report', `稳步发展。${TEXT}`)).toEqual(idsOf('work-report'));
});

it('the same words in two documents have ids of their own', () => {
  const [report, plan] = [idsOf('work-report'), idsOf('plan')];
  expect(report).toHaveLength(2);
  expect(plan.filter((id) => report.includes(id))).toEqual([]);
});

it('the same words twice in a document are told apart', () => {
  const ids = idsOf('work-report', `${TEXT}${TEXT}`);
  expect(new Set(ids).size).toBe(4);
});
