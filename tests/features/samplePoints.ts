import type { Indicator, Pair, Point } from '../../src/contract/comparison';
import { sampleDocument } from '../scripts/sampleRecord';

let counted = 0;

/** A figure of an indicator; made up, with an id of its own. */
export function pointOf(changes: Partial<Point> = {}): Point {
  counted += 1;
  const kind = changes.kind ?? 'target';
  return {
    district: 'yantian',
    year: 2023,
    kind,
    value: 30,
    valueTo: null,
    unit: '个',
    bound: 'exact',
    strength: kind === 'target' ? 'committed' : null,
    hedge: null,
    quote: '新增样本学位30个',
    line: 5,
    statement: `point${counted}`,
    document: sampleDocument().id,
    issuer: changes.district === 'shenzhen' ? 'city' : 'district',
    phrase: '样本学位(新增)',
    ...changes,
  };
}

/** An indicator of the ontology; made up. */
export function indicatorOf(
  id: string,
  points: readonly Point[],
  changes: Partial<Indicator> = {},
): Indicator {
  return {
    id,
    zh: '样本学位（新增）',
    en: 'New sample places',
    known: true,
    theme: 'education',
    unit: '个',
    nature: 'new',
    direction: 'more',
    points: [...points],
    mentions: [],
    related: [],
    ...changes,
  };
}

/** Joins a target to the outcome of its year; made up. */
export function pairOfPoints(target: Point, outcome: Point, changes: Partial<Pair> = {}): Pair {
  return {
    indicator: 'sample',
    zh: '样本',
    en: null,
    district: outcome.district,
    year: outcome.year,
    match: 'exact',
    differences: [],
    relation: 'target-outcome',
    target,
    outcome,
    better: null,
    met: null,
    ...changes,
  };
}
