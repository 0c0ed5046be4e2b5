import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentRecordSchema, type DocumentRecord } from '../../src/contract/documentRecord';
import { recordBreaches } from '../../src/contract/recordInvariants';
import type { Extraction, SourceFile } from '../../src/extract/pipeline';
import { compareText } from '../../src/contract/compareText';
import type { Fault } from '../read/fault';
import { checked, type Checked } from './conforming';

export type Extract = (document: SourceFile) => Extraction;

export interface Records {
  records: DocumentRecord[];
  faults: Fault[];
}

const MEND_RULES = 'this is a fault of the extraction: please report it with the document';
const REBUILD =
  'rebuild it with npm run build:data -- --corpus, restore it from version control, or remove it';

/** A record, or every way in which it breaks the contract: its shape, or what it promises beyond it. */
function checkedRecord(record: unknown): Checked<DocumentRecord> {
  const shaped = checked(documentRecordSchema, record);
  if (shaped.departures) return shaped;
  const departures = recordBreaches(shaped.value);
  return departures.length > 0 ? { departures } : shaped;
}

/**
 * Extracts a record from each document and checks it; two documents with one id are a fault.
 * @param onRecord called after each document, in order
 */
export function extractRecords(
  documents: readonly SourceFile[],
  extract: Extract,
  onRecord: (record: DocumentRecord) => void = () => undefined,
): Records {
  const faults: Fault[] = [];
  const byId = new Map<string, DocumentRecord>();
  for (const source of documents) {
    const { record, problems } = extract(source);
    const { file } = source;
    faults.push(...problems.map((problem) => ({ file, line: null, ...problem })));
    const { departures: breaches = [] } = checkedRecord(record);
    faults.push(...breaches.map((message) => ({ file, line: null, message, remedy: MEND_RULES })));
    const { id } = record.document;
    const twin = byId.get(id)?.document.file;
    if (twin !== undefined) {
      const message = `has the id ${id}, as ${twin} has`;
      faults.push({ file, line: null, message, remedy: 'rename one of the two files' });
    }
    byId.set(id, record);
    onRecord(record);
  }
  return { records: [...byId.values()], faults };
}

/**
 * Reads the records of a `documents/` folder; a folder that does not exist holds none.
 * @param shown the folder's name in messages
 */
export function readRecords(folder: string, shown: string): Records {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { records: [], faults: [] };
  const records: DocumentRecord[] = [];
  const faults: Fault[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of names.sort(compareText)) {
    const breaches = readRecord(join(folder, name), name, records);
    const file = `${shown}/${name}`;
    faults.push(...breaches.map((message) => ({ file, line: null, message, remedy: REBUILD })));
  }
  return { records, faults };
}

/** Adds the record to `records` unless it breaks the contract. */
function readRecord(path: string, name: string, records: DocumentRecord[]): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return ['no valid JSON'];
  }
  const { value: record, departures } = checkedRecord(value);
  if (departures) return departures;
  if (name !== `${record.document.id}.json`)
    return [`the file should be named after its id, ${record.document.id}`];
  records.push(record);
  return [];
}

/** The records whose source text is not at hand, so that they stand in for it. */
export function standInsFor(
  rebuilt: readonly DocumentRecord[],
  committed: readonly DocumentRecord[],
): DocumentRecord[] {
  const atHand = new Set(
    rebuilt.flatMap(({ document: { id, file, sha256 } }) => [id, `file ${file}`, sha256]),
  );
  return committed.filter(
    ({ document: { id, file, sha256 } }) =>
      !atHand.has(id) && !atHand.has(`file ${file}`) && !atHand.has(sha256),
  );
}
