/**
 * How well do the rules read?
 *
 *   npm run score [-- --clauses FILE] [--labels DIR] [--records DIR] [--out FILE] [--faults N]
 *                    [--min-figures F1] [--min-milestones F1]
 *
 * Sources of truth: labelled clauses of our own wording (tests/gold/clauses.jsonl); where at hand, a folder of
 * labels of the documents with its own scorer, run on the committed records.
 * Output: a table; with --out a JSON file (src/contract/evaluation.ts); with --faults the first N disagreements.
 * Exit 0; 1 where F1 on the clauses is below a given minimum (0 to 1); 2 for unknown arguments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { evaluationSchema } from '../src/contract/evaluation';
import { RULES_VERSION, extractDocument } from '../src/extract/pipeline';
import { COMMITTED_RECORDS, EXIT, PROJECT_ROOT, readOptions } from './commandLine';
import { scoreDocuments } from './evaluate/documentLabels';
import { evaluateClauses } from './evaluate/evaluateClauses';
import { parseLabelledClauses } from './evaluate/labelledClause';
import { renderEvaluation, renderFaults } from './evaluate/renderEvaluation';

const options = readOptions(
  ['clauses', 'labels', 'records', 'out', 'faults', 'min-figures', 'min-milestones'],
  'npm run score [-- --clauses FILE] [--labels DIR] [--records DIR] [--out FILE] [--faults N] [--min-figures F1] [--min-milestones F1]',
);
const clauses = options.clauses ?? resolve(PROJECT_ROOT, 'tests/gold/clauses.jsonl');
const labels = options.labels ?? resolve(PROJECT_ROOT, '../shared/gold');

const { evaluation, faults } = evaluateClauses(
  parseLabelledClauses(readFileSync(clauses, 'utf8')),
  extractDocument,
);
const whole = z.parse(evaluationSchema, {
  rules: RULES_VERSION,
  clauses: evaluation,
  documents: scoreDocuments(labels, options.records ?? COMMITTED_RECORDS),
});
for (const line of renderEvaluation(whole)) console.log(line);
for (const line of renderFaults(faults.slice(0, Number(options.faults ?? 0)))) console.log(line);
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(whole, null, 2)}\n`);

const below = (['figures', 'milestones'] as const).flatMap((kind) => {
  const least = Number(options[`min-${kind}`] ?? 0);
  const f1 = evaluation[kind].f1 ?? 0;
  return f1 < least ? [`F1 of ${kind} is ${f1.toFixed(3)}, below ${String(least)}`] : [];
});
for (const message of below) console.error(message);
if (below.length > 0) process.exit(EXIT.faults);
