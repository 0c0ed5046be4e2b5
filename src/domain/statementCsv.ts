import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';
import { csvText, type CsvCell } from './csv';
import { documentName } from './documentName';

export const STATEMENT_COLUMNS = [
  'district',
  'year',
  'kind',
  'indicator',
  'value',
  'valueTo',
  'unit',
  'bound',
  'strength',
  'theme',
  'quote',
  'document',
  'date',
  'publisher',
  'line',
  'url',
] as const;

/** Statements with their sources as a CSV file, one a row, in the order given. */
export function statementCsv(
  statements: readonly LocatedStatement[],
  documents: readonly DocumentSummary[],
): string {
  const sources = new Map(documents.map((document) => [document.id, document]));
  const rows = statements.map((statement): CsvCell[] => {
    const source = sources.get(statement.document);
    return [
      statement.district,
      statement.year,
      statement.kind,
      statement.indicator,
      statement.value,
      statement.valueTo,
      statement.unit,
      statement.bound,
      statement.strength,
      statement.theme,
      statement.quote,
      source ? documentName(source) : statement.document,
      source?.date ?? null,
      source?.publisher ?? null,
      statement.line,
      source?.url ?? null,
    ];
  });
  return csvText(STATEMENT_COLUMNS, rows);
}
