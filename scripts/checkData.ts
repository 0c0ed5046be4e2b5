/**
 * Do the committed records still say what the documents say?
 *
 *   npm run check:data [-- --corpus DIR]
 *
 * Sources of truth: the corpus, found as by build:data; the records in public/data/documents.
 * Output: nothing but messages. Exit 0 where all is as committed, 1 with every difference or fault, 2 for
 * unknown arguments. Without a corpus the committed records are only checked against the contract.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/pipeline';
import {
  COMMITTED_RECORDS,
  EXIT,
  RECORDS_SHOWN,
  corpusFolder,
  readOptions,
  stopAtFaults,
} from './commandLine';
import { recordFile } from './publish/dataset';
import { firstDifference } from './publish/firstDifference';
import { extractRecords, readRecords, standInsFor } from './publish/records';
import { readCorpus } from './read/readCorpus';

const options = readOptions(['corpus'], 'npm run check:data [-- --corpus DIR]');
const corpus = corpusFolder(options.corpus);
const committed = readRecords(COMMITTED_RECORDS, RECORDS_SHOWN);
stopAtFaults(committed.faults);

if (corpus === null) {
  console.log(
    `${committed.records.length} committed records keep the contract; no corpus at hand, so they could not be rebuilt.`,
  );
} else {
  const { documents, faults } = readCorpus(corpus);
  stopAtFaults(faults);
  const extracted = extractRecords(documents, extract);
  stopAtFaults(extracted.faults);
  const differences = extracted.records.flatMap((record) => {
    const [name, text] = recordFile(record);
    const path = join(COMMITTED_RECORDS, name);
    if (!existsSync(path)) return [`${name}: not committed`];
    if (readFileSync(path, 'utf8') === text) return [];
    const former = committed.records.find(({ document }) => document.id === record.document.id);
    const found = former ? firstDifference(former, record) : null;
    return [`${name}: ${found ?? 'the same content, written differently'}`];
  });
  const standIns = standInsFor(extracted.records, committed.records);
  const rebuiltIds = new Set(extracted.records.map(({ document }) => document.id));
  const superseded = committed.records
    .filter((record) => !rebuiltIds.has(record.document.id) && !standIns.includes(record))
    .map(({ document }) => `${document.id}.json: ${document.file} is now read under another id`);
  for (const difference of [...differences, ...superseded]) console.error(difference);
  if (differences.length + superseded.length > 0) process.exit(EXIT.faults);
  console.log(
    `${extracted.records.length} records are as committed; ${standIns.length} could not be rebuilt, their text is not at hand.`,
  );
}
