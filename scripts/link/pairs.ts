import type { Pair } from '../../src/contract/comparison';
import { groupBy } from './groupBy';
import { isMet } from './met';
import type { PointOf } from './points';

/** Counted things: more of them than set out is reaching the target. */
const COUNTS = new Set([
  '家',
  '个',
  '条',
  '套',
  '所',
  '场',
  '人',
  '项',
  '座',
  '公里',
  '平方公里',
  '户',
  '张',
  '辆',
  '栋',
  '平方米',
  '吨/日',
  '部',
  '处',
  '支',
  '间',
  '套（间）',
]);

/**
 * Targets with the outcomes reported for the same year, and outcomes with the next year's targets: same
 * place, same indicator, same family of units. Of several documents that report one outcome the latest
 * counts, of several that set one target the earliest.
 */
export function pairsOf(points: readonly PointOf[]): Pair[] {
  const groups = groupBy(points, ({ key, point }) => `${point.district} ${key.id} ${key.unit}`);
  return groups.flatMap((group) => {
    const targets = firstOfYear(group, 'target', (a, b) => compare(a.documentDate, b.documentDate));
    const outcomes = firstOfYear(group, 'outcome', (a, b) =>
      compare(b.documentDate, a.documentDate),
    );
    return [...outcomes].flatMap(([year, outcome]) => {
      const same = targets.get(year);
      const next = targets.get(year + 1);
      return [
        ...(same ? [pair('target-outcome', same, outcome)] : []),
        ...(next ? [pair('outcome-target', next, outcome)] : []),
      ];
    });
  });
}

function firstOfYear(
  group: readonly PointOf[],
  kind: 'target' | 'outcome',
  order: (a: PointOf, b: PointOf) => number,
): Map<number, PointOf> {
  const years = new Map<number, PointOf>();
  for (const candidate of group.filter(({ point }) => point.kind === kind).sort(order))
    if (!years.has(candidate.point.year)) years.set(candidate.point.year, candidate);
  return years;
}

function pair(relation: Pair['relation'], target: PointOf, outcome: PointOf): Pair {
  const sameWords = target.point.unit === outcome.point.unit;
  const better = target.key.known?.better ?? (COUNTS.has(target.key.unit) ? 'more' : null);
  const comparable = sameMoneyScale(target.point.unit, outcome.point.unit);
  return {
    indicator: target.key.id,
    zh: target.key.known?.zh ?? outcome.statement.indicator,
    en: target.key.known?.en ?? null,
    district: target.point.district,
    year: outcome.point.year,
    match: 'exact',
    note: sameWords ? '' : `单位：${target.point.unit}、${outcome.point.unit}`,
    noteEn: sameWords ? '' : `Units: ${target.point.unit}, ${outcome.point.unit}`,
    relation,
    better,
    target: side(target),
    outcome: side(outcome),
    met:
      relation === 'target-outcome' && comparable
        ? isMet(target.point, outcome.point, better)
        : null,
  };
}

/** 万元 and 亿元 are of one family, but their numbers are not compared as they stand. */
function sameMoneyScale(a: string, b: string): boolean {
  return /^[万亿]*/.exec(a)?.[0] === /^[万亿]*/.exec(b)?.[0];
}

function side({ point }: PointOf): Pair['target'] {
  const { year, value, valueTo, unit, bound, strength, quote, line, statement, document } = point;
  return { year, value, valueTo, unit, bound, strength, quote, line, statement, document };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
