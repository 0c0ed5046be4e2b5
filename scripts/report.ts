import type { DocumentRecord } from '../src/contract/documentRecord';
import { STATEMENT_KINDS } from '../src/contract/vocabularies';

/** One line on a document that has been read. */
export function progressLine(record: DocumentRecord): string {
  const { file, id } = record.document;
  const counts = countsOf([record]).slice(1);
  return `${file} → ${id}: ${counts.map(([name, count]) => `${count} ${name}`).join(', ')}`;
}

/**
 * What the build made of all documents, a line a count.
 * @param duration of the build, in milliseconds since the process began
 */
export function closingTable(records: readonly DocumentRecord[], duration: number): string {
  const rows: (readonly [name: string, count: string])[] = [
    ...countsOf(records).map(([name, count]) => [name, String(count)] as const),
    ['time', `${(duration / 1000).toFixed(1)} s`],
  ];
  const names = Math.max(...rows.map(([name]) => name.length));
  const counts = Math.max(...rows.map(([, count]) => count.length));
  return rows.map(([name, count]) => `${name.padEnd(names)}  ${count.padStart(counts)}`).join('\n');
}

function countsOf(records: readonly DocumentRecord[]): (readonly [name: string, count: number])[] {
  const statements = records.flatMap((record) => record.statements);
  return [
    ['documents', records.length],
    ['passages', records.flatMap(({ passages }) => passages).length],
    ...STATEMENT_KINDS.map(
      (kind) =>
        [`${kind}s`, statements.filter((statement) => statement.kind === kind).length] as const,
    ),
    ['damaged places', records.flatMap(({ document }) => document.damaged).length],
  ];
}
