import type { Pair } from '../../contract/comparison';
import type { LocatedStatement } from '../../contract/siteIndex';

/** Two statements of one indicator, a target and an outcome; the earlier year first. */
export interface TimelineLink {
  readonly from: string;
  readonly to: string;
  /** False where the two are only nearly the same indicator. */
  readonly exact: boolean;
}

/**
 * Which marks a line joins: the pairs given, of which both ends are among the statements; without
 * pairs, a target and an outcome of the same indicator and unit, of the same year or of the year before.
 */
export function timelineLinks(
  statements: readonly LocatedStatement[],
  pairs: readonly Pair[] | null,
): TimelineLink[] {
  const themes = new Map(statements.map(({ id, theme }) => [id, theme]));
  const links = pairs ? linksOfPairs(statements, pairs) : linksByIndicator(statements);
  // Across themes a line would run through all the rows between: the table of pairs has those.
  return links.filter(({ from, to }) => themes.get(from) === themes.get(to));
}

function linksOfPairs(
  statements: readonly LocatedStatement[],
  pairs: readonly Pair[],
): TimelineLink[] {
  const known = new Set(statements.map(({ id }) => id));
  return pairs
    .filter(({ target, outcome }) => known.has(target.statement) && known.has(outcome.statement))
    .map(({ match, relation, target, outcome }) => ({
      from: relation === 'target-outcome' ? target.statement : outcome.statement,
      to: relation === 'target-outcome' ? outcome.statement : target.statement,
      exact: match === 'exact',
    }));
}

function linksByIndicator(statements: readonly LocatedStatement[]): TimelineLink[] {
  const targets = statements.filter(({ kind }) => kind === 'target');
  const outcomes = statements.filter(({ kind }) => kind === 'outcome');
  return outcomes.flatMap((outcome) =>
    targets
      .filter(
        (target) =>
          target.indicator === outcome.indicator &&
          target.unit === outcome.unit &&
          (target.year === outcome.year || target.year === outcome.year + 1),
      )
      .map((target) =>
        target.year === outcome.year
          ? { from: target.id, to: outcome.id, exact: true }
          : { from: outcome.id, to: target.id, exact: true },
      ),
  );
}

/**
 * Numbers the groups of statements that links join, from 0 in the order of the links: what was aimed
 * at, what came of it and what was aimed at next are one group.
 */
export function linkGroups(links: readonly TimelineLink[]): Map<string, number> {
  const groups = new Map<string, number>();
  let next = 0;
  for (const { from, to } of links) {
    const known = groups.get(from) ?? groups.get(to) ?? next++;
    const other = groups.get(to);
    if (other !== undefined && other !== known)
      for (const [id, group] of groups) if (group === other) groups.set(id, known);
    groups.set(from, known).set(to, known);
  }
  return groups;
}
