import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../scripts/evaluate/agreement';
import { readScorerOutput } from '../../scripts/evaluate/documentLabels';
import { evaluateClauses } from '../../scripts/evaluate/evaluateClauses';
import { documentAround, parseLabelledClauses } from '../../scripts/evaluate/labelledClause';
import { renderEvaluation, renderFaults } from '../../scripts/evaluate/renderEvaluation';
import type { DocumentRecord, Statement } from '../../src/contract/documentRecord';
import { expectedLabel, labelledClause } from './expectedLabel';
import { PROJECT_ROOT } from './runScript';
import { sampleRecord, sampleStatement } from './sampleRecord';

const goldText = () => readFileSync(join(PROJECT_ROOT, 'tests/gold/clauses.jsonl'), 'utf8');

/** An extraction that finds these statements in whatever it is given. */
const finding =
  (...statements: Statement[]) =>
  (): DocumentRecord => ({ ...sampleRecord({}), statements });

describe('precision, recall and F1', () => {
  it('counts what was found against what was missed and what was spurious', () => {
    const { precision, recall, f1 } = agreementOf({ found: 6, missed: 2, spurious: 4 });
    expect(precision).toBeCloseTo(0.6);
    expect(recall).toBeCloseTo(0.75);
    expect(f1).toBeCloseTo(2 / 3);
  });

  it('has no share of nothing', () => {
    expect(agreementOf({ found: 0, missed: 0, spurious: 0 })).toMatchObject({
      precision: null,
      recall: null,
      f1: null,
    });
    expect(agreementOf({ found: 0, missed: 3, spurious: 0 })).toMatchObject({
      precision: null,
      recall: 0,
      f1: 0,
    });
  });
});

describe('judging the extraction by labelled clauses', () => {
  it('finds nothing wrong where all agrees', () => {
    const { evaluation, faults } = evaluateClauses([labelledClause()], finding(sampleStatement()));
    expect(faults).toEqual([]);
    expect(evaluation.figures).toMatchObject({ found: 1, precision: 1, recall: 1, f1: 1 });
    expect(evaluation.fields.every(({ right, of }) => right === of && of === 1)).toBe(true);
    expect(evaluation.rules).toEqual([{ rule: 'count-after-noun', wrong: 0, of: 1 }]);
  });

  it('counts a target taken for an outcome as found figure, missed target, spurious outcome', () => {
    const { evaluation } = evaluateClauses(
      [labelledClause()],
      finding(sampleStatement({ kind: 'outcome', strength: null })),
    );
    expect(evaluation.figures).toMatchObject({ found: 1, missed: 0, spurious: 0 });
    expect(evaluation.targets).toMatchObject({ found: 0, missed: 1, spurious: 0 });
    expect(evaluation.outcomes).toMatchObject({ found: 0, missed: 0, spurious: 1 });
    expect(evaluation.fields).toContainEqual({ field: 'kind', right: 0, of: 1 });
    expect(evaluation.rules).toEqual([{ rule: 'count-after-noun', wrong: 1, of: 1 }]);
  });

  it('names each field that is wrong, with what was expected and what was got', () => {
    const { faults } = evaluateClauses(
      [labelledClause()],
      finding(sampleStatement({ unit: '套', theme: 'welfare' })),
    );
    expect(faults.map(({ what, expected, got }) => [what, expected, got])).toEqual([
      ['unit', '个', '套 (count-after-noun)'],
      ['theme', 'education', 'welfare (count-after-noun)'],
    ]);
  });

  it('does not judge a theme that its label leaves open', () => {
    const clause = labelledClause({ expect: [expectedLabel({ theme: null })] });
    const { evaluation, faults } = evaluateClauses([clause], finding(sampleStatement()));
    expect(faults).toEqual([]);
    expect(evaluation.fields).toContainEqual({ field: 'theme', right: 0, of: 0 });
  });

  it('counts a trap where its figure is reported, in whatever scale', () => {
    const clause = labelledClause({ expect: [], context: ['20亿元', '八大'] });
    const { evaluation, faults } = evaluateClauses(
      [clause],
      finding(sampleStatement({ value: 20, unit: '亿元', quote: '营收20亿元以上' })),
    );
    expect(evaluation.traps).toEqual({ reported: 1, of: 2 });
    expect(evaluation.figures).toMatchObject({ found: 0, spurious: 1 });
    expect(faults.map(({ what, got }) => [what, got])).toContainEqual(['trap', '20亿元']);
  });

  it('prints every number that it found and every fault', () => {
    const { evaluation, faults } = evaluateClauses(
      [labelledClause()],
      finding(sampleStatement({ bound: 'exact' })),
    );
    const table = renderEvaluation({ rules: '7', clauses: evaluation, documents: null }).join('\n');
    expect(table).toContain('rules 7, 1 labelled clauses');
    expect(table).toMatch(
      /figures +P 100\.0 +R 100\.0 +F1 100\.0 +\(1 found, 0 missed, 0 spurious\)/,
    );
    expect(table).toContain('count-after-noun 1/1');
    expect(renderFaults(faults)).toEqual([
      '  made-up bound · 新增样本学位不少于30个。 → min → exact (count-after-noun)',
    ]);
  });
});

describe('labelled clauses', () => {
  it('are refused by line where one breaks the schema or is no JSON', () => {
    const good = JSON.stringify(labelledClause());
    const bad = JSON.stringify({ ...labelledClause(), part: 'preface' });
    expect(() => parseLabelledClauses(`${good}\n${bad}\n`)).toThrow('line 2: ');
    expect(() => parseLabelledClauses(`${good}\n\n{"id":\n`)).toThrow('line 3: no valid JSON');
  });

  it('stand under the heading of their part, in a document of their district', () => {
    const review = documentAround(labelledClause({ part: 'review' }));
    expect(review.text).toMatch(/^一、2022年工作回顾\n/);
    expect(review.sidecar).toMatchObject({ district: 'yantian', issuer: 'district' });
    expect(documentAround(labelledClause({ district: 'shenzhen' })).sidecar.issuer).toBe('city');
    expect(documentAround(labelledClause({ docKind: 'news', part: 'news' })).sidecar.issuer).toBe(
      'press',
    );
  });

  it('of the repository have unique ids, unique texts, and quote and trap words of their own text', () => {
    const clauses = parseLabelledClauses(goldText());
    expect(clauses.length).toBeGreaterThanOrEqual(160);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    const places = clauses.map(({ text, part, district }) => `${part} ${district} ${text}`);
    expect(new Set(places).size).toBe(places.length);
    const words = clauses.flatMap(({ text, expect: labels, context }) =>
      [...labels.map(({ quotePart }) => quotePart), ...context].map((part) => ({ text, part })),
    );
    expect(words.filter(({ text, part }) => !text.includes(part))).toEqual([]);
  });

  it('of the repository keep the invariants of statements', () => {
    const labels = parseLabelledClauses(goldText()).flatMap((clause) => clause.expect);
    expect(
      labels.filter(({ bound, valueTo }) => (bound === 'range') !== (valueTo !== null)),
    ).toEqual([]);
    expect(
      labels.filter(({ kind, strength }) => (kind === 'outcome') !== (strength === null)),
    ).toEqual([]);
    expect(labels.filter(({ damaged, value }) => damaged && value !== null)).toEqual([]);
    expect(labels.filter(({ kind, value }) => kind === 'milestone' && value !== null)).toEqual([]);
  });
});

describe('the scorer that comes with labels of documents', () => {
  it('is read into the same terms', () => {
    const counts = { tp: 3, fp: 1, fn: 1, precision: 0.75, recall: 0.75, f1: 0.75 };
    const output = JSON.stringify({
      figures: counts,
      milestones: counts,
      fields: { year: 1, theme: null },
      missing: [],
    });
    expect(readScorerOutput(output)).toMatchObject({
      figures: { found: 3, missed: 1, spurious: 1, f1: 0.75 },
      fields: [
        { field: 'year', accuracy: 1 },
        { field: 'theme', accuracy: null },
      ],
      themes: null,
      pairs: null,
    });
  });

  it('tells how many labelled pairs were found, where it was given any', () => {
    const counts = { tp: 1, fp: 0, fn: 0 };
    const pairs = { recall: 0.5, exact: 1, near: null, of: 4, found: 9 };
    const output = JSON.stringify({ figures: counts, milestones: counts, fields: {}, pairs });
    expect(readScorerOutput(output).pairs).toEqual({
      recall: 0.5,
      exact: 1,
      near: null,
      of: 4,
      reported: 9,
    });
  });
});
