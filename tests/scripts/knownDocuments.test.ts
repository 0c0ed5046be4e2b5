import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinKnownDocuments } from '../../scripts/publish/knownDocuments';
import { siteIndexOf } from '../../scripts/publish/siteIndex';
import { readKnownDocuments } from '../../scripts/read/readKnownDocuments';
import { describeFault } from '../../scripts/read/fault';
import type { KnownDocument } from '../../src/contract/knownDocuments';
import { sampleRecord } from './sampleRecord';

const HEAD = 'district,year,kind,publisher,url,document';
const ROW = 'yantian,2023,work-report,样本发布者,https://example.org/yantian,';

function read(...lines: string[]) {
  return readKnownDocuments('known.csv', `${lines.join('\n')}\n`, new Set(['a-report']));
}

describe('the list of known documents', () => {
  it('gives a row for each document, also with a byte order mark and blank lines', () => {
    expect(read(`\uFEFF${HEAD}`, '', ROW)).toEqual({
      documents: [
        {
          district: 'yantian',
          year: 2023,
          kind: 'work-report',
          publisher: '样本发布者',
          url: 'https://example.org/yantian',
          document: null,
        },
      ],
      faults: [],
    });
  });

  it.each([
    ['xian,2023,plan,样本,https://example.org,', /^known\.csv:3: district is “xian”.*use one of/],
    ['yantian,23,plan,样本,https://example.org,', /:3: year is “23”.*four digits/],
    ['yantian,2023,speech,样本,https://example.org,', /:3: kind is “speech”.*work-report/],
    ['yantian,2023,plan,,https://example.org,', /:3: publisher is “”/],
    ['yantian,2023,plan,样本,example.org,', /:3: url is “example\.org”.*https/],
    ['yantian,2023,plan,样本,https://example.org,b-report', /:3: document is “b-report”.*record/],
    ['yantian,2023,plan,样本,https://example.org,,more', /:3: .*Remedy: write the columns/],
    ['yantian,2023', /:3: .*Remedy: write the columns/],
  ])('names the line and the remedy of %s, and keeps no row of it', (row, message) => {
    const { documents, faults } = read(HEAD, ROW, row);
    expect(faults.map(describeFault)).toEqual([expect.stringMatching(message)]);
    expect(documents.every(({ publisher }) => publisher === '样本发布者')).toBe(true);
  });

  it('names a column that is not there', () => {
    const { faults } = read('district,year,kind,url,document', 'yantian,2023,plan,https://e.org,');
    expect(faults.map(describeFault)).toEqual([expect.stringMatching(/no column publisher/)]);
  });

  it('of the project is sound', () => {
    const file = resolve(import.meta.dirname, '../../scripts/read/known-documents.csv');
    const csv = readFileSync(file, 'utf8');
    const ids = new Set(csv.match(/[^,\n]+$/gmu));
    const { documents, faults } = readKnownDocuments(file, csv, ids);
    expect(faults).toEqual([]);
    expect(documents.length).toBe(csv.trim().split('\n').length - 1);
  });
});

describe('known documents beside the records', () => {
  const known: KnownDocument = {
    district: 'yantian',
    year: 2023,
    kind: 'work-report',
    publisher: '样本发布者',
    url: 'http://example.org/yantian/',
    document: null,
  };
  const record = sampleRecord({});
  const { id } = record.document;

  it('are read where a record has their address, whatever its scheme', () => {
    expect(joinKnownDocuments([known], [record])[0]?.document).toBe(id);
  });

  it('stay unread where none has', () => {
    const other = { ...known, url: 'https://example.org/other' };
    expect(joinKnownDocuments([other], [record])[0]?.document).toBeNull();
  });

  it('lend their address to a record whose text has none', () => {
    const bare = sampleRecord({ document: { address: null } });
    const [summary] = siteIndexOf([bare], [{ ...known, document: bare.document.id }]).documents;
    expect(summary?.url).toBe(known.url);
  });
});
