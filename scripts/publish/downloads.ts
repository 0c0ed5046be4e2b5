import { stringify } from 'csv-stringify/sync';
import type { DocumentSummary, LocatedStatement } from '../../src/contract/siteIndex';
import { STATEMENT_COLUMNS, statementCells } from '../../src/contract/statementColumns';

/**
 * `statements.csv`, RFC 4180 with CRLF, and a byte order mark so that Excel shows Chinese. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function statementsCsv(
  statements: readonly LocatedStatement[],
  documents: readonly DocumentSummary[],
): string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return stringify(
    statements.map((statement) => statementCells(statement, byId.get(statement.document))),
    {
      columns: STATEMENT_COLUMNS.map(({ name }) => name),
      header: true,
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}
