import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { prettyJson } from '../../scripts/publish/canonicalJson';
import { datasetOf, type Dataset } from '../../scripts/publish/dataset';
import { STATEMENT_COLUMNS } from '../../src/contract/statementColumns';
import { documentRecordSchema } from '../../src/contract/documentRecord';
import { PLACE_SLUGS } from '../../src/contract/places';
import { expectDescribed, readCsv } from './csvTable';
import { sampleEvaluation } from './sampleEvaluation';
import { sampleRecord, sampleStatement } from './sampleRecord';

const noLinks = () => ({
  indicators: { indicators: [] },
  pairs: { pairs: [] },
  wording: { changes: [], dropped: [] },
});
const records = [
  sampleRecord({
    document: { id: 'b-report' },
    statements: [
      sampleStatement({ indicator: '=HYPERLINK("样本")', quote: '他说："样本，30个"' }),
      sampleStatement({ id: 'aaaa000002', value: -1.5, quote: '样本增长-1.5%', unit: '%' }),
    ],
  }),
  sampleRecord({ document: { id: 'a-report', title: '+1样本', address: null } }),
];

let dataset: Dataset;
const fileOf = (path: string): string => dataset.get(path) ?? '';
const jsonOf = (path: string): unknown => JSON.parse(fileOf(path));

beforeAll(() => {
  dataset = datasetOf(records, noLinks, sampleEvaluation());
});

describe('the dataset', () => {
  it('is the same bytes for the same records in any order', () => {
    expect([...datasetOf([...records].reverse(), noLinks, sampleEvaluation())]).toEqual([
      ...dataset,
    ]);
  });

  it('has a file for every place and every record, sorted by path', () => {
    const paths = [...dataset.keys()];
    expect(paths).toEqual([...paths].sort());
    expect(paths).toEqual(expect.arrayContaining(PLACE_SLUGS.map((s) => `districts/${s}.json`)));
    expect(paths.filter((path) => path.startsWith('documents/'))).toEqual([
      'documents/a-report.json',
      'documents/b-report.json',
    ]);
  });

  it('writes records with sorted keys, two spaces and a line feed at the end', () => {
    const text = fileOf('documents/a-report.json');
    expect(text.startsWith('{\n  "document": {\n    "address": null,')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(documentRecordSchema.parse(JSON.parse(text))).toEqual(records[1]);
  });

  it('carries the evaluation as it was written', () => {
    expect(fileOf('evaluation.json')).toBe(prettyJson(sampleEvaluation()));
  });

  it('refuses links that break their schema, and says which', () => {
    const broken = () => ({ ...noLinks(), pairs: { pairs: [{ met: 'yes' }] } });
    // @ts-expect-error: a fault of the linking that types did not catch
    expect(() => datasetOf(records, broken, sampleEvaluation())).toThrow(
      /pairs\.json breaks its schema:\npairs\.0/u,
    );
  });
});

describe('statements.csv', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    const csv = fileOf('statements.csv');
    expect(csv.startsWith('\uFEFFid,district,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('disarms text that a spreadsheet would run, and leaves numbers alone', () => {
    const [header = [], ...rows] = readCsv(fileOf('statements.csv').slice(1));
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('phrase')).toContain('\'=HYPERLINK("样本")');
    expect(column('document_title')).toContain("'+1样本");
    expect(column('value')).toContain('-1.5');
    expect(column('quote')).toContain('他说："样本，30个"');
  });
});

describe('datapackage.json', () => {
  const named = z.object({ name: z.string().check(z.regex(/^[a-z0-9._-]+$/u)) });
  const packageSchema = z.object({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: named.shape.name,
    // The licence of the code is none of the data's.
    licenses: z.optional(z.never()),
    sources: z.array(z.object({ title: z.string(), path: z.optional(z.url()) })),
    resources: z.array(z.extend(named, { path: z.string(), mediatype: z.string() })),
  });

  it('describes files that exist, under names of their own', () => {
    const { resources } = packageSchema.parse(jsonOf('datapackage.json'));
    expect(resources.map(({ path }) => path).filter((path) => !dataset.has(path))).toEqual([]);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('names every document as a source', () => {
    const { sources } = packageSchema.parse(jsonOf('datapackage.json'));
    expect(sources).toHaveLength(records.length);
  });

  it('describes the columns of statements.csv, which keeps to its types and constraints', () => {
    expectDescribed(fileOf('statements.csv'), STATEMENT_COLUMNS);
    expect(readCsv(fileOf('statements.csv').slice(1))).toHaveLength(4);
  });
});

describe('the published JSON Schemas', () => {
  it('are of the 2020-12 dialect and name the fields of a record', () => {
    expect(jsonOf('schemas/document-record.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['rules', 'document', 'statements', 'passages', 'mentions'],
    });
  });
});
