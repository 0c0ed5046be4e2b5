import type { Pair, PairDifference } from '../../src/contract/comparison';
import type { DocumentSummary, LocatedStatement } from '../../src/contract/siteIndex';
import { toldOf } from '../../scripts/publish/siteIndex';
import { sampleDocument, sampleStatement } from '../scripts/sampleRecord';

/** A statement of a place's file; made up. */
export function located(changes: Partial<LocatedStatement> = {}): LocatedStatement {
  const outcome = changes.kind === 'outcome' ? ({ strength: null, bound: 'exact' } as const) : {};
  const milestone =
    changes.kind === 'milestone' ? ({ value: null, bound: null, unit: '' } as const) : {};
  return {
    ...toldOf({ ...sampleStatement(), district: 'yantian' }),
    document: sampleDocument().id,
    issuer: 'district',
    heading: null,
    indicatorId: null,
    indicatorEn: null,
    ...outcome,
    ...milestone,
    ...changes,
  };
}

/** A document as the index tells it; made up. */
export function summary(changes: Partial<DocumentSummary> = {}): DocumentSummary {
  const { id, issuer, title, opening, publisher, date, kind, planYear } = sampleDocument();
  return {
    id,
    issuer,
    issuerPlace: 'yantian',
    title,
    opening,
    publisher,
    date,
    kind,
    planYear,
    url: 'https://example.org/yantian',
    chars: 500,
    districts: ['yantian'],
    statements: 3,
    damagedPlaces: 0,
    ...changes,
  };
}

/** An outcome that covers less than its target, by the names that both give it; made up. */
export const OF_ANOTHER_SCOPE: PairDifference[] = [
  { what: 'scope', extent: 'narrower', target: '样本学位(新增)', outcome: '公办样本学位(新增)' },
];

/** Joins two statements. */
export function pairOf(
  target: LocatedStatement,
  outcome: LocatedStatement,
  changes: Partial<Pair> = {},
): Pair {
  const side = (statement: LocatedStatement) => ({
    statement: statement.id,
    document: statement.document,
    year: statement.year,
    value: statement.value ?? 0,
    valueTo: statement.valueTo,
    unit: statement.unit,
    bound: statement.bound ?? 'exact',
    strength: statement.strength,
    hedge: statement.hedge,
    quote: statement.quote,
    line: statement.line,
  });
  return {
    indicator: outcome.indicator,
    zh: outcome.indicator,
    en: outcome.indicatorEn,
    district: outcome.district,
    year: outcome.year,
    match: 'exact',
    better: null,
    differences: [],
    relation: target.year === outcome.year ? 'target-outcome' : 'outcome-target',
    target: side(target),
    outcome: side(outcome),
    met: target.year === outcome.year ? true : null,
    ...changes,
  };
}
