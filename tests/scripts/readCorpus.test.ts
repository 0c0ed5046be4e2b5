import { describe, expect, it } from 'vitest';
import { describeFault } from '../../scripts/read/fault';
import { readCorpus } from '../../scripts/read/readCorpus';
import { temporaryFolder } from './temporaryFolder';

const TEXT = '本区今年要建成样本图书馆。\n新增样本学位三十个。\n';
/** 新增学位 in GB 2312 and in Big5, the same four characters in traditional script. */
const GB2312 = Uint8Array.of(0xd0, 0xc2, 0xd4, 0xf6, 0xd1, 0xa7, 0xce, 0xbb, 0x0a);
const BIG5 = Uint8Array.of(0xb7, 0x73, 0xbc, 0x57, 0xbe, 0xc7, 0xa6, 0xec, 0x0a);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('reading a corpus', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16(TEXT, true), TEXT],
    ['UTF-16, big end first', utf16(TEXT, false), TEXT],
    ['GB18030', GB2312, '新增学位\n'],
  ])('decodes %s', (_, bytes, text) => {
    const { documents, faults } = readCorpus(temporaryFolder({ 'a.txt': bytes }));
    expect(faults).toEqual([]);
    expect(documents[0]?.text).toBe(text);
  });

  it('finds text, Markdown and HTML in sub-folders too, sorted, and says what it passes over', () => {
    const names = ['sub/d.html', 'c.htm', 'b.md', 'a.txt', 'scan.pdf', '.hidden.txt'];
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, TEXT])));
    const { documents, ignored } = readCorpus(folder);
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', 'b.md', 'c.htm', 'sub/d.html']);
    expect(ignored).toEqual(['scan.pdf']);
  });

  it('takes the sha256 of the bytes as they lie', () => {
    const { documents } = readCorpus(temporaryFolder({ 'a.txt': '样本' }));
    expect(documents[0]?.sha256).toBe(
      '6661c42b523f5e2352b21d30b83192820089fa43ba6d7f219afd3536dc78dea6',
    );
  });

  it('gives each document its sidecar', () => {
    const yaml =
      '# known from the printed edition\ndate: 2024\nplanYear: 2024\ndistrict: pingshan\n';
    const { documents, faults } = readCorpus(
      temporaryFolder({
        'a.txt': TEXT,
        'a.meta.yaml': yaml,
        'b.txt': TEXT,
        'b.meta.yaml': '# no\n',
      }),
    );
    expect(faults).toEqual([]);
    expect(documents.map(({ sidecar }) => sidecar)).toEqual([
      { date: '2024', planYear: 2024, district: 'pingshan' },
      {},
    ]);
  });
});

const DISTRICTS_AND_CITY =
  'futian, luohu, yantian, nanshan, baoan, longgang, longhua, pingshan, guangming, dapeng, shenshan, shenzhen';
const BINARY_REMEDY =
  'Remedy: export it as UTF-8 text, Markdown or HTML, or move it out of the corpus.';

describe('the faults of a corpus', () => {
  it.each([
    [
      'an empty file',
      { 'a.txt': '' },
      'a.txt: the file is empty. Remedy: add its text or remove the file.',
    ],
    [
      'only blanks',
      { 'a.txt': ' \n\u3000\n' },
      'a.txt: the file is empty. Remedy: add its text or remove the file.',
    ],
    [
      'a binary file',
      { 'a.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13) },
      `a.txt: the file is binary, not text. ${BINARY_REMEDY}`,
    ],
    [
      'a file of figures',
      { 'a.txt': '12 34 56 78 90 样' },
      `a.txt: the file is binary, not text. ${BINARY_REMEDY}`,
    ],
    [
      'a text without Chinese',
      { 'a.md': 'About this folder\n' },
      'a.md: the file holds no Chinese text. Remedy: move it out of the corpus.',
    ],
    [
      'another encoding',
      { 'a.txt': Uint8Array.of(...new TextEncoder().encode('样本\n'), ...BIG5) },
      'a.txt:2: the bytes are neither UTF-8 nor certainly GB18030. Remedy: save the file as UTF-8.',
    ],
    [
      'half a UTF-16 character',
      { 'a.txt': Uint8Array.of(0xff, 0xfe, 0x2d) },
      'a.txt: the file has a UTF-16 byte order mark, but its bytes are not UTF-16. Remedy: save the file as UTF-8.',
    ],
  ])('%s', (_, files, message) => {
    expect(readCorpus(temporaryFolder(files)).faults.map(describeFault)).toEqual([message]);
  });

  it.each([
    [
      'a wrong key',
      'publisher: 某报\nauthor: 某人\n',
      'a.meta.yaml:2: unknown key "author". Remedy: use one of title, publisher, date, url, kind, planYear, issuer, district, license.',
    ],
    [
      'an unknown district',
      '\n# where\ndistrict: dongguan\n',
      `a.meta.yaml:3: unknown district "dongguan". Remedy: use one of ${DISTRICTS_AND_CITY}.`,
    ],
    [
      'a wrong kind',
      'kind: report\n',
      'a.meta.yaml:1: "kind" cannot be "report". Remedy: use one of work-report, plan, news.',
    ],
    [
      'a wrong issuer',
      'issuer: mayor\n',
      'a.meta.yaml:1: "issuer" cannot be "mayor". Remedy: use one of district, city, press.',
    ],
    [
      'a date that is none',
      'date: 2023年1月\n',
      'a.meta.yaml:1: "date" cannot be "2023年1月". Remedy: write YYYY, YYYY-MM or YYYY-MM-DD.',
    ],
    [
      'a year that is none',
      'planYear: next\n',
      'a.meta.yaml:1: "planYear" cannot be "next". Remedy: write a year between 1978 and 2060 in four digits.',
    ],
    [
      'an address that is none',
      'url: example\n',
      'a.meta.yaml:1: "url" cannot be "example". Remedy: give a whole address that begins with https:// or http://.',
    ],
    [
      'a key without value',
      'title:\n',
      'a.meta.yaml:1: "title" has no value. Remedy: give the title, or remove the key.',
    ],
    [
      'a list for a value',
      'issuer: [city, press]\n',
      'a.meta.yaml:1: "issuer" takes a single value. Remedy: use one of district, city, press.',
    ],
    [
      'no keys at all',
      '- a list\n',
      'a.meta.yaml:1: no list of keys and values. Remedy: write one `key: value` a line.',
    ],
  ])('a sidecar with %s', (_, yaml, message) => {
    const { faults } = readCorpus(temporaryFolder({ 'a.txt': TEXT, 'a.meta.yaml': yaml }));
    expect(faults.map(describeFault)).toEqual([message]);
  });

  it.each([
    ['an open quotation', 'title: "样本\ndate: 2023\n', 2],
    ['a key given twice', 'title: 甲\ntitle: 乙\n', 2],
  ])('a sidecar that is no YAML: %s', (_, yaml, line) => {
    const { faults } = readCorpus(temporaryFolder({ 'a.txt': TEXT, 'a.meta.yaml': yaml }));
    expect(faults.map(describeFault).join('\n')).toMatch(
      new RegExp(
        `^a\\.meta\\.yaml:${line}: no valid YAML: .+\\. Remedy: write one .key: value. a line\\.$`,
        'u',
      ),
    );
  });

  it.each([
    [
      'without document',
      { 'b.meta.yaml': '' },
      'b.meta.yaml: there is no document of this name. Remedy: add b.txt, .md or .html, or remove the sidecar.',
    ],
    [
      'of two documents',
      { 'a.md': TEXT, 'a.meta.yaml': '' },
      'a.meta.yaml: it could belong to a.md or a.txt. Remedy: give the documents different names.',
    ],
    [
      'with a wrong ending',
      { 'a.meta.yml': '' },
      'a.meta.yml: the name of a sidecar ends with .meta.yaml. Remedy: rename it to a.meta.yaml.',
    ],
  ])('a sidecar %s', (_, files, message) => {
    const { faults } = readCorpus(temporaryFolder({ 'a.txt': TEXT, ...files }));
    expect(faults.map(describeFault)).toEqual([message]);
  });

  it('are all told at once, sorted by file and line', () => {
    const { faults } = readCorpus(
      temporaryFolder({
        'c.txt': '',
        'b.txt': TEXT,
        'b.meta.yaml': 'kind: x\nissuer: y\n',
        'a.txt': Uint8Array.of(0),
      }),
    );
    expect(faults.map(({ file, line }) => [file, line])).toEqual([
      ['a.txt', null],
      ['b.meta.yaml', 1],
      ['b.meta.yaml', 2],
      ['c.txt', null],
    ]);
  });

  it('include a folder that is not there and a folder without documents', () => {
    const folder = temporaryFolder({ 'scan.pdf': 'x' });
    expect(readCorpus(`${folder}/none`).faults[0]?.message).toBe('there is no such folder');
    expect(readCorpus(folder).faults[0]?.message).toMatch(/^the folder holds no document/u);
  });
});
