import type { Statement } from '../../src/contract/documentRecord';
import { withoutTrace } from '../../src/contract/rounding';
import { splitScale } from '../../src/contract/units';
import type { ExpectedStatement } from './labelledClause';

export interface Match {
  readonly expected: ExpectedStatement;
  readonly found: Statement;
}

export interface Matching {
  readonly matched: readonly Match[];
  readonly missed: readonly ExpectedStatement[];
  readonly spurious: readonly Statement[];
}

type Quantity = Pick<Statement, 'value' | 'unit'>;

/** Half of the shorter text in one run: the same words, whether cut a little earlier or later. */
const LEAST_OVERLAP = 0.5;

/** Pairs labels with found statements: milestones by their words, figures by their words and value. */
export function matchStatements(
  expected: readonly ExpectedStatement[],
  found: readonly Statement[],
): Matching {
  const candidates = expected.flatMap((label) =>
    found
      .filter((statement) => sameQuantity(label, statement))
      .map((statement) => ({ expected: label, found: statement, score: score(label, statement) })),
  );
  const matched: Match[] = [];
  const open = candidates
    .filter(
      ({ expected: label, found: statement }) =>
        overlap(label.quotePart, statement.quote) >= LEAST_OVERLAP,
    )
    .sort((a, b) => b.score - a.score);
  const taken = new Set<ExpectedStatement | Statement>();
  for (const candidate of open) {
    if (taken.has(candidate.expected) || taken.has(candidate.found)) continue;
    taken.add(candidate.expected).add(candidate.found);
    matched.push({ expected: candidate.expected, found: candidate.found });
  }
  return {
    matched,
    missed: expected.filter((label) => !taken.has(label)),
    spurious: found.filter((statement) => !taken.has(statement)),
  };
}

/** Ties go to the statement that agrees in kind and unit. */
function score(label: ExpectedStatement, statement: Statement): number {
  return (
    overlap(label.quotePart, statement.quote) +
    (label.kind === statement.kind ? 0.05 : 0) +
    (label.unit === statement.unit ? 0.05 : 0)
  );
}

function sameQuantity(label: ExpectedStatement, statement: Statement): boolean {
  if ((label.kind === 'milestone') !== (statement.kind === 'milestone')) return false;
  if (label.damaged || statement.damaged) return label.damaged === statement.damaged;
  return magnitude(label) === magnitude(statement);
}

/** The value in the unit without 万 or 亿; null without a value. */
export function magnitude({ value, unit }: Quantity): number | null {
  return value === null ? null : withoutTrace(value * splitScale(unit).scale);
}

/** The longest common run of two texts as a share of the shorter one. */
export function overlap(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return 0;
  let longest = 0;
  let row = new Array<number>(other.length + 1).fill(0);
  for (const char of one.split('')) {
    const next = new Array<number>(other.length + 1).fill(0);
    for (let index = 0; index < other.length; index++) {
      if (other[index] !== char) continue;
      next[index + 1] = (row[index] ?? 0) + 1;
      longest = Math.max(longest, next[index + 1] ?? 0);
    }
    row = next;
  }
  return longest / shorter;
}
