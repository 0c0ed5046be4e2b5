import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline';
import { statementsOf } from './readClause';

/** A newspaper of June 2024. */
const NEWS = { part: 'news', docKind: 'news' } as const;

/** Text → kind and year, a pair for each statement. */
type Case = readonly [text: string, ...told: (readonly [kind: string, year: number])[]];

const OPENS_WITH_WHAT_IS_OVER: readonly Case[] = [
  // Up to the full stop, across semicolons, whatever 今年 would say.
  ['统计显示，今年，渔港泊位新增30个；浮标投入使用80个。', ['outcome', 2024], ['outcome', 2024]],
  ['截至目前，今年新建海堤达8公里。', ['outcome', 2024]],
  [
    '今年将新建灯塔9座。截至目前，开工3座；浮标启用80个，开工率38%。',
    ['target', 2024],
    ['outcome', 2024],
    ['outcome', 2024],
    ['outcome', 2024],
  ],
  // But not what a clause itself announces, or dates.
  ['据统计，渔港泊位新增30个，预计全年新增80个。', ['outcome', 2024], ['target', 2024]],
  ['截至5月底，渔港泊位新增30个；到2027年，泊位达到80个。', ['outcome', 2024], ['target', 2027]],
  ['数据显示，到2027年渔港泊位达到80个。', ['target', 2027]],
  // A period that ends behind the document's date is to come.
  ['今年将更新渔村。一季度，建成泊位30个。', ['outcome', 2024]],
  ['今年将更新渔村。三季度，建成泊位30个。', ['target', 2024]],
  // What a period opens goes on behind its full stop, in the year that it names.
  [
    '今年将更新渔村。截至2023年11月底，建成泊位30个。新建海堤8公里。',
    ['outcome', 2023],
    ['outcome', 2023],
  ],
  [
    '今年将新增泊位30个。据统计，新建海堤8公里。新建灯塔9座。',
    ['target', 2024],
    ['outcome', 2024],
    ['target', 2024],
  ],
  ['今年1月，宝安区就新建海堤8公里，今年将更新渔村。', ['outcome', 2024]],
  ['今年9月，宝安区新建海堤8公里，今年将更新渔村。', ['target', 2024]],
  ['今年3月，宝安区提出新建海堤8公里。', ['target', 2024]],
  ['本报讯（记者某）今年3月，宝安区渔港泊位达30个。', ['outcome', 2024]],
  ['本报讯（记者某）今年9月，宝安区渔港泊位达30个。', ['target', 2024]],
  ['今年又新增灯塔9座。', ['outcome', 2024]],
  ['宝安区用三年时间打造了9座灯塔。', ['outcome', 2024]],
  ['宝安区将梳理出9条渔业产业链。', ['target', 2024]],
  ['海鸥渔学校2所已于2021年正式开办。', ['outcome', 2021]],
  ['正在加紧推进渔港改造，共压减旧船60艘。', ['outcome', 2024]],
  ['渔业产值比去年同期增长9%。', ['outcome', 2024]],
  ['今年将更新渔村。渔业产值同比增长9%。', ['outcome', 2024]],
  ['泊位使用率高于去年同期3个百分点。', ['outcome', 2024]],
  ['该区出台了6项渔业政策。', ['outcome', 2024]],
  ['今年将更新渔村，梳理出9条渔业产业链。', ['outcome', 2024]],
  // Quotation marks are often turned the wrong way.
  ['“十五五“时期，宝安区力争渔业产值突破60亿元。', ['target', 2030]],
  // In June the first of the years to come is the next one.
  ['未来三年，宝安区将新增泊位30个。', ['target', 2027]],
];

const PARTS: readonly Case[] = [
  [
    '今年计划建泊位。截至5月底，建成泊位500个。包括北港300个，完成泊位占目标计划的37%。',
    ['outcome', 2024],
    ['outcome', 2024],
    ['outcome', 2024],
  ],
  [
    '宝安区计划实施渔港项目71个，1至5月完成投资8亿元。其中亿元以上项目46个。',
    ['target', 2024],
    ['outcome', 2024],
    ['target', 2024],
  ],
  // A list that promises goes on promising, until it tells of what is done.
  ['渔港方面，推进海堤建设，新增泊位30个。完成3座灯塔建设。', ['target', 2024], ['target', 2024]],
  [
    '渔港方面，推进海堤建设，新增泊位30个。已完成3座灯塔建设。',
    ['target', 2024],
    ['outcome', 2024],
  ],
];

const STARTED: readonly Case[] = [
  ['今年要办好渔港实事。宝安区集中启动16个渔港项目建设。', ['outcome', 2024]],
  ['今年要办好渔港实事。此次开工的渔港项目共16个。', ['outcome', 2024]],
  ['宝安区将集中启动16个渔港项目建设。', ['target', 2024]],
  ['宝安区计划于年内集中开工16个渔港项目。', ['target', 2024]],
];

const SHARES_AND_BASES: readonly Case[] = [
  ['渔港完成投资6亿元，占年度目标的63%。', ['outcome', 2024], ['outcome', 2024]],
  ['渔港投资将占年度目标的63%。', ['target', 2024]],
  ['宝安区计划在已建有灯塔的基础上，新建灯塔2座。', ['target', 2024]],
];

const ANNOUNCED: readonly Case[] = [
  ['海鸥学校重建后配置42个教学班。', ['target', 2024]],
  ['海鸥医院建好后能容纳床位490张。', ['target', 2024]],
  ['海鸥医院重建后已配置床位490张。', ['outcome', 2024]],
  ['渔港已完工，岸电使用率将由10%提升到95%。', ['target', 2024]],
  ['渔港规划建设泊位38个，已建成24个。', ['target', 2024], ['outcome', 2024]],
  ['2023年10月，宝安区印发渔港规划，提出2024年9月底前，建成泊位不少于300个。', ['target', 2024]],
  // How things stand.
  ['今年将更新渔村。14座码头正在清淤。', ['outcome', 2024]],
  ['宝安区已下达了渔港计划资金8亿元。', ['outcome', 2024]],
];

const YEARS: readonly Case[] = [
  ['2019年，渔港泊位达到90个，2022年海鸥港泊位达到120个。', ['outcome', 2019], ['outcome', 2022]],
  ['2021年以来，宝安区更新渔村，2022年实际清淤6公里。', ['outcome', 2022]],
  ['据悉，我区2022年渔业产值增长6%。', ['outcome', 2022]],
  ['在刚刚过去的2023年，宝安区渔村焕新，新建海堤8公里。', ['outcome', 2023]],
  ['海鸥医院于2022年动工，目前已完成投资6亿元。', ['outcome', 2024]],
  ['到2026年新增泊位80个。目前，8座码头进展顺利。', ['target', 2026], ['outcome', 2024]],
  // A year dates what stands before it no more than what it says nothing of.
  ['鲸湾大桥开工建设，预计2028年底建成。', ['milestone', 2024], ['milestone', 2028]],
  // Years told of, and hailed.
  ['三年来，渔业产值从3亿元增长到6亿元。', ['outcome', 2023]],
  ['回眸2023，渔港泊位新增30个。', ['outcome', 2023]],
  ['奋进2024，渔港泊位新增30个。', ['target', 2024]],
  ['力争到2025年，泊位达到80个；浮标达到90个。', ['target', 2025], ['target', 2025]],
  [
    '2023年渔业产值6亿元，增长5%；2024年预期增长5.5%。',
    ['outcome', 2023],
    ['outcome', 2023],
    ['target', 2024],
  ],
  // A year in a name dates nothing.
  ['宝安区举办活动，2022年招商大会签约项目30个。', ['outcome', 2024]],
];

const WORDS: readonly Case[] = [
  // 年底前 and 有望 are of the future, 简要 and a saying are not.
  ['目前已建成泊位80个，年底前再新增10个。', ['outcome', 2024], ['target', 2024]],
  ['今年1月至5月，渔业产值达8亿元，有望全年突破20亿元。', ['outcome', 2024], ['target', 2024]],
  ['渔业局简要介绍，全区登记渔船300艘。', ['outcome', 2024]],
  ['按照“渔港要稳住”的要求，全区登记渔船300艘。', ['outcome', 2024]],
  ['初步统计，今年一至五月新增渔船30艘。', ['outcome', 2024]],
  ['该区计划用3年时间，投入6亿元改造渔村20个。', ['target', 2027], ['target', 2027]],
  ['全年计划加装浮标200个。', ['target', 2024]],
  ['今年一季度新引进渔企56家。', ['outcome', 2024]],
  ['今年三季度将新引进渔企56家。', ['target', 2024]],
  ['渔民代表提出建议126件。', ['outcome', 2024]],
  ['渔村产业园投产后年产值超20亿元。', ['target', 2024]],
  // What is compared with the year before has been counted; what agrees with what was expected too.
  ['加快渔港更新，渔业产值6亿元，同比增长5%。', ['outcome', 2024], ['outcome', 2024]],
  ['渔业产值6亿元，符合预期。', ['outcome', 2024]],
  ['渔业产值增长7%，高于全省今年第一季度的6%。', ['outcome', 2024]],
  ['上一年，渔业产值6亿元，比前一年增长5%。', ['outcome', 2023], ['outcome', 2023]],
  ['渔村产业园建成后年产值可达20亿元。', ['target', 2024]],
  ['预算安排1.2亿元用于渔船补贴。', ['target', 2024]],
  // What is done says so by 了, by coming first or early, or by being complete.
  ['渔业局优选了60个渔港项目，推动渔港招商。', ['outcome', 2024]],
  ['今年渔业产值首次突破6亿元。', ['outcome', 2024]],
  ['今年渔获量比去年同期提前4天完成60吨。', ['outcome', 2024]],
  ['推进渔村更新，6所渔村小学改造全部完成。', ['outcome', 2024]],
  ['推进渔村更新，年底6所渔村小学改造全部完成。', ['target', 2024]],
  ['今年全区有80家试点船厂。', ['outcome', 2024]],
  ['不久前动工的船坞投资6亿元，将建泊位8个。', ['outcome', 2024], ['target', 2024]],
  // An aim that is looked at announces nothing.
  ['紧盯高质量发展目标，渔业占全区产值60%。', ['outcome', 2024]],
  // Five years of which most are to come.
  ['“十五五”期间，引进渔业项目60个，其中船厂20个。', ['target', 2030], ['target', 2030]],
  ['预计今年渔获达6万吨，2026年预计达8万吨。', ['target', 2024], ['target', 2026]],
];

const TABLES: readonly (readonly [name: string, cases: readonly Case[]])[] = [
  ['what a sentence opens with that is over', OPENS_WITH_WHAT_IS_OVER],
  ['parts of what was counted before', PARTS],
  ['works that were just begun', STARTED],
  ['shares of a plan, and what is set out from', SHARES_AND_BASES],
  ['what a clause announces by itself', ANNOUNCED],
  ['the year of a clause', YEARS],
  ['words of what is done or to come', WORDS],
];

describe('what the news of June 2024 tells', () => {
  describe.each(TABLES)('%s', (_name, cases) => {
    it.each(cases.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
      expect(statementsOf(text, NEWS).map(({ kind, year }) => [kind, year])).toEqual(told);
    });
  });
});

describe('news of a plan of several years', () => {
  it.each([
    ['今年渔港投资将达6亿元，增长5%。', [2024, 2024]],
    ['渔港投资将达6亿元。', [2028]],
    ['今年渔港投资将达6亿元，到2026年达到8亿元。', [2024, 2026]],
  ])('%s', (text, years) => {
    const { statements } = extractDocument({
      file: 'article.txt',
      text,
      sha256: '0'.repeat(64),
      sidecar: { kind: 'news', district: 'baoan', date: '2024-06-01', planYear: 2028 },
    });
    expect(statements.map(({ year }) => year)).toEqual(years);
  });
});

describe('parts of the news of June 2024', () => {
  const kindsIn = (...lines: readonly string[]) =>
    statementsOf(lines.join('\n'), NEWS).map(({ kind, year }) => [kind, year]);

  it('a list of headings goes on with what opens it', () => {
    expect(
      kindsIn(
        '今年，渔港定下这些目标：',
        '泊位',
        '新增泊位30个',
        '新增浮标80个',
        '海堤',
        '新建海堤8公里',
      ),
    ).toEqual([
      ['target', 2024],
      ['target', 2024],
      ['target', 2024],
    ]);
  });

  it('a paragraph that opens with 其中 goes on with the one before', () => {
    expect(kindsIn('2023年，渔业产值6亿元。', '其中，海运产值2亿元。')).toEqual([
      ['outcome', 2023],
      ['outcome', 2023],
    ]);
  });

  it('去年的 and 今年的 open parts of their own', () => {
    expect(
      kindsIn(
        '去年的十件实事已办结。',
        '新增泊位30个。',
        '今年的十件实事已敲定。',
        '新建海堤8公里。',
      ).filter((_told, index) => index % 2 === 1),
    ).toEqual([
      ['outcome', 2023],
      ['target', 2024],
    ]);
  });

  it('what happened the other day ends a part that looked back', () => {
    expect(kindsIn('过去一年，渔港更新。', '日前，泊位新增30个。')).toEqual([['outcome', 2024]]);
  });
});

describe('in a plan for 2024', () => {
  it.each([
    ['已下达渔港计划资金8亿元。', 'outcome'],
    ['渔港资金计划已于2月下达，新增泊位30个。', 'target'],
    ['改造现有渔港10个。', 'target'],
    ['启动鲸湾码头等10个项目前期工作。', 'target'],
    ['推动去年开工的5个泊位全部完工。', 'target'],
    ['渔民人均收入由目前的3.5万元增长到5万元。', 'target'],
    ['现有渔港10个。', 'outcome'],
  ])('%s: %s', (text, kind) => {
    expect(statementsOf(text)).toMatchObject([{ kind }]);
  });
});

describe('an article of the first months that excerpts a report', () => {
  const kindsIn = (date: string, opening: string) =>
    extractDocument({
      file: 'article.txt',
      text: `${opening}\n新建海堤8公里。\n持续更新渔村，新增渔港泊位30个。`,
      sha256: '0'.repeat(64),
      sidecar: { kind: 'news', district: 'baoan', date },
    }).statements.map(({ kind }) => kind);

  it.each([
    ['2024-01-28', '政府工作报告回应渔民关切。', 'target'],
    ['2024-01-28', '政府工作报告回应渔民关切，渔港已更新。', 'outcome'],
    ['2024-01-28', '渔民关切有了回应。', 'outcome'],
    ['2024-07-28', '政府工作报告回应渔民关切。', 'outcome'],
  ])('on %s, %s: %s', (date, opening, kind) => {
    expect(kindsIn(date, opening)).toEqual([kind, kind]);
  });

  it('an article on works begun does not plan by their yearly investment', () => {
    expect(kindsIn('2024-02-25', '宝安区渔港项目开工，其中2024年度计划投资6亿元。').at(-1)).toBe(
      'outcome',
    );
  });
});
