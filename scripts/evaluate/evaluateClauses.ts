import { compareText } from '../../src/contract/compareText';
import type { DocumentRecord, Statement } from '../../src/contract/documentRecord';
import type { ClauseEvaluation } from '../../src/contract/evaluation';
import type { Rule } from '../../src/contract/rules';
import { findNumerals } from '../../src/extract/numerals/numeral';
import type { SourceFile } from '../../src/extract/pipeline';
import { agreementOf } from './agreement';
import { documentAround, type ExpectedStatement, type LabelledClause } from './labelledClause';
import { magnitude, matchStatements, type Match, type Matching } from './matchStatements';

/** The fields that a label judges in a matched statement; the theme only where the label has one. */
const JUDGED_FIELDS = [
  'kind',
  'district',
  'year',
  'valueTo',
  'unit',
  'bound',
  'strength',
  'theme',
] as const;

export type JudgedField = (typeof JUDGED_FIELDS)[number];

/** One thing that the rules got wrong in a clause. */
export interface Fault {
  readonly clause: LabelledClause;
  readonly what: 'missed' | 'spurious' | 'trap' | JudgedField;
  readonly expected: string;
  readonly got: string;
}

export interface JudgedClauses {
  readonly evaluation: ClauseEvaluation;
  readonly faults: readonly Fault[];
}

interface Judged extends Matching {
  readonly clause: LabelledClause;
  readonly traps: readonly string[];
}

/** Runs the extraction over each labelled clause and compares. */
export function evaluateClauses(
  clauses: readonly LabelledClause[],
  extract: (source: SourceFile) => DocumentRecord,
): JudgedClauses {
  const judged = clauses.map((clause): Judged => {
    const { statements } = extract(documentAround(clause));
    const matching = matchStatements(clause.expect, statements);
    return { clause, ...matching, traps: reportedTraps(clause, matching.spurious) };
  });
  const matched = judged.flatMap((each) => each.matched);
  const missed = judged.flatMap((each) => each.missed);
  const spurious = judged.flatMap((each) => each.spurious);
  const isFigure = ({ kind }: { kind: string }) => kind !== 'milestone';
  /** A target taken for an outcome is a missed target and a spurious outcome. */
  const confused = matched.filter(({ expected, found }) => expected.kind !== found.kind);
  const ofKind = (kind: Statement['kind']) =>
    agreementOf({
      found: matched.filter(({ expected, found }) => expected.kind === kind && found.kind === kind)
        .length,
      missed: count([...missed, ...confused.map(({ expected }) => expected)], kind),
      spurious: count([...spurious, ...confused.map(({ found }) => found)], kind),
    });
  return {
    evaluation: {
      clauses: clauses.length,
      figures: agreementOf({
        found: matched.filter(({ expected }) => isFigure(expected)).length,
        missed: missed.filter(isFigure).length,
        spurious: spurious.filter(isFigure).length,
      }),
      targets: ofKind('target'),
      outcomes: ofKind('outcome'),
      milestones: ofKind('milestone'),
      fields: JUDGED_FIELDS.map((field) => ({
        field,
        right: matched.filter((match) => judges(match, field) && holds(match, field)).length,
        of: matched.filter((match) => judges(match, field)).length,
      })),
      traps: {
        reported: judged.reduce((sum, { traps }) => sum + traps.length, 0),
        of: clauses.reduce((sum, { context }) => sum + context.length, 0),
      },
      rules: byRule(matched, spurious),
    },
    faults: judged.flatMap(faultsOf),
  };
}

function count(statements: readonly { kind: string }[], kind: string): number {
  return statements.filter((statement) => statement.kind === kind).length;
}

function judges({ expected }: Match, field: JudgedField): boolean {
  if (field === 'theme') return expected.theme !== null;
  if (field === 'strength') return expected.kind !== 'outcome';
  return (
    expected.kind !== 'milestone' || (field !== 'unit' && field !== 'bound' && field !== 'valueTo')
  );
}

function holds({ expected, found }: Match, field: JudgedField): boolean {
  return expected[field] === found[field];
}

/** A trap counts as reported where a statement without a label has a numeral of it for its value. */
function reportedTraps({ context }: LabelledClause, spurious: readonly Statement[]): string[] {
  const reported = new Set(
    spurious.flatMap(({ value, valueTo, unit }) => [
      magnitude({ value, unit }),
      magnitude({ value: valueTo, unit }),
    ]),
  );
  return context.filter((trap) => findNumerals(trap).some(({ value }) => reported.has(value)));
}

function byRule(
  matched: readonly Match[],
  spurious: readonly Statement[],
): ClauseEvaluation['rules'] {
  const tallies = new Map<Rule, { wrong: number; of: number }>();
  const add = ({ rule }: Statement, wrong: boolean) => {
    const { wrong: before, of } = tallies.get(rule) ?? { wrong: 0, of: 0 };
    tallies.set(rule, { wrong: before + (wrong ? 1 : 0), of: of + 1 });
  };
  for (const match of matched)
    add(
      match.found,
      JUDGED_FIELDS.some((field) => judges(match, field) && !holds(match, field)),
    );
  for (const statement of spurious) add(statement, true);
  return [...tallies]
    .map(([rule, tally]) => ({ rule, ...tally }))
    .sort((a, b) => b.wrong - a.wrong || b.of - a.of || compareText(a.rule, b.rule));
}

function faultsOf({ clause, matched, missed, spurious, traps }: Judged): Fault[] {
  return [
    ...missed.map((label): Fault => ({
      clause,
      what: 'missed',
      expected: describe(label, label.quotePart),
      got: 'nothing',
    })),
    ...spurious.map((statement): Fault => ({
      clause,
      what: 'spurious',
      expected: 'nothing',
      got: `${describe(statement, statement.quote)} (${statement.rule})`,
    })),
    ...traps.map((trap): Fault => ({ clause, what: 'trap', expected: 'context', got: trap })),
    ...matched.flatMap((match) =>
      JUDGED_FIELDS.filter((field) => judges(match, field) && !holds(match, field)).map(
        (field): Fault => ({
          clause,
          what: field,
          expected: String(match.expected[field]),
          got: `${String(match.found[field])} (${match.found.rule})`,
        }),
      ),
    ),
  ];
}

function describe(
  statement: Pick<ExpectedStatement, 'kind' | 'value' | 'unit'>,
  words: string,
): string {
  const figure = statement.value === null ? '' : ` ${String(statement.value)}${statement.unit}`;
  return `${statement.kind}${figure} · ${words}`;
}
