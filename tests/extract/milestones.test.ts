import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/contract/documentRecord';
import { statementsOf } from './readClause';

/** Every verb of the annotation's list with a named object: text → the run that the quotation holds. */
const POSITIVE: readonly (readonly [verb: string, text: string, quoted: string])[] = [
  ['开工', '推动海鸥大桥开工。', '海鸥大桥开工'],
  ['开工', '开工海鸥大桥。', '开工海鸥大桥'],
  ['动工', '推动鲸湾中学动工。', '鲸湾中学动工'],
  ['建成', '建成鲸湾中学。', '建成鲸湾中学'],
  ['完工', '推动鲸湾隧道完工。', '鲸湾隧道完工'],
  ['竣工', '实现鲸湾剧院竣工。', '鲸湾剧院竣工'],
  ['通车', '推动鲸湾大道通车。', '鲸湾大道通车'],
  ['开通', '开通海岛公交专线。', '开通海岛公交专线'],
  ['投用', '推动鲸湾消防站投用。', '鲸湾消防站投用'],
  ['投产', '推动海水电池产线投产。', '海水电池产线投产'],
  ['启用', '启用渔民服务大厅。', '启用渔民服务大厅'],
  ['开放运营', '实现鲸湾水族馆开放运营。', '鲸湾水族馆开放运营'],
  ['开业', '推动鲸湾商城开业。', '鲸湾商城开业'],
  ['落地', '推动深海装备中心项目落地。', '深海装备中心项目落地'],
  ['出台', '出台《渔港管理办法》。', '出台《渔港管理办法》'],
  ['印发', '印发《海岸设计导则》。', '印发《海岸设计导则》'],
  ['发布', '发布《渔业投资指南》。', '发布《渔业投资指南》'],
  ['完成', '完成鲸湾水厂改造。', '完成鲸湾水厂改造'],
  ['启动', '启动鲸湾片区更新项目。', '启动鲸湾片区更新项目'],
  ['立项', '推动海岸绿廊工程立项。', '海岸绿廊工程立项'],
  ['揭牌', '推动海洋法律中心揭牌。', '海洋法律中心揭牌'],
  ['创建', '创建国家级海洋生态示范区。', '创建国家级海洋生态示范区'],
  ['争创', '争创国家级海洋生态示范区。', '争创国家级海洋生态示范区'],
  ['争创', '争创全国渔业模范城“三连冠”。', '争创全国渔业模范城'],
  ['开学', '实现鲸湾学校秋季开学。', '鲸湾学校秋季开学'],
  ['推出', '推出渔民保险服务平台。', '推出渔民保险服务平台'],
  ['设立', '设立海洋产业基金。', '设立海洋产业基金'],
  ['挂牌', '推动海事法庭挂牌。', '海事法庭挂牌'],
  ['投运', '推动鲸湾变电站投运。', '鲸湾变电站投运'],
  ['开馆', '推动渔业博物馆开馆。', '渔业博物馆开馆'],
  ['建成', '建成鲸湾中学、海鸥小学。', '建成鲸湾中学、海鸥小学'],
  // A verb that may stand on either side.
  ['竣工', '年内竣工鲸湾剧院。', '竣工鲸湾剧院'],
  ['通车', '通车鲸湾大道北段。', '通车鲸湾大道北段'],
  ['投入运营', '投入运营深海探测、海藻育种等设施。', '投入运营深海探测'],
  ['投入使用', '投入使用鲸湾帆船馆。', '投入使用鲸湾帆船馆'],
  ['挂牌', '挂牌成立鲸湾海事法庭。', '挂牌成立鲸湾海事法庭'],
  ['设立', '推动鲸湾海洋大学“去筹”设立。', '鲸湾海洋大学“去筹”设立'],
  ['创建', '确保国家级海洋牧场创建成功。', '国家级海洋牧场创建成功'],
  // Who plans it, and how far it is.
  ['建成', '今年鲸湾区计划建成渔家客厅、海天公园停车场。', '建成渔家客厅、海天公园停车场'],
  ['完成', '鲸湾大学校区完成一期主体结构建设。', '鲸湾大学校区完成一期主体结构建设'],
  ['落地', '推动鲸安隆二期、鹭卡二期尽快落地。', '鲸安隆二期、鹭卡二期尽快落地'],
  // A title named by who grants it.
  ['争创', '争创国家海洋植物园。', '争创国家海洋植物园'],
  ['创成', '确保创成省级“四好海路”示范县。', '创成省级“四好海路”示范县'],
  ['创建', '创建国家深海病害临床研究中心。', '国家深海病害临床研究中心'],
  ['争创', '争创首批全国渔业强镇。', '全国渔业强镇'],
  // A version makes a name.
  ['推出', '推出渔港服务3.0版改革举措。', '推出渔港服务3.0版改革举措'],
  ['推出', '推出双语版“渔e办”等便民APP。', '“渔e办”'],
  ['完成', '全面完成老旧渔船用电隐患整治。', '老旧渔船用电隐患整治'],
  // The second thing of the list has a verb of its own that completes nothing.
  ['开工', '推动海底电缆工程开工建设、远海风场在鲸湾登陆。', '推动海底电缆工程开工建设'],
  ['建成', '9月底前建成鲸湾中学。', '建成鲸湾中学'],
  ['建成', '推动鲸湾大学、海鸥学院等建成招生。', '建成招生'],
  ['建成', '确保鲸湾水厂建成通水。', '鲸湾水厂建成通水'],
  ['出台', '制定出台渔业扶持政策3.0版。', '出台渔业扶持政策'],
  ['印发', '修订印发渔港管理办法。', '印发渔港管理办法'],
  ['完成', '编制完成鲸湾片区控规。', '编制完成鲸湾片区控规'],
  ['完成', '完成第三次海岛普查。', '完成第三次海岛普查'],
  ['完成', '完成新一轮渔政机构改革。', '完成新一轮渔政机构改革'],
  ['完成', '完成海岸电力线路迁改。', '完成海岸电力线路迁改'],
  ['完成', '推动鲸湾医院年内完成搬迁。', '鲸湾医院年内完成搬迁'],
  ['设立', '推动设立国际渔业银行。', '设立国际渔业银行'],
  // The figure describes the object.
  ['建成', '建成110千伏鲸湾变电站。', '鲸湾变电站'],
  ['完成', '完成鲸湾医院迁址。', '完成鲸湾医院迁址'],
  // The verb closes the clause, alone or after how it is done.
  ['投用', '鲸湾消防站建成投用。', '鲸湾消防站建成投用'],
  ['启用', '鲸湾会展中心正式启用。', '鲸湾会展中心正式启用'],
  ['建成', '鲸湾供水工程全面建成。', '鲸湾供水工程全面建成'],
  ['开放运营', '让海岛图书馆对外开放运营。', '海岛图书馆对外开放运营'],
  ['建成开园', '海鸥湿地公园9月底前建成开园。', '海鸥湿地公园9月底前建成开园'],
  // The verb of drawing up before the one of completion.
  ['编制完成', '编制完成海岸带保护专项规划。', '编制完成海岸带保护专项规划'],
  // Announced with a date.
  ['通车', '鲸湾大桥将于6月30日正式通车。', '鲸湾大桥将于6月30日正式通车'],
  ['启用', '鲸湾医院拟于第三季度启用。', '鲸湾医院拟于第三季度启用'],
  ['出台', '将在年底前出台《渔港管理办法》。', '出台《渔港管理办法》'],
  ['建成', '鲸湾航道将于9月底前建成。', '鲸湾航道将于9月底前建成'],
  ['完成', '年内还将完成鹭湾大道、鹭海通道建设。', '完成鹭湾大道、鹭海通道建设'],
  ['启动', '拟于今年正式启动鹭湾渡口的重建工作。', '启动鹭湾渡口的重建工作'],
  // What begins as a date or an adverb does is part of a name.
  ['建成投用', '推动再生冷库建成投用。', '再生冷库建成投用'],
  ['建成', '五月渔火广场建成。', '五月渔火广场建成'],
  ['建成开放', '推动后湾渔村公园建成开放。', '后湾渔村公园建成开放'],
  // What an aim opens with is none of the thing.
  ['投产', '深化渔企合作，加快鹭湾冷库建设，确保年内投产。', '确保年内投产'],
  ['启动', '推动鹭湾渔市、鲸湾冷库等重点项目启动。', '鲸湾冷库等重点项目启动'],
  ['启动建设', '启动建设鹭湾海洋馆。', '启动建设鹭湾海洋馆'],
  ['通车', '重点推进鹭湾大桥建成通车。', '鹭湾大桥建成通车'],
  ['试运营', '鹭湾码头有望春节前试运营。', '鹭湾码头有望春节前试运营'],
  ['完工投用', '鹭湾学校计划明年底前完工投用。', '鹭湾学校计划明年底前完工投用'],
  ['竣工交付', '鹭湾公寓预计6月竣工交付。', '鹭湾公寓预计6月竣工交付'],
  ['完成', '鹭湾水厂扩建工程预计9月底前完成。', '鹭湾水厂扩建工程预计9月底前完成'],
  ['完成', '鹭湾枢纽计划年底前完成主体结构施工。', '完成主体结构施工'],
  ['建成', '鹭湾公园可全面建成并向市民开放。', '鹭湾公园可全面建成'],
  ['开放', '鹭湾灯塔预计9月底前开放。', '鹭湾灯塔预计9月底前开放'],
  ['投入使用', '计划2025年底先行投入使用鹭湾馆南厅。', '投入使用鹭湾馆南厅'],
  ['启用', '在鹭湾街道全面启用“渔家通”停船平台。', '启用“渔家通”停船平台'],
  // The clause says only when; what is completed stands before it.
  ['建成', '鹭湾大桥全长8公里，计划于2027年建成。', '计划于2027年建成'],
  ['开工', '鹭湾水库已立项，今年将开工。', '今年将开工'],
  ['试业运营', '国内在建最大的鹭湾冷库已封顶，预计年底试业运营。', '预计年底试业运营'],
  ['开馆试运行', '鹭湾馆进展顺利，该馆预计9月开馆试运行。', '该馆预计9月开馆试运行'],
  ['开放', '鹭湾公园面积不大，预计9月底前开放。', '预计9月底前开放'],
  ['落成开放', '鹭湾馆布展过半，力争6月8日世界海洋日落成开放。', '落成开放'],
  ['投入试运营', '这所医院进展顺利。鹭湾医院主体封顶，预计年底投入试运营。', '投入试运营'],
];

/** No milestone: nothing definite is completed, the verb is none of the list, or it is past. */
const NEGATIVE: readonly (readonly [why: string, text: string])[] = [
  ['a rate', '确保开工率、竣工率双提升。'],
  ['a direction', '建成海洋制造强区。'],
  ['a direction', '建成渔业更强、海岸更美的海洋城区。'],
  ['an announcement of an event', '在渔港项目现场宣布开工。'],
  ['a kind of projects', '推动在谈项目加快签约、签约项目加快开工建设。'],
  ['projects told of', '开工项目包含渔业、海运等领域。'],
  ['vague verb', '加快推进海鸥大桥建设。'],
  ['vague verb', '持续优化渔港秩序。'],
  ['vague verb', '深化海鸥大桥前期研究。'],
  ['制定', '制定海员人才细则。'],
  ['编制', '编制鲸湾片区规划。'],
  ['研究', '研究鲸湾片区规划。'],
  ['举办', '举办鲸湾渔火节。'],
  ['纳入', '将海鸥大桥纳入重点项目库。'],
  ['落户', '推动深海研究所落户。'],
  ['布局', '布局深海装备产业。'],
  ['形成', '形成渔港管理新格局。'],
  ['实现', '实现渔港面貌全面改善。'],
  ['indefinite object', '建成一批渔家书屋。'],
  ['indefinite object', '开工若干海堤。'],
  ['indefinite object', '推动更多渔业项目落地。'],
  ['indefinite object', '推动一系列渔港工程完工。'],
  ['state of things', '加快建成全域渔港创新体系。'],
  ['state of things', '建成远海渔业创新高地。'],
  ['ongoing', '高标准运营鲸湾水族馆。'],
  ['no title', '争创全国一流渔港环境。'],
  ['no title', '创建全国领先的渔政模式。'],
  ['indefinite object', '争创更多国家海洋实验室。'],
  ['no version', '推出利渔便民举措。'],
  ['another 挂牌', '挂牌督办渔港隐患。'],
  ['neither completes', '坚持保投产、保续建。'],
  ['no one thing', '推动各渔港完成改造。'],
  ['duties', '推动渔政部门完成年度工作。'],
  ['past', '已建成的鲸湾水族馆提升服务。'],
  ['indefinite object', '启动一大批渔港项目。'],
  ['duties', '各项任务确保如期完成。'],
  ['duties', '整治工作力争年底前完成。'],
  ['a direction', '渔民公共空间将全面开放。'],
  ['no thing', '新开工面积稳步增长。'],
  ['indefinite object', '全市渔港项目纳入集中开工。'],
  ['duties', '确保年度任务完成。'],
  ['only what it is for', '建成并投入使用。'],
  ['only how', '推进鹭湾码头建设，正式启用。'],
  ['nothing named before', '这些工程完工，力争建成。'],
  ['a figure before', '新增泊位30个，力争年底前建成。'],
  ['a direction', '推动鹭湾岸线开放。'],
  ['no one thing', '该项目计划年底前竣工。'],
  ['adjective', '建成后的鹭湾馆提升服务。'],
];

/** News of June 2024 → the milestones, each with its year. */
const NEWS_CASES: readonly (readonly [text: string, ...found: (readonly [string, number])[]])[] = [
  ['宝安区鲸湾航道将于9月底前建成。', ['宝安区鲸湾航道(建成)', 2024]],
  ['宝安区鹭湾大桥全长8公里，总投资6亿元，计划于2027年建成。', ['宝安区鹭湾大桥(建成)', 2027]],
  [
    '位于海边的宝安区鹭湾书城目前正在装修，预计2025年元旦开业运营。',
    ['宝安区鹭湾书城(开业运营)', 2025],
  ],
  // What stands beside the verb dates it, not what another clause names.
  [
    '宝安区鹭湾线计划2027年5月完工投用。鲸湾线2025年上半年开工，2029年底前开通试运营。',
    ['宝安区鹭湾线(完工投用)', 2027],
    ['鲸湾线(开工)', 2025],
    ['鲸湾线(开通试运营)', 2029],
  ],
  [
    '宝安区鹭湾大桥将于2024年动工，2030年建成通车。',
    ['宝安区鹭湾大桥(动工)', 2024],
    ['宝安区鹭湾大桥(建成通车)', 2030],
  ],
  // A month behind the document's own is over, one ahead to come.
  ['宝安区鹭湾馆2024年9月完成外立面施工。', ['宝安区鹭湾馆外立面施工(完成)', 2024]],
  ['宝安区鹭湾馆2024年3月完成外立面施工。'],
  ['宝安区鹭湾馆2024年3月建成投用。'],
  ['宝安区鹭湾大桥进展顺利，2023年建成。'],
  ['宝安区很忙，计划明年3月竣工交付的鹭湾展馆可以让渔民看展。', ['鹭湾展馆(竣工)', 2025]],
  ['宝安区很忙，计划竣工的鹭湾展馆正在抓紧布展。'],
  // What went smoothly is done, whatever its sentence goes on to announce; 即将 announces one thing.
  ['宝安区鹭湾大道顺利通车，鲸湾路将改建。'],
  ['过去一年，宝安区鹭湾馆扩建即将完工。海鸥大桥建成启用。', ['宝安区鹭湾馆扩建(完工)', 2024]],
  ['宝安区投资概算6亿元的鹭湾大道预计春节前开工。', ['鹭湾大道(开工)', 2024]],
  // A day by which, and a date behind a noun that holds the verb.
  ['宝安区鹭湾剧院正在装修。该项目计划2026年6月30日前竣工。', ['宝安区鹭湾剧院(竣工)', 2026]],
  ['宝安区海鸥冷库主体已封顶。计划投产时间为2025年7月。', ['宝安区海鸥冷库主体(投产)', 2025]],
  ['日前宝安区鹭湾馆竣工。'],
  ['宝安区总长6公里的鹭湾大道预计年底建成。', ['鹭湾大道(建成)', 2024]],
  // A month alone is of the year at hand, not of the one that another thing is due in.
  [
    '宝安区鹭湾桥预计2026年建成，鲸湾桥将于年底建成。',
    ['宝安区鹭湾桥(建成)', 2026],
    ['鲸湾桥(建成)', 2024],
  ],
  [
    '宝安区鹭湾桥计划2025年3月开工，12月完工。',
    ['宝安区鹭湾桥(开工)', 2025],
    ['宝安区鹭湾桥(完工)', 2025],
  ],
  ['到2026年，宝安区鹭湾桥将于6月通车。', ['宝安区鹭湾桥(通车)', 2026]],
  ['明年宝安区鹭湾公园将于6月建成。', ['宝安区鹭湾公园(建成)', 2025]],
  // Neither 对外开放 nor the day of the news is the thing.
  [
    '6月1日，记者从海洋大会获悉，宝安区鹭湾海洋馆将于年底开工，2026年竣工对外开放。',
    ['宝安区鹭湾海洋馆(开工)', 2024],
    ['宝安区鹭湾海洋馆(竣工对外开放)', 2026],
  ],
  ['宝安区鹭湾大桥预计年底顺利完工。', ['宝安区鹭湾大桥(完工)', 2024]],
];

const milestones = (text: string): Statement[] =>
  statementsOf(text).filter(({ kind }) => kind === 'milestone');

describe('milestones', () => {
  it.each(POSITIVE)('%s: %s', (_verb, text, quoted) => {
    const found = milestones(text);
    expect(found).toMatchObject([{ value: null, valueTo: null, bound: null, unit: '' }]);
    expect(found[0]?.quote).toContain(quoted);
  });

  it.each(NEGATIVE)('%s makes none: %s', (_why, text) => {
    expect(milestones(text)).toEqual([]);
  });

  it('things done in the year under review are none', () => {
    expect(statementsOf('建成鲸湾中学，海鸥大桥通车。', { part: 'review' })).toEqual([]);
  });

  it('that newspapers announce are ahead, those they report are none', () => {
    const news = { part: 'news', docKind: 'news' } as const;
    expect(statementsOf('鲸湾大桥将于6月30日正式通车。', news)).toMatchObject([
      { kind: 'milestone', indicator: '鲸湾大桥(通车)' },
    ]);
    expect(statementsOf('鲸湾大桥预计年底前通车。', news)).toMatchObject([
      { kind: 'milestone', indicator: '鲸湾大桥(通车)', strength: 'aspired' },
    ]);
    expect(statementsOf('新的一年，推出渔民保险服务平台。', news)).toMatchObject([
      { kind: 'milestone' },
    ]);
    expect(statementsOf('6月30日，鲸湾大桥正式通车。', news)).toEqual([]);
  });

  it.each(NEWS_CASES.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    const told = statementsOf(text, { part: 'news', docKind: 'news' });
    const ahead = told.filter(({ kind }) => kind === 'milestone');
    expect(ahead.map(({ indicator, year }) => [indicator, year])).toEqual(found);
  });

  it.each([
    ['推动鲸湾大道开工、海鸥大桥通车。', '鲸湾大道(开工)', '海鸥大桥(通车)'],
    ['推动鲸湾、海鸥大桥开工、鹭湾馆建成投用。', '鲸湾、海鸥大桥(开工)', '鹭湾馆(建成投用)'],
    ['推动鲸湾码头项目立项、海鸥项目落地。', '鲸湾码头(项目立项)', '海鸥项目(落地)'],
    ['建成鲸湾码头、开工海鸥大桥、鹭湾大道。', '鲸湾码头(建成)', '海鸥大桥、鹭湾大道(开工)'],
    // One verb, or a verb that completes nothing, makes no second one.
    ['推动鲸湾大道、海鸥大桥开工。', '鲸湾大道、海鸥大桥(开工)'],
    ['推动海鸥电池开工建设、鹭湾电站接入电网。', '海鸥电池(开工建设)'],
    ['出台《渔港开工、海堤完工管理办法》。', '《渔港开工、海堤完工管理办法》(出台)'],
  ])('%s has one for each verb', (text, ...named) => {
    expect(milestones(text).map(({ indicator }) => indicator)).toEqual(named);
  });

  it('of one list each have their own date and firmness', () => {
    expect(
      milestones('确保鲸湾大道年底前开工、力争海鸥大桥明年通车。').map(
        ({ indicator, year, strength }) => [indicator, year, strength],
      ),
    ).toEqual([
      ['鲸湾大道(开工)', 2024, 'committed'],
      ['海鸥大桥(通车)', 2025, 'aspired'],
    ]);
  });

  it('name their object and their verb', () => {
    expect(milestones('推动海鸥大桥开工。').map(({ indicator }) => indicator)).toEqual([
      '海鸥大桥(开工)',
    ]);
    // What happened to it first, and what else is done, are none of the object.
    expect(
      milestones('推动鲸湾高中园纳入渔业重点项目并动工建设。').map(({ indicator }) => indicator),
    ).toEqual(['鲸湾高中园(动工建设)']);
    expect(
      milestones('启动鲸湾岸线整备、开展渔港更新前期研究。').map(({ indicator }) => indicator),
    ).toEqual(['鲸湾岸线整备(启动)']);
    expect(milestones('建成鲸湾中学。').map(({ indicator }) => indicator)).toEqual([
      '鲸湾中学(建成)',
    ]);
  });
});
