import type { Pair } from '../../src/contract/comparison';
import { asGrowth } from '../../src/contract/growth';
import type { DifferenceKind, Direction } from '../../src/contract/vocabularies';
import { isAmount } from '../../src/extract/indicators/unitFamily';
import { compareText } from '../../src/contract/compareText';
import { compareFigures, type Comparison } from './comparability';
import { differencesOf } from './differences';
import { groupBy } from './groupBy';
import { isMet, metDespite } from './met';
import { namesOf } from './names';
import { citedFigureOf, isFall, type PointOf } from './points';

type Comparable = Exclude<Comparison, { match: 'no' }>;

interface Candidate {
  readonly target: PointOf;
  readonly outcome: PointOf;
  readonly comparison: Comparable;
}

/**
 * Targets with the outcomes reported for the same year, and outcomes with the next year's targets: same
 * place, same unit family and nature, the same or nearly the same thing. Each statement stands in at most one
 * pair of either relation, in the best it can: exact before near, the fewest remarks, the target that was
 * set first, the outcome that was reported last.
 */
export function pairsOf(points: readonly PointOf[]): Pair[] {
  return groupBy(points, ({ point }) => point.district).flatMap((ofPlace) => {
    const targets = ofPlace.filter(({ point }) => point.kind === 'target');
    const outcomes = ofPlace.filter(({ point }) => point.kind === 'outcome');
    return [
      ...best('target-outcome', candidates(targets, outcomes, 0)),
      ...best('outcome-target', candidates(targets, outcomes, 1)),
    ];
  });
}

function candidates(
  targets: readonly PointOf[],
  outcomes: readonly PointOf[],
  yearsLater: number,
): Candidate[] {
  const comparable = new Map<string, PointOf[]>();
  for (const outcome of outcomes) {
    const block = blockOf(outcome, 0);
    const others = comparable.get(block);
    if (others === undefined) comparable.set(block, [outcome]);
    else others.push(outcome);
  }
  return targets.flatMap((target) =>
    (comparable.get(blockOf(target, yearsLater)) ?? []).flatMap((outcome): Candidate[] => {
      const comparison = compareFigures(target.meaning, outcome.meaning);
      return comparison.match === 'no' ? [] : [{ target, outcome, comparison }];
    }),
  );
}

/** Only figures of one year, family and nature can be comparable: the rest need not be looked at. */
function blockOf({ point, meaning }: PointOf, yearsLater: number): string {
  return `${String(point.year - yearsLater)} ${meaning.unit.family} ${meaning.nature}`;
}

function best(relation: Pair['relation'], found: readonly Candidate[]): Pair[] {
  const used = new Set<string>();
  const pairs: Pair[] = [];
  for (const candidate of [...found].sort(bestFirst)) {
    const { target, outcome } = candidate;
    const sides = [target.point.statement, outcome.point.statement];
    const again = `${target.id} ${String(target.point.year)}`;
    if (sides.some((id) => used.has(id)) || used.has(again)) continue;
    for (const id of sides) used.add(id);
    if (candidate.comparison.match === 'exact') used.add(again);
    pairs.push(pairOf(relation, candidate));
  }
  return pairs;
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    compareText(a.comparison.match, b.comparison.match) ||
    a.comparison.differences.length - b.comparison.differences.length ||
    compareText(a.target.documentDate, b.target.documentDate) ||
    compareText(b.outcome.documentDate, a.outcome.documentDate) ||
    a.target.point.line - b.target.point.line ||
    a.outcome.point.line - b.outcome.point.line ||
    a.target.statement.start - b.target.statement.start ||
    a.outcome.statement.start - b.outcome.statement.start
  );
}

/** Which way is better; of unknown things that are made or given, more. */
export function directionOf({ meaning }: PointOf): Direction {
  if (meaning.known !== null) return meaning.known.measure.direction;
  return meaning.nature !== 'growth' && meaning.act !== null && isAmount(meaning.unit.family)
    ? 'more'
    : 'neither';
}

/** Differences of what is counted: after them an outcome may be a part of what was set, or more. */
const OF_THE_THING = new Set<DifferenceKind>(['name', 'alias', 'scope', 'act', 'combined']);

function pairOf(relation: Pair['relation'], { target, outcome, comparison }: Candidate): Pair {
  const direction = directionOf(target);
  const near = comparison.match === 'near';
  const extents = near
    ? comparison.differences
        .filter(({ what }) => OF_THE_THING.has(what))
        .map(({ extent }) => extent)
    : [];
  const differences = differencesOf({ target, outcome }, comparison.differences);
  const isOnOtherBasis = differences.some(({ what }) => what === 'basis');
  const met =
    relation === 'target-outcome' && !isOnOtherBasis
      ? metDespite(isMet(converted(target), converted(outcome), direction), extents, direction)
      : null;
  return {
    // A phrase is named as it was reported last.
    ...namesOf({ meaning: target.meaning, statement: outcome.statement }),
    indicator: target.id,
    district: target.point.district,
    year: outcome.point.year,
    match: comparison.match,
    differences,
    relation,
    better: direction === 'neither' ? null : direction,
    target: sideOf(target),
    outcome: sideOf(outcome),
    met,
  };
}

/** As the statement words it, a fall with its mark. */
function sideOf(side: PointOf): Pair['target'] {
  const cited = citedFigureOf(side);
  // Negative growth mirrored again is the fall as it was worded.
  return isFall(side.meaning) ? { ...asGrowth(cited), falls: true } : cited;
}

/** In the base unit of the family: 万元 and 亿元 are compared as 元. */
function converted({ point, meaning }: PointOf) {
  return { value: point.value * meaning.unit.factor, bound: point.bound };
}
