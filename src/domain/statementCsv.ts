import type { DocumentSummary, LocatedStatement } from '../contract/siteIndex';
import { STATEMENT_COLUMNS, statementCells } from '../contract/statementColumns';
import { csvText } from './csv';

/** Statements with their sources as a CSV file, one a row, in the order given: as `statements.csv` has them. */
export function statementCsv(
  statements: readonly LocatedStatement[],
  documents: readonly DocumentSummary[],
): string {
  const sources = new Map(documents.map((document) => [document.id, document]));
  const columns = STATEMENT_COLUMNS.map(({ name }) => name);
  const rows = statements.map((statement) => {
    const cells = statementCells(statement, sources.get(statement.document));
    return columns.map((name) => cells[name]);
  });
  return csvText(columns, rows);
}
