import { describe, expect, it } from 'vitest';
import type { Sidecar } from '../../src/contract/sidecar';
import { extractDocument } from '../../src/extract/pipeline';
import { statementsOf } from './readClause';

const extract = (text: string, sidecar: Sidecar = {}) =>
  extractDocument({ file: 'made-up.txt', text, sha256: 'ab'.repeat(32), sidecar });

const told = (text: string) =>
  extract(text).statements.map(({ kind, year, strength, value }) => [kind, year, strength, value]);

describe('the parts of a document', () => {
  it('a list headed by what is expected is aspired throughout, up to the next heading', () => {
    expect(
      told(
        '龙华区2024年渔港工作计划\n2024年2月1日\n一、主要预期目标\n渔业产值增长6%，新增泊位30个。\n二、主要任务\n新增浮标80个。\n',
      ),
    ).toEqual([
      ['target', 2024, 'aspired', 6],
      ['target', 2024, 'aspired', 30],
      ['target', 2024, 'committed', 80],
    ]);
  });

  it('a review of half a year is of the year that is planned, and what it had planned is a target', () => {
    expect(
      told(
        '龙华区2024年渔港工作安排\n2024年7月1日\n一、上半年工作总结\n新增泊位30个。\n共安排渔港项目57个。\n二、下半年工作安排\n新增浮标80个。\n',
      ),
    ).toEqual([
      ['outcome', 2024, null, 30],
      ['target', 2024, 'committed', 57],
      ['target', 2024, 'committed', 80],
    ]);
  });

  it.each([
    '推荐阅读：龙华区新增浮标80个',
    '相关阅读：龙华区新增浮标80个',
    '（来源：海湾渔讯，新增浮标80个）',
    '未经授权不得转载，新增浮标80个',
    '记者：新增浮标80个',
  ])('furniture of a page states nothing: %s', (line) => {
    expect(told(`龙华渔港见闻\n2024年6月1日\n龙华区新增泊位30个。\n${line}\n`)).toEqual([
      ['outcome', 2024, null, 30],
    ]);
  });

  it('what closes a speech states nothing', () => {
    expect(
      told(
        '龙华区政府工作报告\n2024年2月1日\n一、2024年工作安排\n新增泊位30个。\n各位代表！让我们团结在一起，新增浮标80个！\n',
      ),
    ).toEqual([['target', 2024, 'committed', 30]]);
  });
});

describe('what a document says of itself', () => {
  it('a month without a day dates it', () => {
    const { document } = extract('龙华区渔港方案\n（2024年6月）\n新增泊位30个。\n');
    expect(document.date).toBe('2024-06');
  });

  it.each(['（来源：海湾渔讯）', '（文章来源：海湾渔讯）'])(
    '%s at its end publishes it',
    (line) => {
      const { document } = extract(`龙华渔港见闻\n2024年6月1日\n龙华区新增泊位30个。\n${line}\n`);
      expect(document.publisher).toBe('海湾渔讯');
    },
  );

  it('an address alone in a line is its own', () => {
    const { document } = extract(
      '龙华渔港见闻\nhttps://www.example.org/harbour.html\n2024年6月1日\n龙华区新增泊位30个。\n',
    );
    expect(document.address).toEqual({ site: 'https://www.example.org', path: '/harbour.html' });
  });

  it('what a newspaper lists under an area beside the districts is of none of them', () => {
    const text = '前海新增泊位30个。市本级新增浮标80个。河套新增灯塔9座。宝安区新增海堤8公里。';
    const found = statementsOf(text, { part: 'news', docKind: 'news', district: 'baoan' });
    expect(found.map(({ value }) => value)).toEqual([8]);
  });
});
