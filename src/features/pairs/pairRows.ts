import type { Pair } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import { changeOfWording, compareWithOutcome, type Change } from './changeOfWording';
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
  /** Why the targets are only nearly of the same indicator, or what else is to be said of the match. */
  readonly notes: readonly Note[];
  readonly near: boolean;
  readonly change: Change | null;
}

interface Note {
  readonly zh: string;
  readonly en: string;
}

export interface PairYear {
  /** The year of the outcomes. */
  readonly year: number;
  readonly rows: readonly PairRow[];
}

/** The pairs of a place as rows, newest year of outcomes first, rows with a verdict before others. */
export function pairRows(pairs: readonly Pair[], place: PlaceSlug): PairYear[] {
  const byOutcome = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.district !== place) continue;
    const known = byOutcome.get(pair.outcome.statement);
    if (known) known.push(pair);
    else byOutcome.set(pair.outcome.statement, [pair]);
  }
  const rows = [...byOutcome.values()].flatMap(rowsOfOutcome);
  const years = [...new Set(rows.map(({ outcome }) => outcome.year))].sort(
    (one, other) => other - one,
  );
  return years.map((year) => ({
    year,
    rows: rows
      .filter(({ outcome }) => outcome.year === year)
      .sort(
        (one, other) =>
          Number(one.verdict === null) - Number(other.verdict === null) ||
          Number(one.near) - Number(other.near),
      ),
  }));
}

function rowsOfOutcome(pairs: readonly Pair[]): PairRow[] {
  const before = pairs.filter(({ relation }) => relation === 'target-outcome');
  const after = pairs.filter(({ relation }) => relation === 'outcome-target');
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, at) =>
    row(before[at] ?? null, after[at] ?? null),
  ).filter((one) => one !== null);
}

function row(before: Pair | null, after: Pair | null): PairRow | null {
  const pair = before ?? after;
  if (!pair) return null;
  const notes = [before, after].flatMap((one) =>
    one && one.note !== '' ? [{ zh: one.note, en: one.noteEn }] : [],
  );
  return {
    id: `${pair.outcome.statement}-${before?.target.statement ?? ''}-${after?.target.statement ?? ''}`,
    indicator: pair.indicator,
    zh: pair.zh,
    en: pair.en,
    outcome: pair.outcome,
    before: before?.target ?? null,
    after: after?.target ?? null,
    verdict: before && verdict(before),
    notes: notes.filter(({ zh }, at) => notes.findIndex((note) => note.zh === zh) === at),
    near: before?.match === 'near' || after?.match === 'near',
    change: after && change(before, after),
  };
}

function verdict(pair: Pair): Verdict {
  if (pair.met === null) return undecided(pair);
  return pair.met ? 'met' : 'unmet';
}

/** Null where the sides are only nearly of one indicator: their wordings are then of different things. */
function change(before: Pair | null, after: Pair): Change | null {
  const { target, outcome, better } = after;
  if (before?.match === 'near' || after.match === 'near') return null;
  if (before) return changeOfWording(before.target, target);
  const comparison = compareWithOutcome(target, outcome, better);
  return comparison && { kind: 'beside-outcome', comparison };
}
