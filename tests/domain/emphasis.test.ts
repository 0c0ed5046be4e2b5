import { describe, expect, it } from 'vitest';
import { YEARS } from '../../src/contract/vocabularies';
import { coverageMatrix, coveredDistricts, sourcesOf } from '../../src/domain/coverage';
import { summarise } from '../../src/domain/districtSummary';
import { documentKinds, emphasisOf, yearsWithSource } from '../../src/domain/emphasis';
import { arrangeSite } from '../../src/domain/siteTables';
import { SAMPLE_DOCUMENTS, SAMPLE_INDEX, sampleTables } from '../sampleSite';

const tables = sampleTables();

describe('what a place gives its words to', () => {
  it('rests on the text that looks ahead, not on the review', () => {
    expect(emphasisOf(tables, 'yantian', 2022, 'own')).toMatchObject({
      chars: 1000,
      issuers: ['press'],
      themes: [{ theme: 'culture', share: 1 }],
    });
  });

  it('keeps the city’s words on a district apart from its own', () => {
    expect(emphasisOf(tables, 'yantian', 2023, 'own')?.chars).toBe(9000);
    expect(emphasisOf(tables, 'yantian', 2023, 'city')?.chars).toBe(400);
  });

  it('weighs several years by their length', () => {
    const all = emphasisOf(tables, 'yantian', null, 'own');
    expect(all?.chars).toBe(10000);
    expect(all?.themes.map(({ theme }) => theme)).toEqual([
      'transport',
      'industry',
      'health',
      'culture',
    ]);
    expect(all?.themes[0]?.share).toBeCloseTo(0.45);
    expect(all?.themes[3]?.share).toBeCloseTo(0.1);
  });

  it('is null without a source, which is not the same as text of no theme', () => {
    expect(emphasisOf(tables, 'futian', 2023, 'own')).toBeNull();
    expect(emphasisOf(tables, 'dapeng', 2022, 'own')).toMatchObject({ chars: 600, themes: [] });
  });

  it('takes the city’s own words as the city’s own', () => {
    expect(yearsWithSource(tables, 'shenzhen', 'own')).toEqual([2023]);
    expect(yearsWithSource(tables, 'shenzhen', 'city')).toEqual([]);
  });

  it('knows what kind of documents it rests on', () => {
    const emphasis = emphasisOf(tables, 'yantian', null, 'own');
    expect(emphasis && documentKinds(tables, emphasis).toSorted()).toEqual(['news', 'work-report']);
  });
});

describe('coverage', () => {
  const rows = coverageMatrix(tables);

  it('has a row for each of the eleven districts and none for the city', () => {
    expect(rows).toHaveLength(11);
    expect(rows.map(({ slug }) => slug)).not.toContain('shenzhen');
  });

  it('tells own text, the city’s text and nothing apart', () => {
    expect(rows.find(({ slug }) => slug === 'yantian')?.fields).toEqual([
      { year: 2022, own: 1000, city: null },
      { year: 2023, own: 9000, city: 400 },
      { year: 2024, own: null, city: null },
    ]);
  });

  it('counts districts with a source of their own', () => {
    expect(YEARS.map((year) => coveredDistricts(rows, year))).toEqual([2, 1, 0]);
  });

  it('names the documents in order of date', () => {
    const { NEWS, YANTIAN } = SAMPLE_DOCUMENTS;
    expect(sourcesOf(tables, 'yantian', null, 'own')).toMatchObject({
      documents: [NEWS, YANTIAN],
      kinds: [
        { kind: 'work-report', count: 1 },
        { kind: 'news', count: 1 },
      ],
    });
    expect(sourcesOf(tables, 'luohu', null, 'own')).toBeNull();
  });
});

describe('the summary of a place', () => {
  it('counts only what its own sources say', () => {
    expect(summarise(tables, 'yantian', 2023)).toMatchObject({
      leading: ['transport', 'industry'],
      targets: 6,
      milestones: 2,
      isPressOnly: false,
    });
  });

  it('names no theme as first on the strength of a few words', () => {
    const short = arrangeSite({
      ...SAMPLE_INDEX,
      emphasis: SAMPLE_INDEX.emphasis.map((row) => ({ ...row, chars: 120 })),
    });
    expect(summarise(short, 'yantian', 2023)).toMatchObject({ leading: [], targets: 6 });
  });

  it('says when only newspapers speak, and is null without a source', () => {
    expect(summarise(tables, 'dapeng', 2022)?.isPressOnly).toBe(true);
    expect(summarise(tables, 'dapeng', 2023)).toBeNull();
  });
});
