import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline';
import type { ClausePlace } from '../../scripts/evaluate/labelledClause';
import { statementsOf } from './readClause';

type Place = Partial<ClausePlace>;
/** Text → kind, year and whether the text gives the year, a triple for each statement. */
type Case = readonly [
  text: string,
  ...told: (readonly [kind: string, year: number, stated: boolean])[],
];

const PLAN: Place = {};
const REVIEW: Place = { part: 'review' };
/** A newspaper of June 2024. */
const NEWS: Place = { part: 'news', docKind: 'news' };
/** A plan of 2023. */
const OLDER_PLAN: Place = { docKind: 'plan', planYear: 2023 };

const CASES: readonly (readonly [name: string, place: Place, cases: readonly Case[]])[] = [
  [
    'in the plan for 2024',
    PLAN,
    [
      ['新增渔港泊位30个。', ['target', 2024, false]],
      ['到2026年，新增渔港泊位30个。', ['target', 2026, true]],
      [
        '主要目标是：到2026年，泊位达到80个；浮标达到90个。',
        ['target', 2026, true],
        ['target', 2026, true],
      ],
      // A year that is over is only what the plan sets out from.
      ['在2023年实现泊位全覆盖的基础上，新增渔港泊位30个。', ['target', 2024, false]],
      ['2025年底前新增渔港泊位30个。', ['target', 2025, true]],
      // Within so many years, this one among them.
      ['用三年时间新增渔港泊位30个。', ['target', 2026, true]],
      ['力争两年内新增渔港泊位30个。', ['target', 2025, true]],
      // Of whom, not by when.
      ['为毕业两年内的船员提供岗位30个。', ['target', 2024, false]],
      ['支持成立五年内的渔企30家。', ['target', 2024, false]],
      ['未来五年，新增渔港泊位30个。', ['target', 2028, true]],
      ['力争2027年渔业产值突破60亿元。', ['target', 2027, true]],
      ['明年新增渔港泊位30个。', ['target', 2025, true]],
      ['2025年建成海鸥码头。', ['milestone', 2025, true]],
      // A year to come that opens a clause, whatever is planned for it; an event's name dates nothing.
      ['2026年形成泊位80个的渔港群。', ['target', 2026, true]],
      ['2026年渔博会邀请渔队30支。', ['target', 2024, false]],
      ['建成海鸥码头。', ['milestone', 2024, false]],
      ['建成《2021-2025年渔港规划》首批海鸥码头。', ['milestone', 2024, false]],
      ['目前已建成渔港泊位30个。', ['outcome', 2024, false]],
      ['去年新增渔港泊位30个。', ['outcome', 2023, true]],
      ['新增渔港泊位30个。去年新增18个。', ['target', 2024, false], ['outcome', 2023, true]],
      // What a plan says of a year that is over; by its end something is due.
      ['2022年全区实现渔业产值60亿元。', ['outcome', 2022, true]],
      ['2023年底前新增渔港泊位30个。', ['target', 2024, false]],
      // A date governs what semicolons part, up to the full stop.
      [
        '到2026年，渔港泊位达到80个；浮标达到90个。灯塔达到9座。',
        ['target', 2026, true],
        ['target', 2026, true],
        ['target', 2024, false],
      ],
      [
        '二是到“十四五”末，渔港泊位达到80个；浮标达到90个；到2027年，灯塔达到9座。',
        ['target', 2025, true],
        ['target', 2025, true],
        ['target', 2027, true],
      ],
      ['2026年，渔港泊位达到80个；浮标达到90个。', ['target', 2026, true], ['target', 2024, false]],
    ],
  ],
  [
    'in the review of 2023',
    REVIEW,
    [
      ['新增渔港泊位30个。', ['outcome', 2023, false]],
      ['全年渔业产值增长6%。', ['outcome', 2023, false]],
      ['力争到2025年底渔业产值达到60亿元。', ['target', 2025, true]],
      ['力争到2025年渔业产值达到60亿元。', ['target', 2025, true]],
      ['海鸥码头建成投用。'],
      ['建成海鸥码头。'],
      // What had been set out, beside what came of it.
      ['渔业产值增长6%（目标7%左右）。', ['outcome', 2023, false], ['target', 2023, false]],
      ['渔业产值增长6%，高于预期目标（增长5%）。', ['outcome', 2023, false]],
    ],
  ],
  [
    'in the news of June 2024',
    NEWS,
    [
      ['今年，宝安区将新增渔港泊位30个。', ['target', 2024, false]],
      ['宝安区计划新增渔港泊位30个。', ['target', 2024, false]],
      ['宝安区力争2026年新增渔港泊位30个。', ['target', 2026, true]],
      ['宝安区已建成渔港泊位30个。', ['outcome', 2024, false]],
      ['去年，宝安区新增渔港泊位30个。', ['outcome', 2023, true]],
      ['截至2023年底，宝安区建成渔港泊位30个。', ['outcome', 2023, true]],
      ['日前，宝安区启用渔港泊位30个。', ['outcome', 2024, false]],
      [
        '去年，宝安区新增渔港泊位18个；今年计划新增30个。',
        ['outcome', 2023, true],
        ['target', 2024, false],
      ],
      ['宝安区将推动海鸥码头开工。', ['milestone', 2024, false]],
      ['宝安区今年将推动海鸥码头开工。', ['milestone', 2024, false]],
      // What is counted up to now, unless its clause announces, and an event that was held.
      ['截至目前，宝安区计划新增渔港泊位30个。', ['target', 2024, false]],
      ['宝安区此次集中开工渔港项目6个。', ['outcome', 2024, false]],
      ['宝安区渔港开放率将由不足10%提升到60%。', ['target', 2024, false]],
      // A year that is over, or one to come, whatever the verb.
      ['2023年该区渔业产值预计增长6%。', ['outcome', 2023, true]],
      ['到2035年，渔业产值突破60亿元。', ['target', 2035, true]],
      ['“十五五”期间，宝安区将新增渔港泊位30个。', ['target', 2030, true]],
      // What opens a sentence holds for those after it.
      [
        '过去一年，宝安区加快建设渔港泊位30个。拆除旧船坞8座。',
        ['outcome', 2023, true],
        ['outcome', 2023, true],
      ],
      [
        '2023年，宝安区新增渔港泊位30个。今年将新增18个。',
        ['outcome', 2023, true],
        ['target', 2024, false],
      ],
      ['报告对2023年工作作出总结，全年渔业产值预计增长6%。', ['outcome', 2023, true]],
      // A plan by its noun, months that are over, what is asked behind a semicolon.
      ['年度计划投资6亿元。', ['target', 2024, false]],
      ['安排渔港项目16个。', ['target', 2024, false]],
      ['今年1至4月，宝安区完成渔港投资6亿元，将持续扩容。', ['outcome', 2024, true]],
      ['会议强调，要护好海堤；渔船上线率达78%以上。', ['target', 2024, false]],
      ['全年计划完成投资6亿元。', ['target', 2024, false]],
      [
        '确保实施渔港项目60项，资金到位率达到50%。',
        ['target', 2024, false],
        ['target', 2024, false],
      ],
      ['坪山区2023年渔业产值平稳增长，全年增长6%。', ['outcome', 2023, true]],
      // What a sentence says later dates nothing before it, and 将 may mark what is made into something.
      [
        '宝安区拆除旧船坞8座，2025年，渔业产值达60亿元。',
        ['outcome', 2024, false],
        ['target', 2025, true],
      ],
      ['宝安区将旧船坞打造为展馆。拆除灯塔9座。', ['outcome', 2024, false]],
      ['今年上半年，宝安区新增渔港泊位30个。', ['outcome', 2024, true]],
      ['2023年度宝安区渔业产值60亿元。', ['outcome', 2023, true]],
      // Since when something grew dates nothing.
      ['2021年以来渔业产值年均增长6%。', ['outcome', 2024, false]],
      // A comparison dates nothing, 主要 announces nothing.
      ['渔业产值较去年同期增长6%。', ['outcome', 2024, false]],
      ['主要指标向好，渔业产值增长6%。', ['outcome', 2024, false]],
      ['渔业产值增速比上年加快3个百分点。', ['outcome', 2024, false]],
      ['渡轮客流恢复到2019年端午同期的90%。', ['outcome', 2024, false]],
      // A place before 去年, whatever it did.
      ['宝安区去年实现渔业开门红。新增渔港泊位30个。', ['outcome', 2023, true]],
      ['宝安区去年同期新增渔港泊位30个，提前3个月完成。', ['outcome', 2024, false]],
      // Months of the year that are over, a share of a plan, a plan by its verb.
      [
        '今年前5月，宝安区完成渔港投资6亿元，占全年计划的73%。',
        ['outcome', 2024, true],
        ['outcome', 2024, true],
      ],
      [
        '2024年计划完成投资6亿元，码头工程计划累计完成整体进度至20%。',
        ['target', 2024, true],
        ['target', 2024, true],
      ],
      ['宝安区渔港投资计划完成6%。', ['outcome', 2024, false]],
      ['宝安区2024年民生实事项目共有36项。', ['target', 2024, false]],
      // How things stand, whatever the rest announces; the whole of a year that goes on; what follows completion.
      [
        '宝安区目前渔港主体进度约30%，预计2027年底9座码头启用。',
        ['outcome', 2024, false],
        ['target', 2027, true],
      ],
      ['宝安区目前计划新增渔港泊位30个。', ['target', 2024, false]],
      ['2024年，宝安区建设渔港，全年新增泊位30个。', ['target', 2024, true]],
      ['2024年，宝安区建设渔港，占全年计划的30%。', ['outcome', 2024, true]],
      ['渔港建成后，宝安区泊位总数增至30个。', ['target', 2024, false]],
      ['渔港建成后，宝安区泊位总数已增至30个。', ['outcome', 2024, false]],
      ['宝安区计划把渔港泊位增加到30个。', ['target', 2024, false]],
      ['报告提出，要护好海堤。新增渔港泊位30个。', ['target', 2024, false]],
      // The year's investment, a plan that is made of projects.
      ['宝安区新开工渔港9座，年度投资6亿元。', ['outcome', 2024, false], ['target', 2024, false]],
      ['宝安区完成年度投资6亿元。', ['outcome', 2024, false]],
      ['宝安区共安排16个重点渔港项目。', ['target', 2024, false]],
      // A date behind the figure, beside the verb; 今年 of the clause before a year of another.
      ['宝安区其余8座码头将在2027年建成投用。', ['target', 2027, true]],
      ['宝安区8座码头获批。2027年将再建9座。', ['outcome', 2024, false], ['target', 2027, true]],
      [
        '鹭湾大桥计划2027年通车，今年将完成投资6亿元。',
        ['milestone', 2027, true],
        ['target', 2024, false],
      ],
    ],
  ],
  ['in a plan of 2023', OLDER_PLAN, [['2024年，新增渔港泊位30个。', ['target', 2024, true]]]],
];

const toldIn = (text: string, place: Place) =>
  statementsOf(text, place).map(({ kind, year, yearStated }) => [kind, year, yearStated]);

describe('what is to be, what has been, and when', () => {
  describe.each(CASES)('%s', (_name, place, cases) => {
    it.each(cases.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
      expect(toldIn(text, place)).toEqual(told);
    });
  });
});

describe('what opens a part of the news', () => {
  const yearsOf = (paragraphs: readonly string[]) =>
    toldIn(paragraphs.join('\n'), NEWS).map(([kind, year]) => [kind, year]);

  it('a year that is over holds until a heading', () => {
    expect(
      yearsOf([
        '过去一年，宝安区渔业产值稳步增长，全年增长6%，渔民收入同步提高。',
        '渔港更新全面提速，拆除旧船坞8座，新建海堤3公里，渔村面貌改善。',
        '**渔港建设**',
        '宝安区计划新增渔港泊位30个，渔民停船更加方便，海上交通更有序。',
      ]),
    ).toEqual([
      ['outcome', 2023],
      ['outcome', 2023],
      ['outcome', 2023],
      ['target', 2024],
    ]);
  });

  it('five years that are over hold until another time is told', () => {
    expect(
      yearsOf([
        '“十三五”时期是宝安区渔港更新的五年，渔村面貌改善。五年来，渔业产值年均增长6%。',
        '拆除旧船坞8座，渔村面貌改善，渔民收入同步提高，海上交通更有序。',
        '今年，宝安区将新增渔港泊位30个，渔民停船更加方便，海上交通更有序。',
      ]),
    ).toEqual([
      ['outcome', 2023],
      ['outcome', 2020],
      ['target', 2024],
    ]);
  });

  it('work that is asked for at large sets out nothing', () => {
    expect(
      yearsOf([
        '会议要求，各街道扎实做好渔港更新工作。渔民停船更加方便，海上交通更有序。',
        '宝安区新增灯塔9座，新建海堤8公里，渔村整治见效，渔民满意度稳步提高。',
      ]),
    ).toEqual([
      ['outcome', 2024],
      ['outcome', 2024],
    ]);
  });

  it('two headings of the same words begin anew twice', () => {
    expect(
      yearsOf([
        '**渔港建设**',
        '过去一年，宝安区渔业产值稳步增长，全年增长6%，渔民收入同步提高。',
        '**渔港建设**',
        '宝安区计划新增渔港泊位30个，渔民停船更加方便，海上交通更有序。',
      ]),
    ).toEqual([
      ['outcome', 2023],
      ['target', 2024],
    ]);
  });

  it('a sentence that sets out work makes what follows a promise', () => {
    expect(
      yearsOf([
        '宝安区重点做好以下五方面工作：',
        '渔港建设方面，新增渔港泊位30个，新建海堤8公里。',
      ]),
    ).toEqual([
      ['target', 2024],
      ['target', 2024],
    ]);
  });

  it('so does a report of plans, until what it says of a year that is over', () => {
    expect(
      yearsOf([
        '报告提出，宝安区将新建灯塔9座，渔民出海更加安全，海上交通更有序。',
        '新增渔港泊位30个，新建海堤8公里，渔村整治见效，渔民满意度稳步提高。',
        '过去一年，宝安区渔业产值稳步增长，全年增长6%，渔民收入同步提高。',
        '拆除旧船坞8座，渔村面貌改善，渔民收入同步提高，海上交通更有序。',
      ]),
    ).toEqual([
      ['target', 2024],
      ['target', 2024],
      ['target', 2024],
      ['outcome', 2023],
      ['outcome', 2023],
    ]);
  });

  it('so does a heading that names a year’s goals', () => {
    expect(
      yearsOf(['**今年渔港建设目标**', '新增渔港泊位30个，新建海堤8公里，渔村整治见效。']),
    ).toEqual([
      ['target', 2024],
      ['target', 2024],
    ]);
  });
});

describe('an article that opens with a plan of the year', () => {
  const kindsIn = (date: string, opening: string) =>
    extractDocument({
      file: 'article.txt',
      text: `${opening}\n渔港建设方面，新增渔港泊位30个，新建海堤8公里。`,
      sha256: '0'.repeat(64),
      sidecar: { kind: 'news', district: 'baoan', date },
    }).statements.map(({ kind }) => kind);

  it.each([
    ['2024-01-28', '记者从会议上获悉，2024年宝安区将继续建设海洋强区。', 'target'],
    ['2024-04-02', '今年宝安区计划实施一批渔港工程。', 'target'],
    ['2023-12-30', '解读报告：2024年宝安区将建设海洋强区。', 'target'],
    // Later in the year, or after what is over, results are told.
    ['2024-09-20', '今年宝安区计划实施一批渔港工程。', 'outcome'],
    ['2024-01-28', '截至目前，今年宝安区计划实施的渔港工程有序推进。', 'outcome'],
    ['2024-01-28', '宝安区渔港建设见成效。', 'outcome'],
  ])('on %s, %s: %s', (date, opening, kind) => {
    expect(kindsIn(date, opening)).toEqual([kind, kind]);
  });
});
