import { describe, expect, it } from 'vitest';
import { prettyJson } from '../../scripts/publish/canonicalJson';
import { extractRecords, readRecords, standInsFor } from '../../scripts/publish/records';
import type { DocumentRecord } from '../../src/contract/documentRecord';
import { extract, type Extraction } from '../../src/extract/pipeline';
import { describeFault } from '../../scripts/read/fault';
import { sampleRecord, sampleStatement } from './sampleRecord';
import { temporaryFolder } from './temporaryFolder';

const source = (file: string) => ({ file, text: '样本', sha256: '00'.repeat(32), sidecar: {} });

/** An extraction that found nothing amiss. */
const sound = (record: DocumentRecord): Extraction => ({ record, problems: [] });

describe('extracting records', () => {
  it('refuses a document that the rules could not date or read, with its remedy', () => {
    const { faults } = extractRecords(
      [
        { ...source('a.txt'), text: '只有一句话，没有说是什么时候。' },
        { ...source('b.txt'), text: '。' },
      ],
      extract,
    );
    expect(faults.map(({ file, message }) => [file, message])).toEqual([
      ['a.txt', 'neither the text nor a sidecar names a date or a year'],
      ['b.txt', 'neither the text nor a sidecar names a date or a year'],
      ['b.txt', 'no paragraph to read was found in the text'],
    ]);
    expect(faults[0]?.remedy).toContain('meta.yaml');
  });

  it('tells every breach of what a record promises, by document', () => {
    const statements = [
      sampleStatement({ kind: 'outcome' }),
      sampleStatement({ valueTo: 3, quote: '样本', end: 9 }),
    ];
    const { faults } = extractRecords([source('a.txt')], () => sound(sampleRecord({ statements })));
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'a.txt: statement aaaa000001: id is used twice',
      'a.txt: statement aaaa000001: targets and milestones, and only they, have a strength',
      'a.txt: statement aaaa000001: quotation and offsets differ in length',
      'a.txt: statement aaaa000001: a range, and only a range, has two ends',
      'a.txt: statement aaaa000001: the range runs backwards',
    ]);
  });

  it('tells where a record departs from its schema', () => {
    const record = sampleRecord({ document: { date: 'yesterday' } });
    const { faults } = extractRecords([source('a.txt')], () => sound(record));
    expect(faults[0]?.message).toMatch(/^document\.date: /u);
  });

  it('refuses two documents with one id', () => {
    const { faults } = extractRecords([source('a.txt'), source('b.txt')], ({ file }) =>
      sound(sampleRecord({ document: { id: 'one', file } })),
    );
    expect(faults.map(describeFault)).toEqual([
      'b.txt: has the id one, as a.txt has. Remedy: rename one of the two files.',
    ]);
  });
});

describe('reading committed records', () => {
  it('finds none where there is no folder', () => {
    expect(readRecords(`${temporaryFolder()}/none`, 'shown')).toEqual({ records: [], faults: [] });
  });

  it('tells every record that breaks the contract or bears a wrong name', () => {
    const sound = sampleRecord({ document: { id: 'sound' } });
    const folder = temporaryFolder({
      'broken.json': '{',
      'other.json': prettyJson(sound),
      'sound.json': prettyJson(sound),
      'wrong.json': prettyJson({ ...sound, rules: '' }),
    });
    const { records, faults } = readRecords(folder, 'shown');
    expect(records).toEqual([sound]);
    expect(faults.map(({ file }) => file)).toEqual([
      'shown/broken.json',
      'shown/other.json',
      'shown/wrong.json',
    ]);
    expect(faults[1]?.message).toBe('the file should be named after its id, sound');
  });
});

describe('records that stand in', () => {
  const committed = [
    sampleRecord({ document: { id: 'a', file: 'a.txt', sha256: 'aa'.repeat(32) } }),
    sampleRecord({ document: { id: 'b', file: 'b.txt', sha256: 'bb'.repeat(32) } }),
  ];

  it.each([
    ['the same id', { id: 'a', file: 'x.txt', sha256: 'cc'.repeat(32) }],
    ['the same file, read under a new id', { id: 'x', file: 'a.txt', sha256: 'cc'.repeat(32) }],
    ['the same bytes under another name', { id: 'x', file: 'x.txt', sha256: 'aa'.repeat(32) }],
  ])('give way to a document at hand with %s', (_, document) => {
    const standIns = standInsFor([sampleRecord({ document })], committed);
    expect(standIns.map((record) => record.document.id)).toEqual(['b']);
  });
});
