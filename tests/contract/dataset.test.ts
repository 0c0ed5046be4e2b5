import { describe, expect, it } from 'vitest';
import { linkRecords } from '../../scripts/link/link';
import { COMMITTED_RECORDS, RECORDS_SHOWN } from '../../scripts/commandLine';
import { datasetOf } from '../../scripts/publish/dataset';
import { readRecords } from '../../scripts/publish/records';
import { siteRecordsOf } from '../../scripts/siteRecord';
import { boundaryFileSchema } from '../../src/contract/boundaries';
import { indicatorFileSchema, pairFileSchema } from '../../src/contract/comparison';
import { DISTRICT_SLUGS, PLACE_SLUGS } from '../../src/contract/places';
import { districtFileSchema, siteIndexSchema } from '../../src/contract/siteIndex';
import { sampleEvaluation } from '../scripts/sampleEvaluation';

const { records, faults } = readRecords(COMMITTED_RECORDS, RECORDS_SHOWN);
const dataset = datasetOf(records, linkRecords, sampleEvaluation());
const fileOf = (path: string): unknown => JSON.parse(dataset.get(path) ?? 'null');

/** Only what the site shows: what is said of other places stays in the records. */
const shown = siteRecordsOf(records);
const statements = shown.flatMap((record) =>
  record.statements.map((statement) => ({ ...statement, document: record.document.id })),
);
const byId = new Map(statements.map((statement) => [statement.id, statement]));

describe('the committed records', () => {
  it('keep the contract, each in a file named after its id', () => {
    expect(faults).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
  });

  it('never use a statement id twice', () => {
    const ids = records.flatMap((record) => record.statements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the derived files', () => {
  it('join by the same ids: areas of the map, districts, files', () => {
    const { features } = boundaryFileSchema.parse(fileOf('boundaries.json'));
    expect(features.map(({ id }) => id)).toEqual(DISTRICT_SLUGS);
    const files = [...dataset.keys()].filter((path) => path.startsWith('districts/'));
    expect(files).toEqual([...PLACE_SLUGS].sort().map((slug) => `districts/${slug}.json`));
  });

  it('hold every statement once, in the file of its place', () => {
    const located = PLACE_SLUGS.flatMap((slug) => {
      const file = districtFileSchema.parse(fileOf(`districts/${slug}.json`));
      expect(new Set([file.district, ...file.statements.map((s) => s.district)])).toEqual(
        new Set([slug]),
      );
      return file.statements.map(({ id }) => id);
    });
    expect(located.sort()).toEqual([...byId.keys()].sort());
  });

  it('count in the index what the records hold', () => {
    const index = siteIndexSchema.parse(fileOf('index.json'));
    expect(index.documents.map(({ id }) => id)).toEqual(shown.map((r) => r.document.id).sort());
    expect(index.counts.reduce((sum, { count }) => sum + count, 0)).toBe(statements.length);
    for (const { themes } of index.emphasis.filter((emphasis) => emphasis.themes.length > 0))
      expect(themes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 4);
  });

  it('take every point of an indicator from a statement', () => {
    const { indicators } = indicatorFileSchema.parse(fileOf('indicators.json'));
    for (const point of indicators.flatMap(({ points }) => points))
      expect(byId.get(point.statement), point.statement).toMatchObject({
        district: point.district,
        document: point.document,
        kind: point.kind,
        year: point.year,
      });
  });

  it('pair a target with an outcome of the same place, in the statements’ own words', () => {
    const { pairs } = pairFileSchema.parse(fileOf('pairs.json'));
    for (const { district, target, outcome } of pairs) {
      const [one, other] = [byId.get(target.statement), byId.get(outcome.statement)];
      expect(one).toMatchObject({ kind: 'target', district, quote: target.quote });
      expect(other).toMatchObject({ kind: 'outcome', district, quote: outcome.quote });
    }
  });
});
