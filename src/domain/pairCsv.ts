import type { Pair, PairDifference } from '../contract/comparison';
import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';
import { csvText, type CsvCell } from './csv';

const SIDES = ['target', 'outcome'] as const;

const SIDE_COLUMNS = [
  'indicator',
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
  'indicator',
  'district',
  'year',
  'relation',
  'match',
  'note',
  'note_en',
  'better',
  'met',
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
 * their words and where these stand. `indicator` is the id in `indicators.json`, those of the sides are the
 * documents' own phrases; `year` is the outcome's; `met` is empty where the wording does not decide.
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
      ...[pair.indicator, pair.district, pair.year],
      ...[pair.relation, pair.match, zh, en, pair.better, pair.met],
      ...SIDES.flatMap((side) => sideCells(pair[side])),
    ];
  });
  return csvText(PAIR_COLUMNS, rows);
}
