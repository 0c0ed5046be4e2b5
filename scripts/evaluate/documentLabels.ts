import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { DocumentEvaluation } from '../../src/contract/evaluation';
import { agreementOf } from './agreement';

const countsSchema = z.object({ tp: z.number(), fp: z.number(), fn: z.number() });

/** What the scorer that comes with the labels prints with `--json`. */
const scorerOutputSchema = z.object({
  figures: countsSchema,
  milestones: countsSchema,
  fields: z.record(z.string(), z.nullable(z.number())),
  themes: z.optional(z.object({ recallAtK: z.number(), of: z.number() })),
});

/**
 * Runs the scorer of a folder of labels (`score.mjs`) on committed records.
 * @returns null where the folder has no scorer.
 */
export function scoreDocuments(labels: string, records: string): DocumentEvaluation | null {
  const scorer = join(labels, 'score.mjs');
  if (!existsSync(scorer)) return null;
  const themes = join(labels, 'themes.json');
  const output = execFileSync(
    process.execPath,
    [scorer, '--records', records, '--json', ...(existsSync(themes) ? ['--themes', themes] : [])],
    { encoding: 'utf8' },
  );
  return readScorerOutput(output);
}

/** @throws where the output is not what the scorer promises. */
export function readScorerOutput(output: string): DocumentEvaluation {
  const { figures, milestones, fields, themes } = z.parse(scorerOutputSchema, JSON.parse(output));
  const agreement = ({ tp, fp, fn }: z.infer<typeof countsSchema>) =>
    agreementOf({ found: tp, missed: fn, spurious: fp });
  return {
    figures: agreement(figures),
    milestones: agreement(milestones),
    fields: Object.entries(fields).map(([field, accuracy]) => ({ field, accuracy })),
    themes: themes ? { recall: themes.recallAtK, of: themes.of } : null,
  };
}
