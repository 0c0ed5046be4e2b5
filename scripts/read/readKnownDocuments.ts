import { CsvError, parse } from 'csv-parse/sync';
import {
  knownDocumentSchema,
  MANY_PLACES,
  type KnownDocument,
} from '../../src/contract/knownDocuments';
import { PLACE_SLUGS } from '../../src/contract/places';
import { DOCUMENT_KINDS } from '../../src/contract/vocabularies';
import type { Fault } from './fault';

/** What each column takes, said as a remedy. */
const REMEDIES = {
  district: `use one of ${[...PLACE_SLUGS, ...MANY_PLACES].join(', ')}`,
  year: 'write the year that the document plans or reports, in four digits',
  kind: `use one of ${DOCUMENT_KINDS.join(', ')}`,
  publisher: "give the publisher's name",
  url: 'give a whole address that begins with https:// or http://',
  document: 'give the id of a record in public/data/documents, or leave it empty',
} as const;

const COLUMNS = Object.keys(REMEDIES) as (keyof typeof REMEDIES)[];
const COLUMN_REMEDY = `write the columns ${COLUMNS.join(',')} in every row, and quote commas`;

/**
 * Reads the list of documents that are known to exist. `document` is given where a record's own text does
 * not hold its address; else the address joins the two.
 * @param records ids of the records that there are.
 * @returns the sound rows in the order of the file, and every fault.
 */
export function readKnownDocuments(
  file: string,
  csv: string,
  records: ReadonlySet<string>,
): { documents: KnownDocument[]; faults: Fault[] } {
  try {
    const documents: KnownDocument[] = [];
    const faults: Fault[] = [];
    for (const { line, cells } of rowsOf(csv)) {
      const { year, document, ...words } = cells;
      const read = knownDocumentSchema.safeParse({
        ...words,
        year: /^\d{4}$/.test(year ?? '') ? Number(year) : year,
        document: document === '' ? null : document,
      });
      if (!read.success)
        faults.push(...read.error.issues.map(({ path }) => faultOf(file, line, cells, path[0])));
      else if (read.data.document !== null && !records.has(read.data.document))
        faults.push(faultOf(file, line, cells, 'document'));
      else documents.push(read.data);
    }
    return { documents, faults };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    return {
      documents: [],
      faults: [{ file, line, message: error.message, remedy: COLUMN_REMEDY }],
    };
  }
}

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** @throws CsvError where a row has more or fewer cells than the first. */
function rowsOf(csv: string): Row[] {
  const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(csv, {
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
  });
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

/** @param path of the cell at fault; none where the row has a column too many. */
function faultOf(file: string, line: number, cells: Row['cells'], path: unknown): Fault {
  const column = COLUMNS.find((name) => name === path);
  if (column === undefined)
    return { file, line, message: 'a column that is not known', remedy: COLUMN_REMEDY };
  const value = cells[column];
  const message = value === undefined ? `no column ${column}` : `${column} is “${value}”`;
  return { file, line, message, remedy: REMEDIES[column] };
}
