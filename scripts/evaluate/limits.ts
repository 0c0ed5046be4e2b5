import type { Evaluation } from '../../src/contract/evaluation';

/** What a run measured. */
export interface Measured {
  readonly evaluation: Evaluation;
  /** Labelled pairs that are called otherwise; null without labels of pairs. */
  readonly miscalled: number | null;
}

interface Limit {
  readonly what: string;
  readonly side: 'least' | 'most';
  /** Null or undefined where there are no labels to measure it by. */
  readonly measure: (measured: Measured) => number | null | undefined;
}

const documentsOf = ({ evaluation }: Measured) => evaluation.documents;

/** What a gate may ask of the rules: shares from 0 to 1 at least, counts at most. */
const LIMITS = {
  'min-figures': {
    what: 'F1 of figures',
    side: 'least',
    measure: ({ evaluation }) => evaluation.clauses.figures.f1,
  },
  'min-milestones': {
    what: 'F1 of milestones',
    side: 'least',
    measure: ({ evaluation }) => evaluation.clauses.milestones.f1,
  },
  'min-document-figures': {
    what: 'F1 of figures of the documents',
    side: 'least',
    measure: (measured) => documentsOf(measured)?.figures.f1,
  },
  'min-document-milestones': {
    what: 'F1 of milestones of the documents',
    side: 'least',
    measure: (measured) => documentsOf(measured)?.milestones.f1,
  },
  'min-exact-pairs': {
    what: 'share of exact pairs found',
    side: 'least',
    measure: (measured) => documentsOf(measured)?.pairs?.exact,
  },
  'min-near-pairs': {
    what: 'share of near pairs found',
    side: 'least',
    measure: (measured) => documentsOf(measured)?.pairs?.near,
  },
  'max-miscalled-pairs': {
    what: 'pairs called otherwise than labelled',
    side: 'most',
    measure: ({ miscalled }) => miscalled,
  },
  'max-document-traps': {
    what: 'reported traps of the documents',
    side: 'most',
    measure: (measured) => documentsOf(measured)?.traps?.reported,
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;
export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** One line for each limit that is broken, or that nothing was measured for. */
export function brokenLimits(
  measured: Measured,
  limits: Readonly<Partial<Record<LimitName, number>>>,
): string[] {
  return LIMIT_NAMES.flatMap((name) => {
    const limit = limits[name];
    if (limit === undefined) return [];
    const { what, side, measure }: Limit = LIMITS[name];
    const value = measure(measured) ?? null;
    if (value === null) return [`--${name}: no ${what} measured, for want of labels`];
    if (side === 'least' ? value >= limit : value <= limit) return [];
    return side === 'least'
      ? [`${what}: ${value.toFixed(3)}, below ${limit}`]
      : [`${what}: ${value}, at most ${limit} allowed`];
  });
}
