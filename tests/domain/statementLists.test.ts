import { describe, expect, it } from 'vitest';
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
const base = { place: 'yantian', year: 2023, theme: null } as const;
const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

describe('the lists of a place', () => {
  it('hold one speaker, one kind, one year', () => {
    expect(ids(chooseStatements(all, { ...base, speaker: 'own', kind: 'target' }))).toEqual(['a']);
    expect(ids(chooseStatements(all, { ...base, speaker: 'city', kind: 'target' }))).toEqual(['c']);
    expect(
      ids(chooseStatements(all, { ...base, year: null, speaker: 'own', kind: 'target' })),
    ).toEqual(['a', 'b']);
  });

  it('are filtered by theme', () => {
    const choice = { ...base, year: null, speaker: 'own', kind: 'target' } as const;
    expect(ids(chooseStatements(all, { ...choice, theme: 'health' }))).toEqual(['b']);
  });

  it('give what the year’s documents say of other years apart', () => {
    const others = (kind: 'target' | 'outcome') =>
      ids(chooseOtherYears(sampleTables(), all, { ...base, speaker: 'own', kind }));
    expect(others('target')).toEqual(['b']);
    expect(others('outcome')).toEqual(['d']);
    expect(
      chooseOtherYears(sampleTables(), all, {
        ...base,
        year: null,
        speaker: 'own',
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
