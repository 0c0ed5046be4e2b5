import { describe, expect, it } from 'vitest';
import {
  districtFilesOf,
  locatedStatementsOf,
  siteIndexOf,
  statementCountsOf,
} from '../../scripts/publish/siteIndex';
import { linkRecords } from '../../scripts/link/link';
import { PLACE_SLUGS } from '../../src/contract/places';
import { samplePassage, sampleRecord, sampleStatement } from './sampleRecord';

describe('the index', () => {
  it('counts statements by place, year, speaker, kind and theme', () => {
    const statements = [
      sampleStatement(),
      sampleStatement({ id: 'aaaa000002' }),
      sampleStatement({ id: 'aaaa000003', year: 2022, kind: 'outcome', strength: null }),
    ];
    expect(statementCountsOf([sampleRecord({ statements })])).toEqual([
      {
        district: 'yantian',
        year: 2022,
        issuer: 'district',
        kind: 'outcome',
        theme: 'education',
        count: 1,
      },
      {
        district: 'yantian',
        year: 2023,
        issuer: 'district',
        kind: 'target',
        theme: 'education',
        count: 2,
      },
    ]);
  });

  it('is the same whatever order the records come in', () => {
    const records = ['b', 'a', 'c'].map((id) => sampleRecord({ document: { id } }));
    expect(siteIndexOf(records)).toEqual(siteIndexOf([...records].reverse()));
    expect(siteIndexOf(records).documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('says how many statements and damaged places a document has', () => {
    const damaged = [{ line: 3, text: '样本□个' }];
    const [summary] = siteIndexOf([sampleRecord({ document: { damaged } })]).documents;
    expect(summary).toMatchObject({ statements: 1, damagedPlaces: 1 });
  });
});

describe('located statements', () => {
  const heading = (passages: ReturnType<typeof samplePassage>[]) =>
    locatedStatementsOf([sampleRecord({ passages })], { indicators: [] })[0]?.heading;

  it('stand under the heading of the passage of their line and district', () => {
    const other = samplePassage({ district: 'futian', heading: '别区' });
    expect(heading([other, samplePassage()])).toBe('一、办好样本教育');
  });

  it('take the heading of their line where no passage is of their district', () => {
    expect(heading([samplePassage({ district: null, heading: '总述' })])).toBe('总述');
  });

  it('have no heading where their line has no passage', () => {
    expect(heading([samplePassage({ line: 8 })])).toBeNull();
  });

  it('say which figure is a fall of what is known by its growth', () => {
    const statements = [
      sampleStatement({
        kind: 'outcome',
        strength: null,
        bound: 'exact',
        indicator: '地区生产总值降幅',
        quote: '地区生产总值下降3%',
        value: 3,
        unit: '%',
      }),
      sampleStatement({ id: 'aaaa000002' }),
    ];
    const records = [sampleRecord({ statements })];
    const located = locatedStatementsOf(records, linkRecords(records).indicators);
    expect(located.map(({ falls }) => falls)).toEqual([true, undefined]);
    expect(located[1]).not.toHaveProperty('falls');
  });

  it('are divided among twelve places, those without statements included', () => {
    const files = districtFilesOf(locatedStatementsOf([sampleRecord({})], { indicators: [] }));
    expect(files.map(({ district }) => district)).toEqual(PLACE_SLUGS);
    const filled = files.filter(({ statements }) => statements.length > 0);
    expect(filled.map(({ district }) => district)).toEqual(['yantian']);
  });
});
