import { describe, expect, it } from 'vitest';
import { readHeading } from '../../src/extract/structure/headings';
import { readBarePart, readPart } from '../../src/extract/structure/parts';
import { readText } from '../../src/extract/text/readText';
import { recordOf } from './readClause';

function headingOf(source: string) {
  const [line] = readText(source).lines;
  if (!line) return null;
  const heading = readHeading(line);
  return heading && [heading.level, heading.number, heading.title, line.text.slice(heading.end)];
}

describe('headings of a report', () => {
  it.each([
    ['第一章 海岸建设', 1, '一', '海岸建设', ''],
    ['一、2023年工作回顾', 1, '一', '2023年工作回顾', ''],
    ['十二、渔港管理', 1, '十二', '渔港管理', ''],
    ['（三）护好海岸线', 2, '三', '护好海岸线', ''],
    ['(三)护好海岸线', 2, '三', '护好海岸线', ''],
    ['（三）护好海岸线。新增海堤5公里。', 2, '三', '护好海岸线', '新增海堤5公里。'],
    ['01 渔港更新', 2, '01', '渔港更新', ''],
    ['12. 渔港更新', 2, '12', '渔港更新', ''],
    ['**渔港更新提速**', 3, null, '渔港更新提速', ''],
    ['## 渔港更新提速', 3, null, '渔港更新提速', ''],
    ['——渔港更新提速。新增泊位5个。', 3, null, '渔港更新提速', '新增泊位5个。'],
    ['渔港更新提速', 4, null, '渔港更新提速', ''],
  ])('%s', (source, ...parts) => {
    expect(headingOf(source)).toEqual(parts);
  });

  it.each([
    ['（三）坚持?xì)护岸、防患未然', '坚持□护岸、防患未然'],
    ['（三）坚持M(fèi)渔港、拉动内需', '坚持□渔港、拉动内需'],
    ['（三）坚持以港?、文明育城', '坚持以港□、文明育城'],
    ['（三）完成鹭湾?zhí)盥骂鋈块_湾修复', '完成鹭湾□湾修复'],
    ['（三）渔港怎么建?', '渔港怎么建?'],
  ])('%s shows where it cannot be read', (source, title) => {
    expect(headingOf(source)?.[2]).toBe(title);
  });

  it.each([
    '新增海堤5公里。',
    '渔港更新提速，海岸修复加快，渔村整治见效',
    '全区上下要做到：',
    '一、各渔港要抓紧申报。逾期不予受理。',
    '渔港更新要坚持规划先行和建管并重并且与渔村整治同步推进同步验收同步交付',
  ])('%s is none', (source) => {
    expect(headingOf(source)).toBeNull();
  });
});

describe('parts of a report', () => {
  it.each([
    ['2023年工作回顾', 'review', 2023],
    ['过去五年工作总结', 'review', null],
    ['2023年主要工作成效', 'review', 2023],
    ['2024年工作安排', 'plan', 2024],
    ['今后五年的总体要求', 'plan', null],
    ['下一步工作打算', 'plan', null],
    ['2024年重点工作', 'plan', 2024],
  ])('%s: %s of %s', (title, period, year) => {
    expect(readPart(title)).toEqual({ period, year, ofPartYear: false });
  });

  it.each([
    ['上半年工作总结', 'review', null],
    ['2023年前三季度工作回顾', 'review', 2023],
  ])('%s looks back on a part of the year', (title, period, year) => {
    expect(readPart(title)).toEqual({ period, year, ofPartYear: true });
  });

  it.each([
    ['2023年国民经济和社会发展计划执行情况', 'review', 2023],
    ['2024年国民经济和社会发展计划主要任务', 'plan', 2024],
    ['“十二五”期间的工作回顾', 'review', null],
    ['十二五时期主要工作总结', 'review', null],
  ])('%s opens one at any level', (title, period, year) => {
    expect(readBarePart(title)).toMatchObject({ period, year });
  });

  it('a five-year plan that is only named opens none', () => {
    expect(readBarePart('“十二五”期间渔港更新见成效')).toBeNull();
  });

  it.each(['渔港更新', '护好海岸线'])('%s opens none', (title) => {
    expect(readPart(title)).toBeNull();
  });

  it('give the passages below them their period, year, section and heading', () => {
    const text = [
      '二、2024年工作安排',
      '（一）护好海岸线',
      '新增海堤5公里。',
      '（二）办好渔村学校。新增学位300个。',
    ].join('\n');
    const { passages } = recordOf(`全年修复海堤2公里。\n${text}`, { part: 'review' });
    expect(
      passages.map(({ period, year, section, heading }) => [period, year, section, heading]),
    ).toEqual([
      ['review', 2023, '一', '2023年工作回顾'],
      ['plan', 2024, '一', '护好海岸线'],
      ['plan', 2024, '二', '办好渔村学校'],
    ]);
  });

  it('leave out credits and what stands after the list of terms', () => {
    const text = '新增海堤5公里。\n编辑：小海\n名词解释\n渔港新增泊位指新增30个以上泊位。';
    expect(recordOf(text).passages.map(({ line }) => line)).toEqual([2]);
  });
});
