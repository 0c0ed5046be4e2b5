import type { Pair, PairDifference } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import { basisMayDiffer } from '../../domain/basis';
import {
  changeOfWording,
  compareWithOutcome,
  type Change,
  type Comparison,
} from './changeOfWording';
import type { PairSources } from './pairSources';
import { undecided, type Undecided } from '../../domain/undecided';

export type PairSide = Pair['target'];

/** Whether the outcome reached its target, or why that is not judged. */
export type Verdict = 'met' | 'unmet' | Undecided;

/** An outcome with what had been aimed at for its year and what was aimed at for the next. */
export interface PairRow {
  readonly id: string;
  readonly indicator: string;
  readonly zh: string;
  readonly en: string | null;
  readonly outcome: PairSide;
  readonly before: PairSide | null;
  readonly after: PairSide | null;
  /** Null where no target of the same year is known. */
  readonly verdict: Verdict | null;
  readonly remarks: readonly Remark[];
  readonly change: Change | null;
  /** The next target beside the outcome; null where they cannot be told apart. */
  readonly besideOutcome: Comparison | null;
}

/** Why a target is only nearly of the outcome's indicator, or what else is to be said of the match. */
export interface Remark {
  /** Of the target that is meant; null where it is the only one, or both are. */
  readonly year: number | null;
  readonly isNear: boolean;
  readonly differences: readonly PairDifference[];
}

export interface PairYear {
  /** The year of the outcomes. */
  readonly year: number;
  readonly rows: readonly PairRow[];
  /** How many of the rows are judged, and how; those without a target of the year are in none. */
  readonly verdicts: Readonly<Record<'met' | 'unmet' | 'open', number>>;
}

/**
 * The pairs of a place as rows, newest year of outcomes first; of a year what was missed stands first, since that is
 * what is looked for, and what has no target of the year last.
 * @param isPress tells what newspapers say: their wording is not the government's.
 */
export function pairRows(
  pairs: readonly Pair[],
  place: PlaceSlug,
  isPress: PairSources['isPress'],
): PairYear[] {
  const byOutcome = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.district !== place) continue;
    const known = byOutcome.get(pair.outcome.statement);
    if (known) known.push(pair);
    else byOutcome.set(pair.outcome.statement, [pair]);
  }
  const rows = [...byOutcome.values()].flatMap((each) => rowsOfOutcome(each, isPress));
  const years = [...new Set(rows.map(({ outcome }) => outcome.year))].sort(
    (one, other) => other - one,
  );
  return years.map((year) => ({
    year,
    verdicts: count(rows.filter(({ outcome }) => outcome.year === year)),
    rows: rows
      .filter(({ outcome }) => outcome.year === year)
      .sort(
        (one, other) =>
          rank(one) - rank(other) ||
          Number(one.remarks.some(isNear)) - Number(other.remarks.some(isNear)),
      ),
  }));
}

function rank({ verdict }: PairRow): number {
  return verdict === 'unmet' ? 0 : verdict === null ? 2 : 1;
}

function count(rows: readonly PairRow[]): PairYear['verdicts'] {
  const verdicts = { met: 0, unmet: 0, open: 0 };
  for (const { verdict } of rows)
    if (verdict) verdicts[typeof verdict === 'string' ? verdict : 'open'] += 1;
  return verdicts;
}

function rowsOfOutcome(pairs: readonly Pair[], isPress: PairSources['isPress']): PairRow[] {
  const before = pairs.filter(({ relation }) => relation === 'target-outcome');
  const after = pairs.filter(({ relation }) => relation === 'outcome-target');
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, at) =>
    row(before[at] ?? null, after[at] ?? null, isPress),
  ).filter((one) => one !== null);
}

function row(
  before: Pair | null,
  after: Pair | null,
  isPress: PairSources['isPress'],
): PairRow | null {
  const pair = before ?? after;
  if (!pair) return null;
  return {
    id: `${pair.outcome.statement}-${before?.target.statement ?? ''}-${after?.target.statement ?? ''}`,
    indicator: pair.indicator,
    zh: pair.zh,
    en: pair.en,
    outcome: pair.outcome,
    before: before?.target ?? null,
    after: after?.target ?? null,
    verdict: before && verdict(before),
    remarks: remarksOn([before, after].filter((one) => one !== null)),
    change: after && change(before, after, isPress),
    besideOutcome: after && besideOutcome(after, isPress),
  };
}

function remarksOn(pairs: readonly Pair[]): Remark[] {
  const [one, other] = pairs;
  const areAlike = one?.match === other?.match && isSame(one?.differences, other?.differences);
  const told = areAlike ? pairs.slice(0, 1) : pairs;
  return told
    .filter(({ match, differences }) => match === 'near' || differences.length > 0)
    .map(({ match, differences, target }) => ({
      year: pairs.length > 1 && !areAlike ? target.year : null,
      isNear: match === 'near',
      differences,
    }));
}

/** Plain values, parsed with their keys in one order. */
function isSame(one: Remark['differences'] = [], other: Remark['differences'] = []): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isNear(remark: Remark): boolean {
  return remark.isNear;
}

function verdict(pair: Pair): Verdict {
  if (pair.met === null) return undecided(pair);
  return pair.met ? 'met' : 'unmet';
}

/**
 * Null where the sides are only nearly of one indicator: their wordings are then of different things. A newspaper's
 * words and a report's are not compared.
 */
function change(before: Pair | null, after: Pair, isPress: PairSources['isPress']): Change | null {
  if (before === null || before.match === 'near' || after.match === 'near') return null;
  if (isPress(before.target) !== isPress(after.target)) return null;
  return changeOfWording(before.target, after.target);
}

/** A target is set beside an outcome only where both are of one thing, one basis and one kind of speaker. */
function besideOutcome(after: Pair, isPress: PairSources['isPress']): Comparison | null {
  const { match, target, outcome, better } = after;
  if (match === 'near' || basisMayDiffer(after) || isPress(target) !== isPress(outcome))
    return null;
  return compareWithOutcome(target, outcome, better);
}
