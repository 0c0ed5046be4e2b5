import { describe, expect, it } from 'vitest';
import { closedGaps } from './knownGaps';
import { statementsOf } from './readClause';

/** Text of a plan → what each of its figures counts or measures. */
type Case = readonly [text: string, ...indicators: string[]];

const CASES: readonly Case[] = [
  // A verb and a noun before the figure: the verb qualifies.
  ['引进冷链企业不少于6家。', '冷链企业(引进)'],
  ['新增渔港泊位30个以上。', '渔港泊位(新增)'],
  ['力争全年新增渔港泊位达30个。', '渔港泊位(新增)'],
  ['推动建设海堤8公里。', '海堤(建设)'],
  ['加装浮标80个。', '浮标(加装)'],
  // Who does it, and when, stands before the verb.
  ['坪山新增渔港泊位30个。', '渔港泊位(新增)'],
  ['支持坪山引进冷链企业20家。', '冷链企业(引进)'],
  ['坪山计划年内新增浮标80个。', '浮标(新增)'],
  ['坪山目前已建成海堤42公里。', '海堤(建成)'],
  ['推动海鸥公园年内开工。', '海鸥公园(开工)'],
  ['我们将在年底前新建浮标80个。', '浮标(新建)'],
  ['街道已开展海上巡查80次。', '海上巡查(开展)'],
  // 高质量发展 is a word of its own.
  ['部署35项高质量发展攻坚任务。', '高质量发展攻坚任务'],
  // Examples are none of the name.
  ['新增海鸥艺术馆等渔村文化设施6个。', '渔村文化设施(新增)'],
  ['引进生物育种等领域企业6家。', '生物育种等领域企业(引进)'],
  // The noun after the figure.
  ['引进6家冷链企业。', '冷链企业(引进)'],
  ['完成20处以上渔村整治。', '渔村整治(完成)'],
  ['建设海鸥学校等3所学校。', '学校(建设)'],
  ['设立3000万元渔港更新基金。', '渔港更新基金(设立)'],
  // The thing before its measure, the work behind it.
  ['完成鲸湾岸线8公里生态修复。', '鲸湾岸线生态修复(完成)'],
  ['推动3个渔港、21个渔村的6万户渔民通水。', '渔港(推动)', '渔村(推动)', '渔民通水'],
  // A list under one verb.
  ['引进冷链企业6家、游艇企业2家。', '冷链企业(引进)', '游艇企业(引进)'],
  ['新增泊位30个、浮标80个。', '泊位(新增)', '浮标(新增)'],
  ['泊位缺口由1200个缩小至300个。', '泊位缺口'],
  ['渔业占比由5.1%提高到5.5%。', '渔业占比'],
  // What the clause before named, in its order.
  [
    '接待渔客30万人次、实现渔业收入9亿元，分别增长4%、5%。',
    '接待渔客',
    '渔业收入',
    '接待渔客增速',
    '渔业收入增速',
  ],
  [
    '新开工渔港6个、竣工5个，总投资分别为8亿元、7亿元。',
    '渔港(新开工)',
    '渔港(竣工)',
    '渔港(新开工)总投资',
    '渔港(竣工)总投资',
  ],
  // The words up to the list mark belong to the figure before it.
  ['引进6家冷链企业、2家游艇企业。', '冷链企业(引进)', '游艇企业(引进)'],
  ['开工5个“共享船坞”项目、完成投资9亿元。', '“共享船坞”项目(开工)', '投资(完成)'],
  ['投入2亿元为3万户渔民和5家船厂纾困。', '投入', '渔民', '船厂纾困'],
  ['整治老旧渔村48个惠及3.2万户。', '老旧渔村(整治)', '老旧渔村(惠及)'],
  ['实现渔政事项80%以上“掌上办”、60%以上“就近办”。', '渔政事项“掌上办”', '渔政事项“就近办”'],
  ['新增泊位5个、总泊位80个。', '泊位(新增)', '总泊位'],
  ['3所学院26门课程开放互选。', '学院', '课程'],
  ['发行首单渔业、海运等信托基金和5亿元海洋债券。', '海洋债券(发行)'],
  ['新开工4个百亿级、9个十亿级渔业项目。', '百亿级渔业项目(新开工)', '十亿级渔业项目(新开工)'],
  // A noun that says little takes its example.
  ['建成鲸湾码头二期等10个项目。', '鲸湾码头二期等项目(建成)'],
  // What became of it qualifies it where no verb stands before.
  ['鲸湾学院等3所学院入选省级名单。', '学院(入选)'],
  ['争取2家冷链企业落户。', '冷链企业(落户)'],
  // 建成区 and 集中连片 are no predicates.
  ['推动鲸湾、白鹭等8个集中连片渔港整备。', '集中连片渔港整备(推动)'],
  // Who does it belongs to what is counted, a place or a request does not.
  ['海鸥学院成功孵化3家游艇企业。', '海鸥学院游艇企业(孵化)'],
  ['提请渔民大会审议3件条例草案。', '条例草案(审议)'],
  ['海鸥学院新培养船长40名。', '海鸥学院船长(新培养)'],
  ['建成白鹭、海鸥、鲸湾3家渔家书屋。', '渔家书屋(建成)'],
  // Two verbs for one act, and how well what is made shall be.
  ['培育引进冷链企业8家。', '冷链企业(培育引进)'],
  ['新建、修复海堤12公里。', '海堤(新建、修复)'],
  ['新增高水平船长团队4支。', '高水平船长团队(新增)'],
  ['新推出数字渔港12个。', '数字渔港(新推出)'],
  ['供给优质泊位40个。', '优质泊位(供给)'],
  // All there is, whatever was added.
  ['新增浮标30个、累计90个。', '浮标(新增)', '浮标(累计)'],
  ['累计建成海堤42公里、渔家书屋9家。', '海堤(累计建成)', '渔家书屋(累计建成)'],
  ['渔家书屋累计超20家。', '渔家书屋(累计)'],
  ['渔业产值占全区比重9%，增长6%。', '渔业产值占全区比重', '渔业产值增速'],
  ['渔业产值实现60亿元。', '渔业产值'],
  ['1至4月渔业产值60亿元。', '渔业产值'],
  ['渔业产值增长（可比价）6%。', '渔业产值增速'],
  // What is newly made grows as such; of what a share is of, the share.
  ['新登记渔船80艘、增长5%。', '渔船(新登记)', '新登记渔船增速'],
  ['良好海况天数占比91%、提升3个百分点。', '良好海况天数占比', '良好海况天数占比提升'],
  ['良好海况天数91%。', '良好海况天数占比'],
  ['渔业债券规模首次突破90亿元。', '渔业债券规模'],
  ['在码头施工阶段整改问题38个。', '整改问题'],
  ['白鹭湾等6个村（社区）入选渔家示范名单。', '村（社区）(入选)'],
  // How firmly is no part of what.
  ['争取渔业产值超60亿元。', '渔业产值'],
  ['渔业产值力争达60亿元。', '渔业产值'],
  ['渔业产值力争迈上60亿元新台阶。', '渔业产值'],
  ['渔业能耗预计下降3%。', '渔业能耗降幅'],
  ['渔船上线率从31.5%提高至72%。', '渔船上线率'],
  ['4人获“卓越渔民”称号。', '获“卓越渔民”称号'],
  // A level, and growth after it.
  ['渔业产值达到60亿元。', '渔业产值'],
  ['渔业产值力争达到60亿元。', '渔业产值'],
  ['PM2.5年均浓度控制在19微克/立方米以下。', 'PM2.5年均浓度'],
  ['渔业产值60亿元，增长7%。', '渔业产值', '渔业产值增速'],
  ['渔业产值60亿元、增长7%。', '渔业产值', '渔业产值增速'],
  ['渔业产值增长7%左右。', '渔业产值增速'],
  ['渔业能耗下降3%。', '渔业能耗降幅'],
  ['海水淡化占比提高2个百分点。', '海水淡化占比提升'],
  // Where a change began, and how it changed, are no part of what changed.
  ['办证时限由原来的6个工作日压缩至2个工作日。', '办证时限'],
  ['渔业企业从28家增至40家。', '渔业企业'],
  ['海上救援响应时间提速到25分钟内。', '海上救援响应时间'],
  // A share.
  ['渔业产值占农业产值比重达35%。', '渔业产值占农业产值比重'],
  [
    '渔业投入增长7%，总量居全国第三、占农业投入比重提高2个百分点。',
    '渔业投入增速',
    '渔业投入占农业投入比重提升',
  ],
  ['海水淡化占比达20%。', '海水淡化占比'],
  // 分别: as many subjects as figures.
  ['渔业、海运分别增长7%、9%。', '渔业增速', '海运增速'],
  ['远洋渔业、近海渔业产值分别下降1%、2%。', '远洋渔业产值降幅', '近海渔业产值降幅'],
  ['海上事故发生数及伤亡人数同比下降1%、2%。', '海上事故发生数降幅', '伤亡人数降幅'],
  ['渔业和海运增长7%、9%。', '渔业增速', '海运增速'],
  // People reached are not more of the subject before.
  ['建成渔人码头3个，吸引8万人参观。', '渔人码头(建成)', '吸引参观人数'],
  ['建成渔人码头3个，服务8万人次。', '渔人码头(建成)', '服务人次'],
  ['渔船、游艇销售额分别增长4%、6%。', '渔船销售额增速', '游艇销售额增速'],
  ['船员补贴标准、救助标准分别提高至2400元/月、1500元/月。', '船员补贴标准', '救助标准'],
  // What the subjects are divided by may be named in the clause after them.
  [
    '渔业贷款、海运贷款分别增长7%、9%，占余额比重分别提高2.5、0.6个百分点。',
    '渔业贷款增速',
    '海运贷款增速',
    '渔业贷款占余额比重提升',
    '海运贷款占余额比重提升',
  ],
  // What leans on the subject before it.
  ['新增渔业企业30家，总量达400家。', '渔业企业(新增)', '渔业企业(总量)'],
];

const GAPS: readonly Case[] = [
  // Whose it is stands before what grows.
  ['坪山渔业投资增长12%。', '渔业投资增速'],
  // A lost character is none of the noun's.
  ['建成海堤?8公里。', '海堤(建成)'],
];

const indicatorsOf = (text: string) => statementsOf(text).map(({ indicator }) => indicator);

describe('what a figure counts or measures', () => {
  it.each(CASES)('%s', (text, ...indicators) => {
    expect(indicatorsOf(text)).toEqual(indicators);
  });

  it('is never empty and never holds its own figure', () => {
    for (const [text] of CASES)
      for (const { indicator, value } of statementsOf(text)) {
        expect(indicator).not.toBe('');
        expect(indicator).not.toContain(String(value));
      }
  });

  it('known gaps are as many as listed', () => {
    const holds = ([text, ...indicators]: Case) => indicatorsOf(text).join() === indicators.join();
    expect(closedGaps(GAPS, holds)).toEqual([]);
    expect(GAPS.length).toBe(2);
  });
});
