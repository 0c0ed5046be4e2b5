import type { Indicator, Point } from '../contract/comparison';
import type { DocumentSummary } from '../contract/siteIndex';
import { csvText, type CsvCell } from './csv';
import { placeOf } from './places';

export const POINT_COLUMNS = [
  'indicator',
  'indicator_zh',
  'indicator_en',
  'district',
  'district_zh',
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
] as const;

/**
 * Figures of one indicator as a CSV file, one a row, in the order given: as they are worded, with the
 * document's own phrase, its words and where these stand.
 */
export function pointCsv(
  { id, zh, en }: Pick<Indicator, 'id' | 'zh' | 'en'>,
  points: readonly Point[],
  documents: ReadonlyMap<string, DocumentSummary>,
): string {
  const rows = points.map((point): CsvCell[] => {
    const document = documents.get(point.document);
    return [
      ...[id, zh, en, point.district, placeOf(point.district).zh, point.year, point.kind],
      ...[point.value, point.valueTo, point.unit, point.bound, point.strength],
      ...[point.phrase, point.quote, point.issuer, point.document],
      ...[document?.title ?? null, document?.publisher ?? null, document?.date ?? null],
      ...[point.line, document?.url ?? null, point.statement],
    ];
  });
  return csvText(POINT_COLUMNS, rows);
}
