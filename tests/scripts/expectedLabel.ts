import type { ExpectedStatement, LabelledClause } from '../../scripts/evaluate/labelledClause';

/** A label of a made-up target. */
export function expectedLabel(changes: Partial<ExpectedStatement> = {}): ExpectedStatement {
  return {
    kind: 'target',
    value: 30,
    valueTo: null,
    unit: '个',
    bound: 'min',
    strength: 'committed',
    year: 2023,
    theme: 'education',
    district: 'yantian',
    quotePart: '新增样本学位不少于30个',
    damaged: false,
    ...changes,
  };
}

/** A labelled clause of a made-up report. */
export function labelledClause(changes: Partial<LabelledClause> = {}): LabelledClause {
  return {
    id: 'made-up',
    text: '新增样本学位不少于30个。',
    district: 'yantian',
    docKind: 'work-report',
    planYear: 2023,
    part: 'plan',
    expect: [expectedLabel()],
    context: [],
    ...changes,
  };
}
