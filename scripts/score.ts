/**
 * How well do the rules read?
 *
 *   npm run score [-- --clauses FILE] [--labels DIR] [--records DIR] [--out FILE] [--faults N]
 *                    [--min-figures F1] [--min-milestones F1]
 *                    [--min-document-figures F1] [--min-document-milestones F1] [--max-document-traps N]
 *                    [--min-exact-pairs SHARE] [--min-near-pairs SHARE] [--max-miscalled-pairs N]
 *   npm run build:evaluation [-- --labels DIR]   writes public/data/evaluation.json, which is committed
 *
 * Sources of truth: labelled clauses of our own wording (tests/gold/clauses.jsonl); with --labels a folder of
 * labels of the documents with its own scorer, run on the committed records.
 * Output: a table, with every trap of the documents that a record reports and every labelled pair that is called
 * otherwise; with --out a JSON file (src/contract/evaluation.ts), in which the part on documents stays as it was
 * without --labels; with --faults the first N disagreements on the clauses.
 * Exit 0; 1 where a limit is broken (scripts/evaluate/limits.ts; F1 and shares from 0 to 1), or nothing was
 * measured for it; 2 for unknown arguments and what should be a number and is none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluationSchema } from '../src/contract/evaluation';
import { RULES_VERSION, extractDocument } from '../src/extract/pipeline';
import {
  COMMITTED_RECORDS,
  endWithThePipe,
  EXIT,
  numberOption,
  PROJECT_ROOT,
  readOptions,
  stopWith,
} from './commandLine';
import { scoreDocuments } from './evaluate/documentLabels';
import { evaluateClauses } from './evaluate/evaluateClauses';
import { readEvaluation } from './evaluate/evaluationFile';
import { parseLabelledClauses } from './evaluate/labelledClause';
import { brokenLimits, LIMIT_NAMES, type LimitName } from './evaluate/limits';
import {
  renderEvaluation,
  renderFaults,
  renderMiscalledPairs,
  renderReportedTraps,
} from './evaluate/renderEvaluation';
import { prettyJson } from './publish/canonicalJson';
import { conforming } from './publish/conforming';

endWithThePipe();

const options = readOptions(
  [...(['clauses', 'labels', 'records', 'out', 'faults'] as const), ...LIMIT_NAMES],
  `npm run score [-- --clauses FILE] [--labels DIR] [--records DIR] [--out FILE] [--faults N] ${LIMIT_NAMES.map((name) => `[--${name} N]`).join(' ')}`,
);
const shownFaults = numberOption('faults', options.faults) ?? 0;
const limits: Partial<Record<LimitName, number>> = {};
for (const name of LIMIT_NAMES) {
  const limit = numberOption(name, options[name]);
  if (limit !== undefined) limits[name] = limit;
}
const clauses = options.clauses ?? resolve(PROJECT_ROOT, 'tests/gold/clauses.jsonl');

const { evaluation, faults } = evaluateClauses(
  parseLabelledClauses(readFileSync(clauses, 'utf8')),
  extractDocument,
);
const scored =
  options.labels === undefined
    ? null
    : scoreDocuments(resolve(options.labels), options.records ?? COMMITTED_RECORDS);
const measured = conforming(evaluationSchema, 'the evaluation', {
  rules: RULES_VERSION,
  clauses: evaluation,
  documents: scored?.evaluation ?? null,
});
for (const line of renderEvaluation(measured)) console.log(line);
for (const line of renderReportedTraps(scored?.reportedTraps ?? [])) console.log(line);
for (const line of renderMiscalledPairs(scored?.miscalled ?? [])) console.log(line);
for (const line of renderFaults(faults.slice(0, shownFaults))) console.log(line);
if (options.out !== undefined) write(options.out);

const miscalled = scored?.miscalled?.length ?? null;
const broken = brokenLimits({ evaluation: measured, miscalled }, limits);
for (const message of broken) console.error(message);
if (broken.length > 0) process.exit(EXIT.faults);

function write(path: string): void {
  const kept = measured.documents === null && existsSync(path) ? documentsOf(path) : null;
  if (kept) console.log(`${path} keeps what was last measured by labels of the documents.`);
  writeFileSync(path, prettyJson({ ...measured, documents: measured.documents ?? kept }));
}

function documentsOf(path: string) {
  const former = readEvaluation(path, path);
  if (former.evaluation === null) stopWith(former.faults);
  return former.evaluation.documents;
}
