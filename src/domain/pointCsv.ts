import type { Indicator, Point } from '../contract/comparison';
import type { DocumentSummary } from '../contract/siteIndex';
import { csvText, type CsvCell } from './csv';
import { PLACE_COLUMNS, placeCells } from './csvColumns';
import type { Missing } from './missing';

export const POINT_COLUMNS = [
  'indicator_id',
  'indicator_zh',
  'indicator_en',
  ...PLACE_COLUMNS,
  'year',
  'kind',
  'value',
  'value_to',
  'unit',
  'bound',
  'strength',
  'phrase',
  'quote',
  'issuer',
  'document',
  'document_title',
  'publisher',
  'date',
  'line',
  'url',
  'statement',
  'state',
] as const;

/** A place and year without a figure of a kind. */
export interface PointGap extends Pick<Point, 'district' | 'kind'> {
  /** Or several, from the first to the last: `2022-2024`. */
  readonly year: number | string;
  readonly missing: Missing;
}

/**
 * Figures of one indicator as a CSV file, one a row, in the order given: as they are worded, with the
 * document's own phrase, its words and where these stand. Then a row for each figure that is missing: `state`
 * says why, as `missing.ts` does; of a figure it is `figure`.
 */
export function pointCsv(
  { id, zh, en }: Pick<Indicator, 'id' | 'zh' | 'en'>,
  points: readonly Point[],
  documents: ReadonlyMap<string, DocumentSummary>,
  gaps: readonly PointGap[] = [],
): string {
  const head = ({ district, year, kind }: Omit<PointGap, 'missing'>): CsvCell[] => [
    ...[id, zh, en, ...placeCells(district), year, kind],
  ];
  const rows = points.map((point): CsvCell[] => {
    const document = documents.get(point.document);
    return [
      ...head(point),
      ...[point.value, point.valueTo, point.unit, point.bound, point.strength],
      ...[point.phrase, point.quote, point.issuer, point.document],
      ...[document?.title ?? null, document?.publisher ?? null, document?.date ?? null],
      ...[point.line, document?.url ?? null, point.statement, 'figure'],
    ];
  });
  const missing = gaps.map((gap): CsvCell[] => {
    const cells = head(gap);
    const blanks = POINT_COLUMNS.slice(cells.length + 1).map(() => null);
    return [...cells, ...blanks, gap.missing];
  });
  return csvText(POINT_COLUMNS, [...rows, ...missing]);
}
