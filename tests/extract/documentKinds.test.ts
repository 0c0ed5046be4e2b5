import { describe, expect, it } from 'vitest';
import type { Sidecar } from '../../src/contract/sidecar';
import { extractDocument } from '../../src/extract/pipeline';

const extract = (text: string, sidecar: Sidecar = {}) =>
  extractDocument({ file: 'made-up.txt', text, sha256: 'ab'.repeat(32), sidecar });

describe('what a document is taken for', () => {
  it.each([
    ['2023-12-12', '2023年12月12日在龙华区人民代表大会上的政府工作报告', 2024],
    ['2024-01-12', '2024年1月12日在龙华区人民代表大会上的政府工作报告', 2024],
    ['2023-12-12', '龙华区2023年政府工作报告', 2023],
  ])(
    'a report of %s plans the year ahead if it is late and names none: %s',
    (date, title, planYear) => {
      const { document } = extract(`${title}\n新增渔港泊位30个。\n`, { date });
      expect(document).toMatchObject({ kind: 'work-report', planYear });
    },
  );

  it.each([
    ['龙华区2023年渔港工作总结及2024年工作计划', 'plan', 2024],
    ['关于龙华区2023年国民经济和社会发展计划执行情况与2024年计划草案的报告', 'plan', 2024],
    ['关于印发《龙华区2024年渔港更新方案》的通知', 'plan', 2024],
    ['《龙华区2024年渔港工作要点》', 'plan', 2024],
    ['龙华区2023年渔港工作总结', 'plan', 2024],
    ['龙华区2024年上半年渔港工作总结', 'plan', 2024],
    ['龙华区2024年渔港工作安排', 'plan', 2024],
    ['龙华渔港2024年新貌', 'news', 2024],
    ['一图读懂龙华区2024年政府工作报告', 'news', 2024],
    ['龙华区2024年政府工作报告：渔港、渔船、渔民', 'news', 2024],
    ['政府工作报告提出龙华区2024年渔港目标', 'news', 2024],
    ['龙华区人代会开幕 区长作政府工作报告', 'news', 2024],
    ['2024年2月1日在龙华区人民代表大会上作的政府工作报告', 'work-report', 2024],
    ['龙华区政府工作报告——2024年2月1日在区人民代表大会上', 'work-report', 2024],
    ['龙华区2024年政府工作报告（节选）', 'work-report', 2024],
  ])('%s is a %s for %i', (title, kind, planYear) => {
    const { document } = extract(`${title}\n2024年2月1日\n新增渔港泊位30个。\n`);
    expect(document).toMatchObject({ kind, planYear });
  });

  it.each([
    '龙华区2023年国民经济和社会发展统计公报',
    '六个词盘点龙华渔港2023',
    '龙华区公布2023年经济数据',
  ])('what %s tells without a date is of the year that it names', (title) => {
    const { statements } = extract(`${title}\n2024年1月20日\n龙华区渔港开放率达91%。\n`);
    expect(statements).toMatchObject([{ kind: 'outcome', year: 2023 }]);
  });

  it.each(['plan', 'work-report'] as const)(
    'a title that names a review first opens with it, whatever the document calls itself: %s',
    (kind) => {
      const title = '龙华区2023年渔港计划执行情况与2024年计划草案的报告';
      const { statements } = extract(`${title}\n2024年1月20日\n新增泊位30个。\n`, { kind });
      expect(statements).toMatchObject([{ kind: 'outcome', year: 2023 }]);
    },
  );

  it('a plan of several years is due when a sentence says so within them', () => {
    const { statements } = extract(
      '龙华区2021-2025年渔港规划\n2021年3月1日\n2023年新增泊位30个。\n',
      {
        kind: 'plan',
        planYear: 2025,
      },
    );
    expect(statements).toMatchObject([{ kind: 'target', year: 2023 }]);
  });

  it('a report of another city’s government is of no place here, whatever its words name', () => {
    const { statements } = extract(
      '鹭江市政府工作报告（2023年）\n2023年1月5日\n一、2023年工作安排\n全市新增泊位30个。\n建成南山渔港。\n',
    );
    expect(statements.map(({ district }) => district)).toEqual(['elsewhere', 'elsewhere']);
  });

  it.each(['市十六届人民政府工作回顾', '本届政府工作回顾', '四年来工作回顾'])(
    '%s opens a review without a number',
    (heading) => {
      const { statements } = extract(
        `宝安区政府工作报告\n2024年1月20日\n${heading}\n新增泊位30个。\n二、2024年工作安排\n新增浮标80个。\n`,
      );
      expect(statements.map(({ kind }) => kind)).toEqual(['outcome', 'target']);
    },
  );

  it('a headline of the news does not set out all of it', () => {
    const { statements } = extract(
      '宝安渔港2024年建设任务铺开\n2024年6月20日\n渔港开放率达91%，泊位使用率达80%。\n',
      { kind: 'news' },
    );
    expect(statements.map(({ kind }) => kind)).toEqual(['outcome', 'outcome']);
  });

  it('an article of the first months goes on with the year before', () => {
    const { statements } = extract(
      '宝安渔港两会\n2024年2月20日\n去年全区渔业产值6亿元。\n渔港泊位达80个。\n',
      { kind: 'news' },
    );
    expect(statements.map(({ kind, year }) => [kind, year])).toEqual([
      ['outcome', 2023],
      ['outcome', 2023],
    ]);
  });

  it('a newspaper late in the year that speaks of 明年 plans the next', () => {
    const { document, statements } = extract(
      '龙华渔港怎么建\n2023年12月20日\n明年，龙华区将新增渔港泊位30个。\n',
    );
    expect(document).toMatchObject({ kind: 'news', planYear: 2024 });
    expect(statements).toMatchObject([{ kind: 'target', year: 2024 }]);
  });

  it('an article of January that dates itself in the year before tells of that', () => {
    const { statements } = extract(
      '渔港这样更新\n2024年1月10日\n2023年，龙华区推进渔港更新。\n**渔港见闻**\n龙华区渔港泊位达到30个。\n',
    );
    expect(statements).toMatchObject([{ kind: 'outcome', year: 2023 }]);
  });

  it.each([
    ['龙华区2023年渔业统计公报', '2024-05-07', 'outcome', 2023],
    ['龙华区2023年海洋经济运行情况通报', '2024-05-07', 'outcome', 2023],
    ['龙华区2023年渔港财政决算报告', '2024-09-07', 'outcome', 2023],
    ['六个词盘点龙华渔港2023', '2024-01-20', 'outcome', 2023],
    // Later than the first months, or beside a year to come, a title says less.
    ['六个词盘点龙华渔港2023', '2024-06-20', 'outcome', 2024],
    ['回顾2023，展望2024：龙华渔港', '2024-01-20', 'outcome', 2024],
  ])('%s of %s tells of %s %i', (title, date, kind, year) => {
    const { statements } = extract(
      `${title}\n${date}\n**渔港见闻**\n渔港泊位预计达到30个。\n**渔民收入**\n新增浮标80个。\n`,
      { kind: 'news', district: 'longhua', date },
    );
    expect(statements.at(-1)).toMatchObject({ kind, year });
    if (year === 2023) expect(statements[0]).toMatchObject({ kind, year });
  });

  it('a list of what will be done for the people plans the year', () => {
    const { statements } = extract(
      '龙华区票决产生渔家民生实事\n2024年2月10日\n龙华区票决产生2024年民生实事项目。\n新增渔港泊位30个。\n新增浮标80个。\n',
    );
    expect(statements.map(({ kind }) => kind)).toEqual(['target', 'target']);
  });

  it('an office of the city speaks for the city', () => {
    const { document, statements } = extract(
      '渔港更新见闻\n2024年3月1日\n全市新增渔港泊位300个。\n',
      { publisher: '深圳市渔港管理局' },
    );
    expect(document).toMatchObject({ issuer: 'city', issuerPlace: 'shenzhen' });
    expect(statements).toMatchObject([{ district: 'shenzhen', value: 300 }]);
  });

  it.each([
    ['各位代表：\n我代表盐田区人民政府，向大会作报告，请予审议。', 'work-report'],
    ['受盐田区人民政府委托，现将计划执行情况与计划草案提请大会审议。', 'plan'],
  ])('what %s opens is a %s', (opening, kind) => {
    const { document } = extract(`${opening}\n2024年1月18日\n新增渔港泊位30个。\n`);
    expect(document).toMatchObject({ kind, issuer: 'district', issuerPlace: 'yantian' });
  });

  it('an article is about the district whose congress it opens with', () => {
    const { statements } = extract(
      '渔港会议闭幕\n2024年2月1日\n深圳市光明区二届人大三次会议闭幕，福田区、南山区代表观摩。\n今年将新增渔港泊位30个。\n',
    );
    expect(statements).toMatchObject([{ district: 'guangming' }]);
  });

  it('goals before the first part are read, a salutation is not', () => {
    const goals = extract(
      '龙华区2024年渔港工作计划\n2024年2月1日\n全年新增渔港泊位30个。\n一、主要任务\n新增浮标80个。\n',
    );
    expect(goals.statements.map(({ value }) => value)).toEqual([30, 80]);
  });

  it.each([
    ['an annex by itself', '附件1\n2024年盐田区渔港工作任务分解表\n'],
    [
      'annexes of a letter',
      '2024年盐田区渔港工作任务分解表\n各街道办事处：现将渔港任务印发给你们，请遵照执行。\n附件1\n',
    ],
  ])('%s is read, and what follows it', (_name, head) => {
    const { document, statements } = extract(
      `${head}1 新增渔港泊位30个 区渔业局\n附件2\n1 渔业产值增长6%左右 区渔业局\n名词解释\n泊位指40个以上船位。\n`,
    );
    expect(document).toMatchObject({
      kind: 'plan',
      planYear: 2024,
      title: '2024年盐田区渔港工作任务分解表',
    });
    expect(statements.map(({ value }) => value)).toEqual([30, 6]);
  });

  it('an annex that a report only names ends it', () => {
    const { statements } = extract(
      '盐田区政府工作报告\n2024年2月1日\n新增渔港泊位30个。\n附件1\n泊位指40个以上船位。\n',
    );
    expect(statements.map(({ value }) => value)).toEqual([30]);
  });

  it('who reports speaks, not the assembly that hears it', () => {
    const { document } = extract(
      '大鹏新区管理委员会工作报告\n2024年1月26日在龙岗区第九届人民代表大会第二次会议上\n一、2023年工作回顾\n新增渔港泊位30个。\n',
    );
    expect(document).toMatchObject({ kind: 'work-report', issuerPlace: 'dapeng' });
  });

  it('an article whose title names no district is about the one that its opening names', () => {
    const { statements } = extract(
      '渔港更新展现新作为\n2024年3月1日\n日前，坪山区公布渔港更新成绩。\n该区已建成渔港泊位30个。\n',
    );
    expect(statements).toMatchObject([{ district: 'pingshan', value: 30 }]);
  });

  it('a year far ahead in the title of news says when something is due', () => {
    const { document } = extract(
      '2027年，鹭湾码头全部启用！\n2024年3月1日\n盐田区渔港泊位达到30个。\n',
    );
    expect(document).toMatchObject({ kind: 'news', planYear: 2024 });
  });

  it('a first-level heading that names the year before opens a review', () => {
    const { statements } = extract(
      '龙华区政府工作报告\n2024年2月1日\n各位代表：\n一、2024年工作安排\n新增渔港泊位40个。\n二、团结奋斗，2023年渔港建设迈出新步伐\n新增渔港泊位30个。\n',
    );
    expect(statements.map(({ kind, year }) => [kind, year])).toEqual([
      ['target', 2024],
      ['outcome', 2023],
    ]);
  });

  it('without headings a report looks back where its paragraph says so', () => {
    const { statements } = extract(
      '龙华区政府工作报告\n2024年2月1日\n2023年是渔港更新之年。一年来，新增渔港泊位30个。\n',
    );
    expect(statements).toMatchObject([{ kind: 'outcome', year: 2023 }]);
  });

  it('news of all districts is about none of those where it took place', () => {
    const { statements } = extract(
      '深圳各区渔港上新\n2024年2月1日\n记者在福田区看到，渔港泊位达到30个。\n项目总投资6亿元。\n',
    );
    expect(statements.map(({ district }) => district)).toEqual(['futian']);
  });

  it('a summary looks back until a heading of a plan', () => {
    const { statements } = extract(
      '龙华区2023年渔港工作总结及2024年工作计划\n2024年2月1日\n全年新增渔港泊位30个。\n一、2024年工作计划\n新增渔港泊位40个。\n',
    );
    expect(statements.map(({ kind, year, value }) => [kind, year, value])).toEqual([
      ['outcome', 2023, 30],
      ['target', 2024, 40],
    ]);
  });
});
