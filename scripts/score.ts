/**
 * How well do the rules read?
 *
 *   npm run score [-- --clauses FILE] [--labels DIR] [--records DIR] [--out FILE] [--faults N]
 *                    [--min-figures F1] [--min-milestones F1] [--max-document-traps N]
 *   npm run build:evaluation       writes public/data/evaluation.json, which is committed
 *
 * Sources of truth: labelled clauses of our own wording (tests/gold/clauses.jsonl); where at hand, a folder of
 * labels of the documents with its own scorer, run on the committed records.
 * Output: a table, with every trap of the documents that a record reports; with --out a JSON file
 * (src/contract/evaluation.ts), in which the part on documents stays as it was where their labels are not at
 * hand; with --faults the first N disagreements on the clauses.
 * Exit 0; 1 where F1 on the clauses is below a given minimum (0 to 1), or more traps of the documents are
 * reported than allowed; 2 for unknown arguments.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluationSchema } from '../src/contract/evaluation';
import { RULES_VERSION, extractDocument } from '../src/extract/pipeline';
import {
  COMMITTED_RECORDS,
  endWithThePipe,
  EXIT,
  PROJECT_ROOT,
  readOptions,
  stopWith,
} from './commandLine';
import { scoreDocuments } from './evaluate/documentLabels';
import { evaluateClauses } from './evaluate/evaluateClauses';
import { readEvaluation } from './evaluate/evaluationFile';
import { parseLabelledClauses } from './evaluate/labelledClause';
import { renderEvaluation, renderFaults, renderReportedTraps } from './evaluate/renderEvaluation';
import { prettyJson } from './publish/canonicalJson';
import { conforming } from './publish/conforming';

endWithThePipe();

const options = readOptions(
  [
    ...(['clauses', 'labels', 'records', 'out', 'faults'] as const),
    ...(['min-figures', 'min-milestones', 'max-document-traps'] as const),
  ],
  'npm run score [-- --clauses FILE] [--labels DIR] [--records DIR] [--out FILE] [--faults N] [--min-figures F1] [--min-milestones F1] [--max-document-traps N]',
);
const clauses = options.clauses ?? resolve(PROJECT_ROOT, 'tests/gold/clauses.jsonl');
const labels = options.labels ?? resolve(PROJECT_ROOT, '../shared/gold');

const { evaluation, faults } = evaluateClauses(
  parseLabelledClauses(readFileSync(clauses, 'utf8')),
  extractDocument,
);
const scored = scoreDocuments(labels, options.records ?? COMMITTED_RECORDS);
const measured = conforming(evaluationSchema, 'the evaluation', {
  rules: RULES_VERSION,
  clauses: evaluation,
  documents: scored?.evaluation ?? null,
});
for (const line of renderEvaluation(measured)) console.log(line);
for (const line of renderReportedTraps(scored?.reportedTraps ?? [])) console.log(line);
for (const line of renderFaults(faults.slice(0, Number(options.faults ?? 0)))) console.log(line);
if (options.out !== undefined) write(options.out);

const below = (['figures', 'milestones'] as const).flatMap((kind) => {
  const least = Number(options[`min-${kind}`] ?? 0);
  const f1 = evaluation[kind].f1 ?? 0;
  return f1 < least ? [`F1 of ${kind} is ${f1.toFixed(3)}, below ${String(least)}`] : [];
});
const breaches = [...below, ...trapBreaches(options['max-document-traps'])];
for (const message of breaches) console.error(message);
if (breaches.length > 0) process.exit(EXIT.faults);

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

function trapBreaches(most: string | undefined): string[] {
  if (most === undefined) return [];
  const traps = measured.documents?.traps ?? null;
  if (traps === null) return ['no traps of the documents at hand to look for'];
  return traps.reported > Number(most)
    ? [`reported traps of the documents: ${traps.reported} of ${traps.of}, at most ${most} allowed`]
    : [];
}
