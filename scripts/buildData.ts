/**
 * Documents in, the page's data out.
 *
 *   npm run build:data [-- --corpus DIR] [--out DIR]
 *
 * Sources of truth: the documents of the corpus (--corpus, else CORPUS_DIR, else corpus/ at the project's
 * root) with their sidecars; where a document's text is not at hand, its committed record in
 * public/data/documents; the committed evaluation, public/data/evaluation.json; the list of known documents in
 * scripts/read; the packages of the boundaries.
 * Output: --out, else public/data: records, evaluation, index, districts, indicators, pairs, boundaries,
 * downloads.
 * Order: read and check everything → extract → check the records → derive → write aside → swap in.
 * Modes: with a corpus, its records are rebuilt and the others stand in; without one, all stand in.
 * Any fault: all of them are printed, nothing is written, exit 1. Unknown arguments: exit 2.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extract } from '../src/extract/pipeline';
import {
  COMMITTED_EVALUATION,
  COMMITTED_RECORDS,
  EVALUATION_SHOWN,
  PROJECT_ROOT,
  RECORDS_SHOWN,
  corpusFolder,
  readOptions,
  stopWith,
} from './commandLine';
import { readEvaluation } from './evaluate/evaluationFile';
import { linkRecords } from './link/link';
import { datasetOf } from './publish/dataset';
import { extractRecords, readRecords, standInsFor, type Records } from './publish/records';
import { healFolder, isReplaceable, replaceFolder } from './publish/replaceFolder';
import type { Fault } from './read/fault';
import { readCorpus } from './read/readCorpus';
import { readKnownDocuments } from './read/readKnownDocuments';
import { closingTable, progressLine } from './report';

/** Shown in faults as people know it: a path of the project. */
const KNOWN_DOCUMENTS = 'scripts/read/known-documents.csv';

const NOTHING_AT_HAND: Fault = {
  file: RECORDS_SHOWN,
  line: null,
  message: 'there are neither documents nor committed records to build from',
  remedy: 'give a folder of documents with --corpus',
};
const FOREIGN_FOLDER: Omit<Fault, 'file'> = {
  line: null,
  message: 'the folder holds files that no build of this data has made',
  remedy: 'name an empty or a new folder with --out',
};

const options = readOptions(['corpus', 'out'], 'npm run build:data [-- --corpus DIR] [--out DIR]');
const published = resolve(PROJECT_ROOT, 'public/data');
const out = options.out === undefined ? published : resolve(options.out);
const corpus = corpusFolder(options.corpus);

healFolder(published);
healFolder(out);
const committed = readRecords(COMMITTED_RECORDS, RECORDS_SHOWN);
const { evaluation, faults: evaluationFaults } = readEvaluation(
  COMMITTED_EVALUATION,
  EVALUATION_SHOWN,
);
const rebuilt = corpus === null ? { records: [], faults: [] } : rebuild(corpus);
const standIns = standInsFor(rebuilt.records, committed.records);
const records = [...rebuilt.records, ...standIns];
const known = readKnownDocuments(
  KNOWN_DOCUMENTS,
  readFileSync(resolve(PROJECT_ROOT, KNOWN_DOCUMENTS), 'utf8'),
  new Set(records.map(({ document }) => document.id)),
);
const faults = [
  ...rebuilt.faults,
  ...known.faults,
  ...committed.faults.filter(({ file }) => !isRebuilt(file)),
  ...evaluationFaults,
  ...(records.length === 0 ? [NOTHING_AT_HAND] : []),
  ...(isReplaceable(out) ? [] : [{ ...FOREIGN_FOLDER, file: out }]),
];
if (faults.length > 0 || evaluation === null) stopWith(faults);
if (corpus === null)
  console.log(`No corpus at hand: the ${standIns.length} committed records stand in for it.`);
else if (standIns.length > 0)
  console.log(`${standIns.length} committed records stand in for documents that are not at hand.`);

replaceFolder(out, datasetOf(records, linkRecords, evaluation, known.documents));
console.log(closingTable(records, performance.now()));

function rebuild(folder: string): Records {
  const { documents, faults, ignored } = readCorpus(folder);
  if (ignored.length > 0) console.log(`Passed over, no documents: ${ignored.join(', ')}`);
  const extracted = extractRecords(documents, extract, (record) => {
    console.log(progressLine(record));
  });
  return { records: extracted.records, faults: [...faults, ...extracted.faults] };
}

/** A committed record that breaks the contract does no harm where it is about to be written anew. */
function isRebuilt(file: string): boolean {
  return rebuilt.records.some(({ document }) => file === `${RECORDS_SHOWN}/${document.id}.json`);
}
