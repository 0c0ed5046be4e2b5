import { describe, expect, it } from 'vitest';
import type { Emphasis } from '../../src/contract/siteIndex';
import { absenceOf, coverageMatrix, sourcesOf } from '../../src/domain/coverage';
import { summarise, summariseTheme } from '../../src/domain/districtSummary';
import {
  documentKinds,
  emphasisOf,
  hasPressBeside,
  yearsWithSource,
} from '../../src/domain/emphasis';
import { arrangeSite } from '../../src/domain/siteTables';
import { SAMPLE_DOCUMENTS, SAMPLE_INDEX, sampleTables } from '../sampleSite';

const tables = sampleTables();
const PRESS_OF_2023: Emphasis = {
  district: 'dapeng',
  year: 2023,
  issuer: 'press',
  period: 'news',
  chars: 3000,
  documents: [SAMPLE_DOCUMENTS.NEWS.id],
  themes: [{ theme: 'culture', share: 1 }],
};

const sited = (emphasis: Emphasis[]) => arrangeSite({ ...SAMPLE_INDEX, emphasis });

describe('what a place gives its words to', () => {
  it('rests on the text that looks ahead, not on the review', () => {
    expect(emphasisOf(tables, 'yantian', 2022, 'own')).toMatchObject({
      chars: 1000,
      issuer: 'press',
      themes: [{ theme: 'culture', share: 1 }],
    });
  });

  it('keeps the city’s words on a district apart from its own', () => {
    expect(emphasisOf(tables, 'yantian', 2023, 'own')?.chars).toBe(9000);
    expect(emphasisOf(tables, 'yantian', 2023, 'city')?.chars).toBe(400);
  });

  it('never mixes newspapers with the district’s own document, in all years together either', () => {
    expect(emphasisOf(tables, 'yantian', null, 'own')).toMatchObject({
      chars: 9000,
      issuer: 'district',
    });
    expect(emphasisOf(tables, 'yantian', 2022, 'press')?.chars).toBe(1000);
    expect(emphasisOf(tables, 'yantian', 2023, 'press')).toBeNull();
  });

  it('weighs several years by their length', () => {
    const later = { ...PRESS_OF_2023, chars: 3000 };
    const all = emphasisOf(sited([...SAMPLE_INDEX.emphasis, later]), 'dapeng', null, 'own');
    expect(all?.chars).toBe(3600);
    expect(all?.themes[0]).toMatchObject({ theme: 'culture' });
    expect(all?.themes[0]?.share).toBeCloseTo(3000 / 3600);
  });

  it('tells whether newspapers speak beside a document of the district’s own, in any year', () => {
    expect(hasPressBeside(tables, 'yantian')).toBe(true);
    expect(hasPressBeside(tables, 'dapeng')).toBe(false);
    expect(hasPressBeside(tables, 'futian')).toBe(false);
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
    const kinds = (year: 2022 | 2023) => {
      const emphasis = emphasisOf(tables, 'yantian', year, 'own');
      return emphasis && documentKinds(tables, emphasis);
    };
    expect(kinds(2022)).toEqual(['news']);
    expect(kinds(2023)).toEqual(['work-report']);
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
      { year: 2022, district: null, press: 1000, city: null },
      { year: 2023, district: 9000, press: null, city: 400 },
      { year: 2024, district: null, press: null, city: null },
    ]);
  });

  it('tells a city report that does not name a district from no city report', () => {
    expect(absenceOf(tables, 'futian', 2023, 'city')).toBe('not-mentioned');
    expect(absenceOf(tables, 'luohu', 2023, 'city')).toBe('not-in-plan');
    expect(absenceOf(tables, 'futian', 2022, 'city')).toBe('no-source');
    expect(absenceOf(tables, 'futian', 2023, 'own')).toBe('no-source');
  });

  it('names the documents in order of date', () => {
    const { NEWS, CITY_REPORT } = SAMPLE_DOCUMENTS;
    const earlier = { ...PRESS_OF_2023, documents: [CITY_REPORT.id, NEWS.id] };
    expect(sourcesOf(sited([earlier]), 'dapeng', null, 'own')).toMatchObject({
      documents: [NEWS, CITY_REPORT],
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
      issuer: 'district',
    });
  });

  it('rests on the years that were read, not on all that are asked for', () => {
    expect(summarise(tables, 'yantian', null)?.years).toEqual([2023]);
  });

  it('tells what of it is on a theme', () => {
    expect(summariseTheme(tables, 'yantian', 2023, 'transport')).toEqual({
      theme: 'transport',
      targets: 6,
      milestones: 2,
      share: 0.5,
    });
    expect(summariseTheme(tables, 'yantian', 2023, 'finance')).toMatchObject({
      targets: 0,
      share: 0,
    });
    expect(summariseTheme(tables, 'yantian', 2023, null)).toBeNull();
  });

  it('names no theme as first on the strength of a few words', () => {
    const short = arrangeSite({
      ...SAMPLE_INDEX,
      emphasis: SAMPLE_INDEX.emphasis.map((row) => ({ ...row, chars: 120 })),
    });
    expect(summarise(short, 'yantian', 2023)).toMatchObject({
      leading: [],
      hasShares: false,
      targets: 6,
    });
  });

  it.each([
    ['both of two clear of the third', 5000, [0.3, 0.25, 0.2], 2],
    ['both though they are close to each other', 5000, [0.3, 0.295, 0.2], 2],
    ['one where the second is as good as the third', 5000, [0.13, 0.104, 0.103], 1],
    ['none where three are close', 5000, [0.13, 0.12, 0.115], 0],
    ['one in a short text, however clear the second', 1500, [0.4, 0.3, 0.1], 1],
    ['none in a short text where two are close', 1500, [0.3, 0.295, 0.1], 0],
  ] as const)('names %s', (_, chars, shares, named) => {
    const order = ['transport', 'industry', 'health'] as const;
    const themes = order.map((theme, at) => ({ theme, share: shares[at] ?? 0 }));
    const text = { ...PRESS_OF_2023, chars, themes };
    expect(summarise(sited([text]), 'dapeng', 2023)?.leading).toEqual(order.slice(0, named));
  });

  it('says when only newspapers speak, and is null without a source', () => {
    expect(summarise(tables, 'dapeng', 2022)?.issuer).toBe('press');
    expect(summarise(tables, 'dapeng', 2023)).toBeNull();
  });
});
