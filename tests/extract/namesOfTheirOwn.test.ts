import { describe, expect, it } from 'vitest';
import { statementsOf } from './readClause';

/**
 * Text of a plan → what each of its figures is of, where the figure before it, a word of time or a remark
 * would easily lend it a wrong name.
 */
const CASES: readonly (readonly [text: string, ...indicators: string[]])[] = [
  // Of whom a part is or does something, the words behind the figure say.
  ['新增泊位30个，96%的渔村开展渔技培训。', '泊位(新增)', '渔村开展渔技培训占比'],
  ['新增泊位30个，60%渔校纳入联盟管理。', '泊位(新增)', '渔校纳入联盟管理占比'],
  ['渔业支出80%以上用于渔村。', '渔业支出用于渔村占比'],
  ['坚持把渔业支出的80%以上用于渔村。', '渔业支出用于渔村占比'],
  ['实现渔港100%清洁供暖。', '渔港清洁供暖占比'],
  ['渔港、海域水质100%达标。', '渔港、海域水质达标率'],
  // The change may stand behind its figure.
  ['渔业产值保持7%的增长。', '渔业产值增速'],
  ['渔业产值60亿元，保持7%以上的增速。', '渔业产值', '渔业产值增速'],
  ['鲸湾以14%的渔业增速领跑全省。', '渔业增速'],
  // Of what the clause in between names, not of what was told before.
  [
    '渔业产值增长5%，渔业收入跨上千亿元台阶，达到1012亿元，增长9%。',
    '渔业产值增速',
    '渔业收入',
    '渔业收入增速',
  ],
  // In the same order as before, without 分别.
  [
    '城乡居民渔业收入分别增长7%、8%，达到5万元、3万元。',
    '城镇居民渔业收入增速',
    '农村居民渔业收入增速',
    '城镇居民渔业收入',
    '农村居民渔业收入',
  ],
  [
    '渔船、渔网产量同比分别增长7%、9%，两年平均增长5%、6%。',
    '渔船产量增速',
    '渔网产量增速',
    '渔船产量两年平均增速',
    '渔网产量两年平均增速',
  ],
  // What has become of what the sentence before counted, in its unit.
  ['新建泊位5万个。目前，已开工3.5万个，建成1.4万个。', '泊位(新建)', '泊位(开工)', '泊位(建成)'],
  ['安排渔港项目30个，其中在鲸湾的有8个。', '渔港项目(安排)', '渔港项目(在鲸湾)'],
  // A remark in brackets behind the unit, a rank, and levels of government are no names.
  ['建设渔家街区109条（处）、海堤51公里。', '渔家街区(建设)', '海堤(建设)'],
  ['渔船总量增至9000余艘（套）。', '渔船总量'],
  ['引进渔业企业23家（含复核）、海运和造船企业17家。', '渔业企业(引进)', '造船企业(引进)'],
  ['渔港PM2.5均值22微克/立方米全市最优。', '渔港PM2.5均值'],
  ['2所渔校教育质量跻身全市前列。', '渔校教育质量'],
  [
    '确保285个省、市、区三级渔港项目完成年度投资650亿元以上。',
    '省、市、区三级渔港项目',
    '省、市、区三级渔港项目完成年度投资',
  ],
  // What says when, how or how often.
  ['前三个月已有39个渔港动工。', '渔港'],
  ['首次实现一年开通3条线。', '线(开通)'],
  ['渔船产能可以再提升50%。', '渔船产能增速'],
  ['共涉及渔村39个。', '渔村'],
  ['渔网带宽达到每秒120兆比特。', '渔网带宽'],
  ['本年度需完成投资6亿元。', '投资(完成)'],
  ['其GDP正式突破5000亿元。', 'GDP'],
  ['6007人取得落户资格。', '取得落户资格'],
  ['为5.9万名海岛渔校义务阶段参与晚课学生提供渔餐补贴。', '海岛渔校义务阶段参与晚课学生'],
  ['新辟和优化航线10条以上。', '航线(新辟和优化)'],
  ['新启动渔村改造项目20个。', '渔村改造项目(新启动)'],
];

describe('a figure takes no name that is not its own', () => {
  it.each(CASES)('%s', (text, ...indicators) => {
    expect(statementsOf(text).map(({ indicator }) => indicator)).toEqual(indicators);
  });
});
