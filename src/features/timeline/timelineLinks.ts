import type { Pair } from '../../contract/comparison';
import type { LocatedStatement } from '../../contract/siteIndex';

/** Two statements of one indicator, a target and an outcome; the earlier year first. */
export interface TimelineLink {
  readonly from: string;
  readonly to: string;
  /** False where the two are only nearly the same indicator. */
  readonly exact: boolean;
}

/** Which marks a line joins: the pairs of which both ends are among the statements, in one theme. */
export function timelineLinks(
  statements: readonly LocatedStatement[],
  pairs: readonly Pair[],
): TimelineLink[] {
  const themes = new Map(statements.map(({ id, theme }) => [id, theme]));
  return (
    pairs
      .filter(
        ({ target, outcome }) => themes.has(target.statement) && themes.has(outcome.statement),
      )
      // Across themes a line would run through all the rows between: the table of pairs has those.
      .filter(
        ({ target, outcome }) => themes.get(target.statement) === themes.get(outcome.statement),
      )
      .map(({ match, relation, target, outcome }) => ({
        from: relation === 'target-outcome' ? target.statement : outcome.statement,
        to: relation === 'target-outcome' ? outcome.statement : target.statement,
        exact: match === 'exact',
      }))
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
