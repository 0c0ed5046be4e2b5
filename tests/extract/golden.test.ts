import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { prettyJson } from '../../scripts/publish/canonicalJson';
import { readCorpus } from '../../scripts/read/readCorpus';
import { documentRecordSchema } from '../../src/contract/documentRecord';
import { recordBreaches } from '../../src/contract/recordInvariants';
import { extractDocument } from '../../src/extract/pipeline';
import { readText } from '../../src/extract/text/readText';

/**
 * Small whole documents, one a folder, each beside the record that a person has read against the annotation.
 * To accept a difference: look at actual.json, then run with UPDATE_GOLDEN=1 and review the change in git.
 */
const GOLDEN = resolve(import.meta.dirname, '../golden');
const accepting = process.env['UPDATE_GOLDEN'] === '1';

describe.each(readdirSync(GOLDEN))('the document of tests/golden/%s', (name) => {
  const folder = join(GOLDEN, name);
  const { documents, faults } = readCorpus(folder);
  const [source] = documents;
  if (!source) throw new Error(`tests/golden/${name} holds no document`);
  const record = extractDocument(source);

  it('is one document without faults', () => {
    expect(faults).toEqual([]);
    expect(documents).toHaveLength(1);
  });

  it('gives the record that was reviewed', () => {
    const expected = join(folder, 'expected.json');
    const actual = join(folder, 'actual.json');
    if (accepting) writeFileSync(expected, prettyJson(record));
    const same = existsSync(expected) && readFileSync(expected, 'utf8') === prettyJson(record);
    if (same) rmSync(actual, { force: true });
    else writeFileSync(actual, prettyJson(record));
    const reviewed: unknown = existsSync(expected)
      ? JSON.parse(readFileSync(expected, 'utf8'))
      : 'none: review actual.json, then run with UPDATE_GOLDEN=1';
    expect(record, `see tests/golden/${name}/actual.json; accept with UPDATE_GOLDEN=1`).toEqual(
      reviewed,
    );
  });

  it('keeps the contract and quotes its own lines', () => {
    expect(z.safeParse(documentRecordSchema, record).error).toBeUndefined();
    expect(recordBreaches(record)).toEqual([]);
    const { lines } = readText(source.text);
    for (const { line, start, end, quote } of record.statements)
      expect(
        lines.filter((each) => each.line === line).map(({ text }) => text.slice(start, end)),
      ).toContain(quote);
  });
});
