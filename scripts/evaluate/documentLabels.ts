import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { PairFile } from '../../src/contract/comparison';
import type { DocumentEvaluation } from '../../src/contract/evaluation';
import { compareText } from '../../src/contract/compareText';
import { linkRecords } from '../link/link';
import { readRecords } from '../publish/records';
import { describeFault } from '../read/fault';
import { siteRecordsOf } from '../siteRecord';
import { agreementOf } from './agreement';
import { parseJsonLines } from './jsonLines';
import { miscalledPairs, pairLabelSchema, type MiscalledPair } from './pairLabels';
import { judgeTraps, labelledFigureSchema, trapSchema, type ReportedTrap } from './documentTraps';

const countsSchema = z.object({ tp: z.number(), fp: z.number(), fn: z.number() });

const scoredPairsSchema = z.object({
  recall: z.nullable(z.number()),
  exact: z.nullable(z.number()),
  near: z.nullable(z.number()),
  of: z.number(),
  found: z.number(),
});

/** What the scorer that comes with the labels prints with `--json`. */
const scorerOutputSchema = z.object({
  figures: countsSchema,
  milestones: countsSchema,
  fields: z.record(z.string(), z.nullable(z.number())),
  themes: z.optional(z.object({ recallAtK: z.number(), of: z.number() })),
  pairs: z.optional(scoredPairsSchema),
});

export interface ScoredDocuments {
  readonly evaluation: DocumentEvaluation;
  readonly reportedTraps: readonly ReportedTrap[];
  /** Null without labels of pairs. */
  readonly miscalled: readonly MiscalledPair[] | null;
}

/**
 * Judges a folder of records by a folder of labels of their documents: `score.mjs` with `statements.jsonl` and,
 * where there are any, `themes.json`, `pairs.jsonl` and `context.jsonl`.
 * @throws Error where the folder of labels has no scorer, or one of its files is not what it should be.
 */
export function scoreDocuments(labels: string, records: string): ScoredDocuments {
  if (!existsSync(join(labels, 'score.mjs')))
    throw new Error(
      `${labels} has no score.mjs: --labels names the folder of labels with their scorer`,
    );
  const read = readRecords(records, records);
  if (read.faults.length > 0) throw new Error(read.faults.map(describeFault).join('\n'));
  const figures = readLabels(join(labels, 'statements.jsonl'), labelledFigureSchema);
  const traps = readLabels(join(labels, 'context.jsonl'), trapSchema);
  const judged = judgeTraps(traps, figures, read.records);
  const pairLabels = readLabels(join(labels, 'pairs.jsonl'), pairLabelSchema);
  const { pairs } = linkRecords(siteRecordsOf(read.records));
  return {
    evaluation: {
      rules: [...new Set(read.records.map(({ rules }) => rules))].sort(compareText).join(' '),
      labelled: new Set(figures.map(({ doc }) => doc)).size,
      ...readScorerOutput(runScorer(labels, records, pairs)),
      traps: traps.length > 0 ? { reported: judged.reported.length, of: judged.of } : null,
    },
    reportedTraps: judged.reported,
    miscalled: pairLabels.length > 0 ? miscalledPairs(pairLabels, pairs.pairs) : null,
  };
}

function runScorer(labels: string, folder: string, found: PairFile): string {
  const themes = join(labels, 'themes.json');
  const pairs = join(labels, 'pairs.jsonl');
  const work = mkdtempSync(join(tmpdir(), 'evaluation-'));
  try {
    const pairFile = join(work, 'pairs.json');
    writeFileSync(pairFile, JSON.stringify(found));
    return execFileSync(
      process.execPath,
      [
        join(labels, 'score.mjs'),
        '--json',
        ...['--records', folder],
        ...(existsSync(themes) ? ['--themes', themes] : []),
        ...(existsSync(pairs) ? ['--pairs', pairs, '--pairs-file', pairFile] : []),
      ],
      { encoding: 'utf8' },
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The labels of a JSON Lines file; none where there is no such file. */
function readLabels<Schema extends z.ZodMiniType>(path: string, schema: Schema): z.infer<Schema>[] {
  return existsSync(path) ? parseJsonLines(readFileSync(path, 'utf8'), schema, path) : [];
}

/** @throws where the output is not what the scorer promises. */
export function readScorerOutput(
  output: string,
): Pick<DocumentEvaluation, 'figures' | 'milestones' | 'fields' | 'themes' | 'pairs'> {
  const { figures, milestones, fields, themes, pairs } = z.parse(
    scorerOutputSchema,
    JSON.parse(output),
  );
  const agreement = ({ tp, fp, fn }: z.infer<typeof countsSchema>) =>
    agreementOf({ found: tp, missed: fn, spurious: fp });
  return {
    figures: agreement(figures),
    milestones: agreement(milestones),
    fields: Object.entries(fields).map(([field, accuracy]) => ({ field, accuracy })),
    themes: themes ? { recall: themes.recallAtK, of: themes.of } : null,
    pairs: pairs ? pairsOf(pairs) : null,
  };
}

function pairsOf({ found, ...pairs }: z.infer<typeof scoredPairsSchema>) {
  return { ...pairs, reported: found };
}
