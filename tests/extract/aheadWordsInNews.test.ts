import { describe, expect, it } from 'vitest';
import { expectTold, toldCases, type ToldCase } from './toldKinds';
import { documentAround } from '../../scripts/evaluate/labelledClause';
import { extractDocument } from '../../src/extract/pipeline';

/** A newspaper of June 2024. */
const NEWS = { part: 'news', docKind: 'news' } as const;

const AHEAD: readonly ToldCase[] = [
  // The part of the year that is over, and the rest of it.
  ['今年以来新增泊位30个。', 'outcome 2024'],
  ['今年{前二季度|前一季度|前季度}新增泊位30个。', 'outcome 2024'],
  ['今年三季度{将|拟|计划|力争|预计|有望}新增泊位30个。', 'target 2024'],
  ['{接下来|下一步|下阶段|今后}新增泊位30个。', 'target 2024'],
  ['{接下来|下一步|下阶段}，宝安区更新渔村。新增泊位30个。', 'target 2024'],
  // 将从 and 将由 announce what rises or falls.
  [
    '渔港开放率将从不足10%{提升到|提高到|增加到|增至|增长到|扩大到|扩至|上升到|下降到|降到}60%。',
    'target 2024',
  ],
  ['渔港开放率将由10%{提升到|上升到|增至|扩大到|降到}60%。', 'target 2024'],
  // Words that announce, and words that only look like them.
  ['{争取|拟|要|即将}新增泊位30个。', 'target 2024'],
  ['宝安区要新增泊位30个。', 'target 2024'],
  ['渔业{要闻|要点|要素|要求}：新增泊位30个。', 'outcome 2024'],
  ['年内新增泊位30个。', 'target 2024'],
  ['宝安区年内就新增了泊位30个。', 'outcome 2024'],
  ['去年{年底|年末}前新增泊位30个。', 'outcome 2023'],
  ['{年底|年末}前新增泊位30个。', 'target 2024'],
  ['宝安区计划引{进}渔企30家。', 'target 2024'],
  // A plan by what it does.
  [
    '宝安区计划{引进|建设|将引进|利用外资引进|投入资金引进|今年引进|年内引进|年底引进}渔企30家。',
    'target 2024',
  ],
  ['宝安区计划明年引进渔企30家。', 'target 2025'],
  [
    '宝安区计划{签约|动工|开工|竣工|完工|启动|举办|培育|推出|改造|落地}渔港项目30个。',
    'target 2024',
  ],
  ['宝安区计划加装浮标30个。', 'target 2024'],
  ['渔港项目计划总投资30亿元。', 'target 2024'],
  ['{投资|年度|生产}计划开工率达30%。', 'outcome 2024'],
  // What is proposed is no plan.
  ['渔民提出{意见|议案|提案|问题|的意见}30条。', 'outcome 2024'],
  ['宝安区部署渔港更新，新增泊位30个。', 'target 2024'],
  ['宝安区谋划更新渔港，新增泊位30个。', 'target 2024'],
  ['渔港{顺利推进|正在加紧推进}，新增泊位30个。', 'outcome 2024'],
  // What follows completion; 预期 of life, of trust and as a task is none.
  ['海鸥码头{竣工|完工|投用|达产|扩建|改扩建}后，泊位增至30个。', 'target 2024'],
  ['海鸥码头{建成投用|建成使用|建成投产|建成运营}后可停船30艘。', 'target 2024'],
  ['海鸥船坞建成后每年{将|能|预计}造船30艘。', 'target 2024'],
  ['海鸥船坞建成后{年营收|年税收|产能|总数}达30亿元。', 'target 2024'],
  ['渔民预期寿命达82岁。', 'outcome 2024'],
  ['渔业产值预期达60亿元。', 'target 2024'],
  ['渔业信心预期值达60%。', 'outcome 2024'],
  ['加强渔业预期管理，渔业产值达60亿元。', 'outcome 2024'],
  // What is expected beside what is counted up to now.
  [
    '截至目前，渔港投资6亿元，{接下来|下一步|下阶段|今后|将|力争|争取|确保|拟|即将|要}新增泊位30个。',
    'outcome 2024',
    'target 2024',
  ],
  ['截至目前，渔港投资6亿元，{年内|年底前}新增泊位30个。', 'outcome 2024', 'target 2024'],
  ['截至目前，渔港投资6亿元，{预计|预期|有望}新增泊位30个。', 'outcome 2024', 'target 2024'],
  ['截至目前，渔港投资6亿元，新增泊位的目标为30个。', 'outcome 2024', 'target 2024'],
  [
    '截至目前，渔港投资6亿元，计划{新增|引进|在海边新建|建设|于海边新建|将新建|用来新建|利用空地新建|投入资金新建|今年新建|年内新建}泊位30个。',
    'outcome 2024',
    'target 2024',
  ],
  [
    '截至目前，渔港投资6亿元，计划{签约|动工|开工|竣工|完工|投产|落地|启动|举办|培育|推出|实施|改造}渔业项目30个。',
    'outcome 2024',
    'target 2024',
  ],
  [
    '截至目前，渔港投资6亿元，渔港开放率将从10%{提升到|增至|扩大到|上升到|降到}60%。',
    'outcome 2024',
    'target 2024',
  ],
  // What is announced with all form.
  ['{将|预计|有望|即将|拟}正式启用泊位30个。', 'target 2024'],
  ['{将从|将由}3座{提升到|增至|扩大到|上升到|降到}正式码头8座。', 'target 2024'],
  // A plan of the year by its noun.
  ['{其中|全区}年度投资6亿元。', 'target 2024'],
  ['年度计划投资6亿元。', 'target 2024'],
  ['当年{投资|计划投资}6亿元。', 'target 2024'],
  ['{年度计划|计划}{新开工|开工|竣工|完工|新建|续建}项目30个。', 'target 2024'],
  ['年度投资{约|超|达|近}6亿元。', 'target 2024'],
  ['宝安区{拟|总共|共}安排渔港项目30个。', 'target 2024'],
  ['安排30个{省|市|区}{重大|重点}渔港项目。', 'target 2024'],
  ['{全年|年内}计划投资6亿元。', 'target 2024'],
  ['全年计划完成投资{约|超|达|近}6亿元。', 'target 2024'],
  ['全年计划投资额6亿元。', 'target 2024'],
  [
    '年内计划{改造|建设|完成|开工|实施|培育|引进|推出|举办|安排|供应|发放|整治|筹集}渔业项目30个。',
    'target 2024',
  ],
  // A plan by its verb; what is measured against it has been done.
  ['渔港项目计划{累计|新}{推进|建设|改造}海堤工程30个。', 'target 2024'],
  ['渔港{投资|按|占|达|超}计划完成海堤的30%。', 'outcome 2024'],
  ['渔港计划完成{率|情况|进度}达到30%。', 'outcome 2024'],
  ['宝安区民生实事任务{总共|共|一共}{有|计|安排}36项。', 'target 2024'],
  ['宝安区规划{新建|布局}泊位38个。', 'target 2024'],
  ['宝安区规划建设{用地|面积|规模}达38公顷。', 'outcome 2024'],
  // Years and parts, once more: what a year opens, and what sets out.
  ['据{介绍|统计}2023年渔港焕新。新建海堤8公里。', 'outcome 2023'],
  ['其中2023年渔港焕新。新建海堤8公里。', 'outcome 2023'],
  ['2022年国民经济计划公布。新建海堤8公里。', 'outcome 2024'],
  ['宝安区{做好|抓好}{以下|如下|三方面|三个方面}工作。\n新建海堤8公里。', 'target 2024'],
  ['到2026年新增泊位80个。今年，8座码头进展顺利。', 'target 2026', 'target 2024'],
  // What is announced is not done; what only sounds like it is.
  ['今年将更新渔村。宝安区{计划|推动}{梳理出|遴选出}30个渔港项目。', 'target 2024'],
  ['今年将更新渔村。宝安区{计划|推动}渔业产值首次突破60亿元。', 'target 2024'],
  ['今年将更新渔村。宝安区{计划|推动|年底前|年内}6条渔道如期通车。', 'target 2024'],
  ['今年将更新渔村。宝安区{计划|推动|年底前|年内}为30家渔业协会揭牌。', 'target 2024'],
  ['今年将更新渔村。宝安区{计划|推动|年底前|年内}集中开工渔港项目16个。', 'target 2024'],
  ['今年将更新渔村。宝安区{推动|年底前|年内}6所渔村小学全部建成。', 'target 2024'],
  [
    '今年将更新渔村。宝安区{将|计划|拟|预计|力争|争取|确保|有望|推动|推进|年底前|年内}成功举办渔业展30场。',
    'target 2024',
  ],
  ['今年将更新渔村。鲸湾{虚拟|模拟}渔馆首次突破60万人次。', 'outcome 2024'],
  [
    '今年将更新渔村。鲸湾虚拟渔馆{梳理出30条渔线|成功举办渔展30场|集中启动渔展30场}。',
    'outcome 2024',
  ],
  ['今年将更新渔村。6条虚拟渔道{如期通车|全部完成}。', 'outcome 2024'],
  ['今年将更新渔村。6家虚拟渔馆揭牌。', 'outcome 2024'],
  ['今年将更新渔村。目前{预测泊位|泊位任务}达30个。', 'target 2024'],
  ['年度计划投资总额为6亿元。', 'target 2024'],
  // A plan of projects, and what has come of it.
  [
    '宝安区安排渔港项目57个，{渔村项目30个|总投资60亿元|总投资约60亿元|总投资超60亿元|新建15个|续建42个}。',
    'target 2024',
    'target 2024',
  ],
  ['{据悉|据了解}目前泊位达30个，将持续扩容。', 'outcome 2024'],
  ['2024年，宝安区建设渔港，全年任务完成30%。', 'outcome 2024'],
  ['年度投资6亿元{完成过半|已到位|占比过半}。', 'outcome 2024'],
  ['宝安区实事项目共36项{已开工|全部完成|均完成|全面完成|占比过半}。', 'outcome 2024'],
  [
    '渔港方面，推进海堤建设，新增泊位30个。{完成|建成|新建|新增|新改|改造|建设|开工}3座灯塔。',
    'target 2024',
    'target 2024',
  ],
  ['渔港完成{年度|年初|全年}目标的63%。', 'outcome 2024'],
  ['今年将更新渔村。渔港计划已下达，新增泊位30个。', 'target 2024'],
  ['宝安区今年9月{前|起|之前|以前}将新增泊位30个。', 'target 2024'],
  // What is planned to be found, begun together or opened in time, and what is only being thought of.
  [
    '宝安区计划{梳理出|遴选|集中开工|分批投用|陆续启用|如期竣工|全面交付}渔港项目30个。',
    'target 2024',
  ],
  ['宝安区计划{如期|按期|提前}{通车|开通}渔港道路30公里。', 'target 2024'],
  ['宝安区正在{筹划|规划|研究}新增泊位30个。', 'target 2024'],
  ['宝安区认真筹划，新增泊位30个。', 'outcome 2024'],
  ['渔业预测{模型|系统|预警|能力|中心}覆盖渔港30个。', 'outcome 2024'],
  [
    '宝安区计划{开工|动工|建成|竣工|完工|投用|投产|启用|开业|开馆|开学|封顶|签约|落地|启动|举办|培育|推出|实施|改造|加装}渔港项目30个。',
    'target 2024',
  ],
  ['渔业{投资|年度|生产}计划开工率达30%。', 'outcome 2024'],
  [
    '海鸥码头{建成|建好|竣工|完工|投用|投产|达产|启用|扩建|改扩建|改造|重建}后可停船30艘。',
    'target 2024',
  ],
  ['海鸥码头建成{投用|使用|投产|运营|达产|启用}后可停船30艘。', 'target 2024'],
  ['宝安区在2027年{新增|增长|提高|提升|建成|竣工|投产|启用|开馆|封顶}渔港30个。', 'target 2027'],
  ['宝安区2027年度{规划|方案|报告|会议}涉及渔港30个。', 'outcome 2024'],
  ['{8月份前|8月底之前|8月以前|8月31日前}新增泊位30个。', 'target 2024'],
  // Months of this year that are still to come; 月起 of one that is over.
  ['{6月30日前|6月底前|8月之前|8月底|8月初|8月份|下半年|三季度}新增泊位30个。', 'target 2024'],
  ['{8月底|下半年|9月1日起|8月前}，宝安区新增泊位30个。', 'target 2024'],
  ['宝安区{于|在}8月底新增泊位30个。', 'target 2024'],
  ['{5月底|4月前|4月1日}，宝安区新增泊位30个。', 'outcome 2024'],
  ['{5月底前|今年3月起|二季度}新增泊位30个。', 'outcome 2024'],
  ['宝安区8月1日前已新增泊位30个。', 'outcome 2024'],
  [
    '宝安区已建成码头4座，其余8座码头在2027年{完工|开工|动工|开通|交付|开业}。',
    'outcome 2024',
    'target 2027',
  ],
  // A day of this month that is over, whatever the article announces.
  ['明年将更新渔港。5月28日，海鸥码头开工8座泊位。', 'outcome 2024'],
  // A forecast behind what is told of no one year.
  ['截至目前，新增泊位20个，预测新增泊位30个。', 'outcome 2024', 'target 2024'],
  ['近年来，宝安区新增泊位20个，{预计|有望}新增泊位30个。', 'outcome 2024', 'target 2024'],
  ['2024年度投资6亿元。', 'target 2024'],
  ['做好以下工作：新增泊位30个。', 'target 2024'],
  // 内涝 is no 年内, and a share of a plan tells of what came of it.
  ['三年内涝点减少30个。', 'outcome 2024'],
  ['新增泊位20个，占{全年|年度|今年}计划新增泊位的30%。', 'outcome 2024', 'outcome 2024'],
  ['{回顾|回望|回眸|回首}过去一年，宝安区新增泊位30个。', 'outcome 2023'],
];

describe('what the news tells as to come', () => {
  describe.each([['by words that announce', NEWS, AHEAD]] as const)('%s', (_name, place, cases) => {
    it.each(toldCases(cases))('$text', ({ text, told }) => {
      expectTold(text, told, place);
    });
  });

  // Early in a year a month that is only named may be of the year before; a date by which something is due is not.
  it.each([
    ['8月底，宝安区新增泊位30个。', 'outcome'],
    ['8月底前新增泊位30个。', 'target'],
  ])('in January: %s', (text, kind) => {
    const source = documentAround({ ...NEWS, text, district: 'baoan', planYear: 2024 });
    const record = extractDocument({
      ...source,
      sidecar: { ...source.sidecar, date: '2024-01-15' },
    });
    expect(record.statements.map((statement) => statement.kind)).toEqual([kind]);
  });
});
