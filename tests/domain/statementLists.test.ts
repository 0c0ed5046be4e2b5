import { describe, expect, it } from 'vitest';
import { listable, placeLists } from '../../src/domain/placeLists';
import {
  chooseOtherYears,
  chooseStatements,
  countThemes,
  sortStatements,
} from '../../src/domain/statementLists';
import { located } from '../features/sampleStatements';
import { SAMPLE_DOCUMENTS, sampleTables } from '../sampleSite';

const document = SAMPLE_DOCUMENTS.YANTIAN.id;
const target = located({ id: 'a', document, year: 2023, theme: 'transport', line: 9 });
const later = located({ id: 'b', document, year: 2025, theme: 'health', line: 3 });
const byCity = located({
  id: 'c',
  document: SAMPLE_DOCUMENTS.CITY_REPORT.id,
  issuer: 'city',
  year: 2023,
  theme: 'transport',
});
const looksBack = located({ id: 'd', document, kind: 'outcome', year: 2022, theme: 'economy' });
const all = [target, later, byCity, looksBack];
const base = { year: 2023, theme: null } as const;
const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

describe('the lists of a place', () => {
  it('hold one speaker, one kind, one year', () => {
    expect(ids(chooseStatements(all, { ...base, issuer: 'district', kind: 'target' }))).toEqual([
      'a',
    ]);
    expect(ids(chooseStatements(all, { ...base, issuer: 'city', kind: 'target' }))).toEqual(['c']);
    expect(
      ids(chooseStatements(all, { ...base, year: null, issuer: 'district', kind: 'target' })),
    ).toEqual(['a', 'b']);
  });

  it('are filtered by theme', () => {
    const choice = { ...base, year: null, issuer: 'district', kind: 'target' } as const;
    expect(ids(chooseStatements(all, { ...choice, theme: 'health' }))).toEqual(['b']);
  });

  it('give what the year’s documents say of other years apart', () => {
    const others = (kind: 'target' | 'outcome') =>
      ids(chooseOtherYears(sampleTables(), all, { ...base, issuer: 'district', kind }));
    expect(others('target')).toEqual(['b']);
    expect(others('outcome')).toEqual(['d']);
    expect(
      chooseOtherYears(sampleTables(), all, {
        ...base,
        year: null,
        issuer: 'district',
        kind: 'target',
      }),
    ).toEqual([]);
  });

  it('are sorted by year, by theme or as in the document', () => {
    const own = [target, later, looksBack];
    expect(ids(sortStatements(own, 'year'))).toEqual(['b', 'a', 'd']);
    expect(ids(sortStatements(own, 'theme'))).toEqual(['d', 'a', 'b']);
    expect(ids(sortStatements([target, later], 'document'))).toEqual(['b', 'a']);
  });

  it('count their themes in the official order', () => {
    expect(countThemes(all)).toEqual([
      { theme: 'economy', count: 1 },
      { theme: 'transport', count: 2 },
      { theme: 'health', count: 1 },
    ]);
  });
});

describe('the lists of the page', () => {
  const tables = sampleTables();
  const news = SAMPLE_DOCUMENTS.NEWS.id;
  const inPress = located({ id: 'p', document: news, issuer: 'press', year: 2023 });
  const earlier = located({ id: 'q', document: news, issuer: 'press', year: 2022 });
  const listsOf = (year: 2022 | 2023 | null) =>
    placeLists(tables, [...all, inPress, earlier], { place: 'yantian', year, theme: null });

  it('keep newspapers out of a year that has the district’s own document', () => {
    const { targets, press, city } = listsOf(2023);
    expect(targets).toMatchObject({ issuer: 'district', statements: [target] });
    expect(ids(press)).toEqual(['p']);
    expect(ids(city)).toEqual(['c']);
  });

  it('rest on newspapers, and say so, where the district has no document for the year', () => {
    const { targets, outcomes, press } = listsOf(2022);
    expect(targets).toMatchObject({ issuer: 'press', statements: [earlier] });
    expect(outcomes).toMatchObject({ issuer: 'district', statements: [looksBack] });
    expect(press).toEqual([]);
  });

  it('hold every statement once', () => {
    const { targets, milestones, outcomes, otherYears, press, city } = listsOf(null);
    const listed = [targets, milestones, outcomes, otherYears].flatMap(
      ({ statements }) => statements,
    );
    expect(ids([...listed, ...press, ...city]).toSorted()).toEqual(['a', 'b', 'c', 'd', 'p', 'q']);
  });

  it('offer a filter only what they can show for the year', () => {
    expect(ids(listable(tables, all, 'yantian', 2022))).toEqual(['d']);
    expect(ids(listable(tables, all, 'yantian', 2023))).toEqual(['a', 'b', 'c', 'd']);
    expect(listable(tables, all, 'yantian', 2024)).toEqual([]);
  });
});
