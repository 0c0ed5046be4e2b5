import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { COMMITTED_EVALUATION, EVALUATION_SHOWN, PROJECT_ROOT } from '../../scripts/commandLine';
import { evaluateClauses } from '../../scripts/evaluate/evaluateClauses';
import { readEvaluation } from '../../scripts/evaluate/evaluationFile';
import { parseLabelledClauses } from '../../scripts/evaluate/labelledClause';
import { evaluationSchema } from '../../src/contract/evaluation';
import { RULES_VERSION, extractDocument } from '../../src/extract/pipeline';
import { runScript } from './runScript';
import { sampleDocumentEvaluation, sampleEvaluation } from './sampleEvaluation';
import { sampleRecord } from './sampleRecord';
import { temporaryFolder } from './temporaryFolder';

const labelledClauses = () =>
  parseLabelledClauses(readFileSync(join(PROJECT_ROOT, 'tests/gold/clauses.jsonl'), 'utf8'));

/** A process of its own, loading the converter's dictionaries. */
const CHILD_PROCESS_MS = 60_000;

const score = (...args: string[]) => runScript('scripts/score.ts', args);

function read(path: string) {
  return z.parse(evaluationSchema, JSON.parse(readFileSync(path, 'utf8')));
}

describe('the committed evaluation', () => {
  it('is of these rules and says what they make of the labelled clauses today', () => {
    const { evaluation, faults } = readEvaluation(COMMITTED_EVALUATION, EVALUATION_SHOWN);
    expect(faults).toEqual([]);
    const remedy = 'npm run build:evaluation, and commit what it writes';
    expect(evaluation?.rules, remedy).toBe(RULES_VERSION);
    const today = evaluateClauses(labelledClauses(), extractDocument).evaluation;
    expect(evaluation?.clauses, remedy).toEqual(today);
  });

  it.each([
    ['absent.json', 'there is no such file'],
    ['broken.json', 'no valid JSON'],
    ['other.json', 'documents: '],
  ])('is refused as %s', (name, message) => {
    const folder = temporaryFolder({
      'broken.json': '{',
      'other.json': JSON.stringify({ ...sampleEvaluation(), documents: 'none' }),
    });
    const { evaluation, faults } = readEvaluation(join(folder, name), name);
    expect(evaluation).toBeNull();
    expect(faults.map(({ file, message: told }) => `${file}: ${told}`).join()).toContain(
      `${name}: ${message}`,
    );
  });
});

describe('npm run score', () => {
  it(
    'writes the evaluation',
    () => {
      const folder = temporaryFolder();
      const out = join(folder, 'evaluation.json');
      const done = score('--out', out, '--min-figures', '0.5');
      expect(done).toMatchObject({ status: 0, stderr: '' });
      expect(done.stdout).toContain('no labels of the documents at hand');
      expect(read(out).documents).toBeNull();
      expect(read(out).clauses.clauses).toBe(labelledClauses().length);
    },
    CHILD_PROCESS_MS,
  );

  it(
    'keeps what labels of the documents once gave where they are not at hand',
    () => {
      const documents = sampleDocumentEvaluation();
      const former = JSON.stringify(sampleEvaluation({ documents }));
      const folder = temporaryFolder({ 'evaluation.json': former });
      const out = join(folder, 'evaluation.json');
      expect(score('--out', out).stdout).toContain('keeps what was last');
      expect(read(out)).toMatchObject({ rules: RULES_VERSION, documents });
    },
    CHILD_PROCESS_MS,
  );

  it(
    'fails below a minimum and without the labels that a maximum needs, naming both',
    () => {
      const { status, stderr } = score('--min-figures', '1.01', '--max-document-traps', '0');
      expect(status).toBe(1);
      expect(stderr).toMatch(/F1 of figures: 0\.\d+, below 1\.01/);
      expect(stderr).toContain('no reported traps of the documents measured, for want of labels');
    },
    CHILD_PROCESS_MS,
  );

  it.each(['0,97', 'NaN', '-1', ''])(
    'takes “%s” for no limit that everything passes, but for wrong usage',
    (typed) => {
      const { status, stderr } = score(`--min-figures=${typed}`);
      expect(status).toBe(2);
      expect(stderr).toContain('--min-figures');
      expect(stderr).toContain('Write it in digits');
    },
    CHILD_PROCESS_MS,
  );

  it(
    'does not take a folder without a scorer for labels',
    () => {
      const { status, stderr } = score('--labels', temporaryFolder());
      expect(status).toBe(1);
      expect(stderr).toContain('has no score.mjs');
    },
    CHILD_PROCESS_MS,
  );

  it(
    'judges records by labels of their documents and fails on a trap that is reported',
    () => {
      const counts = { tp: 1, fp: 0, fn: 0 };
      const scored = JSON.stringify({ figures: counts, milestones: counts, fields: { year: 1 } });
      const record = sampleRecord({});
      const [statement] = record.statements;
      const place = { doc: 'yantian', line: statement?.line, quote: '样本学位不少于30个' };
      const folder = temporaryFolder({
        'labels/score.mjs': `console.log(${JSON.stringify(scored)});`,
        'labels/context.jsonl': `${JSON.stringify({ ...place, reason: 'name' })}\n`,
        'labels/statements.jsonl': `${JSON.stringify({ ...place, value: 31, unit: '个' })}\n`,
        [`records/${record.document.id}.json`]: JSON.stringify(record),
      });
      const out = join(folder, 'evaluation.json');
      const { status, stdout, stderr } = score(
        ...['--labels', join(folder, 'labels'), '--records', join(folder, 'records')],
        ...['--out', out, '--max-document-traps', '0'],
      );
      expect(stderr.trim()).toBe('reported traps of the documents: 1, at most 0 allowed');
      expect(status).toBe(1);
      expect(stdout).toContain('trap (name) · 样本学位不少于30个 → 30个');
      expect(read(out).documents).toMatchObject({
        rules: record.rules,
        labelled: 1,
        figures: { found: 1, f1: 1 },
        traps: { reported: 1, of: 1 },
        pairs: null,
      });
    },
    CHILD_PROCESS_MS,
  );
});
