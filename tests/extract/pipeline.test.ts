import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { documentRecordSchema } from '../../src/contract/documentRecord';
import { recordBreaches } from '../../src/contract/recordInvariants';
import type { Sidecar } from '../../src/contract/sidecar';
import { extractDocument } from '../../src/extract/pipeline';
import { readText } from '../../src/extract/text/readText';

const extract = (text: string, sidecar: Sidecar = {}, file = 'made-up.txt') =>
  extractDocument({ file, text, sha256: 'ab'.repeat(32), sidecar });

const DISTRICT_REPORT = `盐田区政府工作报告
——2024年1月18日在深圳市盐田区第六届人民代表大会第四次会议上
各位代表：
现在，我代表盐田区人民政府，向大会报告政府工作，请予审议。
一、2023年工作回顾
全年新增渔港泊位18个。
二、2024年工作安排
新增渔港泊位30个，推动海鸥大桥开工。
`;
const CITY_REPORT = `政府工作报告
——2024年1月28日在深圳市第七届人民代表大会第四次会议上
各位代表：
现在，我代表深圳市人民政府，向大会报告政府工作。
一、2024年工作安排
新增渔港泊位300个。
`;
const NEWS = `海湾晚报 2024年2月19日
龙岗部署渔港更新
今年，龙岗区将新增渔港泊位30个。
`;
const PLAN = `南山区2024年渔港更新行动计划
2023年12月5日
新增渔港泊位30个。
`;

/** A text with some of its words changed; that they stand in it is part of the test. */
function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, to);
}

describe('what a document is', () => {
  it('a district’s work report speaks for the district', () => {
    expect(extract(DISTRICT_REPORT).document).toMatchObject({
      title: '盐田区政府工作报告',
      date: '2024-01-18',
      kind: 'work-report',
      planYear: 2024,
      issuer: 'district',
      issuerPlace: 'yantian',
      publisher: '盐田区人民政府',
      districts: ['yantian'],
    });
  });

  it('a salutation in the speaker’s own line is none of the publisher’s name', () => {
    const oneLine = changed(DISTRICT_REPORT, '各位代表：\n', '各位代表：');
    expect(extract(oneLine).document.publisher).toBe('盐田区人民政府');
  });

  it('the city’s work report speaks for the city', () => {
    expect(extract(CITY_REPORT).document).toMatchObject({
      kind: 'work-report',
      planYear: 2024,
      issuer: 'city',
      issuerPlace: 'shenzhen',
      publisher: '深圳市人民政府',
    });
  });

  it('news speaks for a newspaper', () => {
    expect(extract(NEWS).document).toMatchObject({
      kind: 'news',
      date: '2024-02-19',
      issuer: 'press',
      issuerPlace: null,
      publisher: '海湾晚报',
      districts: ['longgang'],
    });
  });

  it('a plan is for the year of its title, not of its date', () => {
    expect(extract(PLAN).document).toMatchObject({
      title: '南山区2024年渔港更新行动计划',
      date: '2023-12-05',
      kind: 'plan',
      planYear: 2024,
      issuer: 'district',
      issuerPlace: 'nanshan',
    });
  });

  it('the sidecar’s keys win over what the text says', () => {
    const { document } = extract(DISTRICT_REPORT, {
      title: '另一题名',
      publisher: '另一发布者',
      date: '2024-03-01',
      url: 'https://example.org/a?b=1',
      planYear: 2025,
      district: 'luohu',
      license: 'CC-BY-4.0',
    });
    expect(document).toMatchObject({
      title: '另一题名',
      publisher: '另一发布者',
      date: '2024-03-01',
      address: { site: 'https://example.org', path: '/a?b=1' },
      planYear: 2025,
      issuerPlace: 'luohu',
      license: 'CC-BY-4.0',
    });
  });

  it('front matter gives title, date and address', () => {
    const text = `---\ntitle: 渔港快讯\ndate: 2024-04-02 10:00:00\nurl: https://example.org/x\n---\n今年，龙岗区将新增渔港泊位30个。\n`;
    expect(extract(text).document).toMatchObject({
      title: '渔港快讯',
      date: '2024-04-02',
      address: { site: 'https://example.org', path: '/x' },
    });
  });

  it('what no source tells is null, and an empty text is a document too', () => {
    expect(extract('')).toMatchObject({
      document: { title: null, publisher: null, address: null, chars: 0, districts: [] },
      statements: [],
      passages: [],
    });
  });

  it('its id depends on date, speaker, kind and file name, not on its words', () => {
    const id = (text: string, file?: string) => extract(text, {}, file).document.id;
    expect(id(DISTRICT_REPORT)).toMatch(/^2024-01-18-yantian-work-report-[0-9a-f]{4}$/);
    expect(id(`${DISTRICT_REPORT}新增浮标6个。`)).toBe(id(DISTRICT_REPORT));
    expect(id(DISTRICT_REPORT, 'other.txt')).not.toBe(id(DISTRICT_REPORT));
  });
});

describe('ids of statements', () => {
  const ids = (text: string) =>
    new Map(extract(text).statements.map(({ id, quote }) => [quote, id]));

  it('stay while their words stay, whatever is added, removed or moved around them', () => {
    const before = ids(DISTRICT_REPORT);
    const after = ids(
      changed(
        changed(DISTRICT_REPORT, '全年新增渔港泊位18个。\n', ''),
        '新增渔港泊位30个',
        '渔业产值增长6%。\n\n（一）渔港更新。新增渔港泊位30个',
      ),
    );
    expect(before.size).toBe(3);
    expect(after.size).toBe(3);
    for (const quote of ['新增渔港泊位30个', '推动海鸥大桥开工'])
      expect([quote, after.get(quote)]).toEqual([quote, before.get(quote)]);
  });

  it('differ where place, kind or figure differ', () => {
    const ids = [
      ...extract(DISTRICT_REPORT).statements,
      ...extract(DISTRICT_REPORT, { district: 'luohu' }).statements,
      ...extract(changed(DISTRICT_REPORT, '30个', '31个')).statements.slice(0, 2),
    ].map(({ id }) => id);
    // The reviewed 18 泊位 of the first and the third text are the same statement.
    expect(new Set(ids).size).toBe(ids.length - 1);
  });

  it('of words that stand twice are told apart', () => {
    const [first, second] = extract(`${DISTRICT_REPORT}新增渔港浮标6个。\n新增渔港浮标6个。`)
      .statements.filter(({ value }) => value === 6)
      .map(({ id }) => id);
    expect(second).toBe(`${first ?? ''}-2`);
  });
});

/** Words as reports use them, in any order. */
const reportLike = fc
  .array(
    fc.constantFrom(
      ...[
        '新增',
        '建成',
        '推动',
        '力争',
        '不少于',
        '到2026年',
        '全年',
        '去年',
        '分别',
        '其中',
        '主要预期目标：',
      ],
      ...[
        '渔港泊位',
        '海鸥大桥',
        '龙岗区',
        '盐田',
        '全市',
        '前海',
        '“20+9”',
        '《渔港办法》',
        '（含浮标）',
        '一批',
      ],
      ...[
        '30个',
        '1-2家',
        '6.5%',
        '近百亿元',
        '12.5万平方米',
        '三年',
        '第三',
        '?5',
        '\uFFFD8',
        '一',
        '２０',
      ],
      ...[
        '，',
        '。',
        '；',
        '：',
        '、',
        '（',
        '）',
        '“',
        '”',
        '\n',
        '\r\n',
        '<p>',
        '</p>',
        '**',
        '一、',
        '（二）',
        '(yú)',
      ],
      ...['2023年工作回顾', '2024年工作安排', '開工', '落地', '---', '😀', '  '],
    ),
    { maxLength: 60 },
  )
  .map((tokens) => tokens.join(''));

describe('any document', () => {
  it.each([
    ['of any text', fc.string({ unit: 'binary', maxLength: 400 })],
    ['of any characters', fc.string({ unit: 'grapheme', maxLength: 400 })],
    ['of report-like words', reportLike],
  ] as const)(
    '%s gives a record that keeps the contract and quotes its own lines',
    (_name, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const record = extract(text);
          expect(z.safeParse(documentRecordSchema, record).error).toBeUndefined();
          expect(recordBreaches(record)).toEqual([]);
          const { lines } = readText(text);
          const unquoted = record.statements.filter(
            ({ line, start, end, quote }) =>
              !lines.some((each) => each.line === line && each.text.slice(start, end) === quote),
          );
          expect(unquoted).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('gives the same record twice', () => {
    fc.assert(
      fc.property(reportLike, (text) => {
        expect(extract(text)).toEqual(extract(text));
      }),
      { numRuns: 30 },
    );
  });
});
