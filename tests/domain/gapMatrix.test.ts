import { describe, expect, it } from 'vitest';
import type { KnownDocument } from '../../src/contract/knownDocuments';
import type { PlaceSlug } from '../../src/contract/places';
import type { DocumentSummary } from '../../src/contract/siteIndex';
import type { DocumentKind, Year } from '../../src/contract/vocabularies';
import { gapMatrix, unplacedDocuments } from '../../src/domain/gapMatrix';
import { summary } from '../features/sampleStatements';

const PRESS = { issuer: 'press', issuerPlace: null, kind: 'news' } as const;

function known(changes: Partial<KnownDocument> = {}): KnownDocument {
  return {
    district: 'yantian',
    year: 2023,
    kind: 'work-report',
    publisher: '样本发布者',
    url: 'https://example.org/report',
    document: null,
    ...changes,
  };
}

function cell(
  documents: DocumentSummary[],
  list: KnownDocument[],
  [place, year, kind]: [PlaceSlug, Year, DocumentKind],
) {
  const row = gapMatrix(documents, list).find((each) => each.place === place);
  const found = row?.cells.find((each) => each.year === year && each.kind === kind);
  return { read: found?.read.map(({ id }) => id), unread: found?.unread.map(({ url }) => url) };
}

const REPORT = ['yantian', 2023, 'work-report'] as [PlaceSlug, Year, DocumentKind];

describe('the gaps between what is known and what was read', () => {
  it('are neither read nor known where nothing is listed', () => {
    expect(cell([], [], REPORT)).toEqual({ read: [], unread: [] });
  });

  it('close where a document of the place, year and kind was read', () => {
    expect(cell([summary({ id: 'r' })], [], REPORT)).toEqual({ read: ['r'], unread: [] });
    expect(cell([summary({ planYear: 2022 })], [], REPORT).read).toEqual([]);
    expect(cell([summary({ kind: 'plan' })], [], REPORT).read).toEqual([]);
  });

  it('show what is known and not read, and not what was', () => {
    expect(cell([], [known()], REPORT).unread).toEqual(['https://example.org/report']);
    expect(cell([summary({ id: 'r' })], [known({ document: 'r' })], REPORT)).toEqual({
      read: ['r'],
      unread: [],
    });
  });

  it('count a newspaper for every district that it tells of', () => {
    const news = summary({ ...PRESS, id: 'n', districts: ['luohu', 'dapeng'] });
    expect(cell([news], [], ['dapeng', 2023, 'news']).read).toEqual(['n']);
    expect(cell([news], [], ['futian', 2023, 'news']).read).toEqual([]);
  });

  it('count the city’s report for the city alone, however many districts it names', () => {
    const city = summary({ issuer: 'city', issuerPlace: 'shenzhen', districts: ['luohu'] });
    expect(cell([city], [], ['luohu', 2023, 'work-report']).read).toEqual([]);
    expect(cell([city], [], ['shenzhen', 2023, 'work-report']).read).toHaveLength(1);
  });

  it('take a document on all districts for each of them, and not for the city', () => {
    const all = known({ district: 'all', kind: 'news' });
    expect(cell([], [all], ['luohu', 2023, 'news']).unread).toHaveLength(1);
    expect(cell([], [all], ['shenzhen', 2023, 'news']).unread).toEqual([]);
  });

  it('leave documents on several districts, not said which, to a list of their own', () => {
    const several = known({ district: 'several', kind: 'news' });
    expect(cell([], [several], ['luohu', 2023, 'news']).unread).toEqual([]);
    expect(unplacedDocuments([several, known(), known({ ...several, document: 'n' })])).toEqual([
      several,
    ]);
  });
});
