import type { Pair } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';

export type PairSide = Pair['target'];

export type Verdict = 'met' | 'unmet' | 'open';

/** An outcome with what had been aimed at for its year and what was aimed at for the next. */
export interface PairRow {
  readonly id: string;
  readonly indicator: string;
  readonly outcome: PairSide;
  readonly before: PairSide | null;
  readonly after: PairSide | null;
  /** Null where no target of the same year is known. */
  readonly verdict: Verdict | null;
  /** Why the targets are only nearly of the same indicator; empty where they are exactly. */
  readonly nearness: readonly string[];
  readonly near: boolean;
  readonly change: Change | null;
}

/** How the next target differs in wording from the last, or where there is none, from the outcome. */
export type Change =
  | { readonly kind: 'bound'; readonly from: PairSide['bound']; readonly to: PairSide['bound'] }
  | { readonly kind: 'beside-outcome'; readonly direction: 'higher' | 'lower' | 'same' };

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
  const notes = [before, after].flatMap((one) => (one && one.note !== '' ? [one.note] : []));
  return {
    id: `${pair.outcome.statement}-${before?.target.statement ?? ''}-${after?.target.statement ?? ''}`,
    indicator: pair.indicator,
    outcome: pair.outcome,
    before: before?.target ?? null,
    after: after?.target ?? null,
    verdict: before && verdict(before.met),
    nearness: [...new Set(notes)],
    near: before?.match === 'near' || after?.match === 'near',
    change: after && change(before?.target ?? null, pair.outcome, after.target),
  };
}

function verdict(met: boolean | null): Verdict {
  if (met === null) return 'open';
  return met ? 'met' : 'unmet';
}

function change(before: PairSide | null, outcome: PairSide, after: PairSide): Change | null {
  if (before) return { kind: 'bound', from: before.bound, to: after.bound };
  if (outcome.value === null || after.value === null || outcome.unit !== after.unit) return null;
  const difference = after.value - outcome.value;
  if (difference === 0) return { kind: 'beside-outcome', direction: 'same' };
  return { kind: 'beside-outcome', direction: difference > 0 ? 'higher' : 'lower' };
}
