import type { Pair, PairDifference } from '../contract/comparison';
import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';
import { csvText, type CsvCell } from './csv';
import { PLACE_COLUMNS, placeCells } from './csvColumns';
import { undecided } from './undecided';

const SIDES = ['target', 'outcome'] as const;

const SIDE_COLUMNS = [
  'phrase',
  'year',
  'value',
  'value_to',
  'unit',
  'bound',
  'quote',
  'issuer',
  'document',
  'document_title',
  'date',
  'line',
  'url',
  'statement',
] as const;

export const PAIR_COLUMNS: readonly string[] = [
  'indicator_id',
  'indicator_zh',
  'indicator_en',
  ...PLACE_COLUMNS,
  'year',
  'relation',
  'match',
  'note',
  'note_en',
  'better',
  'verdict',
  'open_because',
  ...SIDES.flatMap((side) => SIDE_COLUMNS.map((column) => `${side}_${column}`)),
];

interface PairSources {
  /** The place's statements: they know their lines, who speaks and of what. */
  readonly statements: readonly LocatedStatement[];
  readonly documents: readonly DocumentSummary[];
  /** What is to be said of a pair's differences, in both languages. */
  readonly noteOf: (differences: readonly PairDifference[]) => {
    readonly zh: string;
    readonly en: string;
  };
}

/**
 * Pairs as a CSV file, one a row, in the order given: both sides with their figures as they are worded,
 * their words and where these stand. `indicator_id` is of `indicators.json`, the `phrase` of a side is the
 * document's own; `year` is the outcome's; `verdict` is `met`, `not-met` or, with its reason, `open`, and empty
 * where the target is the next year's, which the outcome does not meet or miss.
 */
export function pairCsv(pairs: readonly Pair[], sources: PairSources): string {
  const statements = new Map(
    sources.statements.map((statement) => [`${statement.document}/${statement.id}`, statement]),
  );
  const documents = new Map(sources.documents.map((document) => [document.id, document]));
  const sideCells = (side: Pair['target']): CsvCell[] => {
    const statement = statements.get(`${side.document}/${side.statement}`);
    const document = documents.get(side.document);
    return [
      statement?.indicator ?? null,
      ...[side.year, side.value, side.valueTo, side.unit, side.bound, side.quote],
      statement?.issuer ?? document?.issuer ?? null,
      side.document,
      document?.title ?? null,
      document?.date ?? null,
      statement?.line ?? null,
      document?.url ?? null,
      side.statement,
    ];
  };
  const rows = pairs.map((pair): CsvCell[] => {
    const { zh, en } = sources.noteOf(pair.differences);
    return [
      ...[pair.indicator, pair.zh, pair.en, ...placeCells(pair.district), pair.year],
      ...[pair.relation, pair.match, zh, en, pair.better, ...verdictCells(pair)],
      ...SIDES.flatMap((side) => sideCells(pair[side])),
    ];
  });
  return csvText(PAIR_COLUMNS, rows);
}

function verdictCells(pair: Pair): CsvCell[] {
  if (pair.relation === 'outcome-target') return [null, null];
  if (pair.met === null) return ['open', undecided(pair).reason];
  return [pair.met ? 'met' : 'not-met', null];
}
