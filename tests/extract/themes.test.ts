import { describe, expect, it } from 'vitest';
import { THEME_IDS, type ThemeId } from '../../src/contract/themes';
import { recordOf } from './readClause';
import { weigh } from './weigh';

type Case = readonly [theme: ThemeId, text: string];

/** One clear sentence of each theme. */
const CLEAR: readonly Case[] = [
  ['economy', '地区生产总值增长7%。'],
  ['industry', '新增海洋装备制造业企业12家。'],
  ['innovation', '新建深海技术重点实验室2个。'],
  ['finance', '引进持牌金融机构3家。'],
  ['consumption', '社会消费品零售总额增长6%。'],
  ['opening', '外贸进出口总额增长4%。'],
  ['business', '政务服务审批事项压减20项。'],
  ['urban', '完成城市更新项目6个。'],
  ['transport', '新建公交场站4座。'],
  ['education', '新增幼儿园学位900个。'],
  ['health', '新建社康医疗站5个。'],
  ['welfare', '筹集保障性住房700套。'],
  ['ecology', '新建海岸公园3个。'],
  ['culture', '举办群众文化体育赛事50场。'],
  ['governance', '整改消防安全隐患800处。'],
  ['government', '开展党纪主题教育12场。'],
];

/** Conventions of the annotation where two themes would do. */
const CONVENTIONS: readonly Case[] = [
  ['economy', '固定资产投资增长9%。'],
  ['economy', '一般公共预算收入增长5%。'],
  ['industry', '规上工业增加值增长8%。'],
  ['industry', '新登记商事主体3万户。'],
  ['industry', '新增国家高新技术企业60家。'],
  ['finance', '金融业增加值增长6%。'],
  ['finance', '新增上市公司4家。'],
  ['finance', '港口集装箱吞吐量增长3%。'],
  ['innovation', '引进高层次人才80名。'],
  ['opening', '实际利用外资增长10%。'],
  ['opening', '新增跨境医疗合作项目2个。'],
  ['urban', '加装电梯40部。'],
  ['urban', '改造燃气管道22公里。'],
  ['urban', '改造供水管网18公里。'],
  ['ecology', '新建充电桩500个。'],
  ['ecology', '新建绿道12公里。'],
  ['welfare', '新增养老床位220张。'],
  ['welfare', '新增就业9000人。'],
  ['welfare', '举办渔民招聘会12场。'],
  ['welfare', '城镇调查失业率控制在5%以内。'],
  ['industry', '签约渔业重大项目9个。'],
  ['industry', '实际利用内资60亿元。'],
  ['urban', '新建天然气管网36公里。'],
  ['urban', '重点片区投资40亿元。'],
  ['transport', '更新新能源公交车80辆。'],
  ['culture', '新建图书馆2座。'],
  ['governance', '食品安全抽检5000批次。'],
];

/** A more general word in a longer one tells another theme. */
const NESTED: readonly Case[] = [
  ['welfare', '新增托位240个。'],
  ['welfare', '新增青年公寓240套。'],
  ['health', '新增家庭病床240张。'],
  ['health', '每千名渔民医师数达4人。'],
  ['ecology', '单位地区生产总值能耗下降3%。'],
  ['ecology', '新增城市绿地24公顷。'],
  ['innovation', '新建海洋工程研究中心2个。'],
  ['finance', '新增深水泊位2个。'],
  ['ecology', '新增自然教育中心2个。'],
  ['urban', '完成楼宇外立面整治20栋。'],
  ['urban', '鲸湾商务区完工60万平方米。'],
  ['urban', '改造棚户区900户。'],
  ['urban', '打造渔家生活圈9个。'],
  ['welfare', '新增渔家照护床位90张。'],
  ['welfare', '建成创业孵化基地3个。'],
  ['welfare', '回迁渔户800户。'],
  ['ecology', '新建城市主题公园4个。'],
  ['consumption', '推出海洋工业旅游路线4条。'],
  ['urban', '建成渔乡示范村6个。'],
  ['culture', '新建连片门球场2处。'],
  ['industry', '粮食播种面积达9万亩。'],
  ['industry', '新增农产品检验检测点6个。'],
  ['industry', '引进央企子公司6家。'],
  ['finance', '新增检验检测机构6家。'],
  ['ecology', '建成景观大道6条。'],
  ['ecology', '建成花卉主题公园3个。'],
  ['consumption', '建成海洋主题乐园3个。'],
  ['health', '新增儿童医院1家。'],
  ['health', '培训应急救护员700名。'],
  ['health', '为900名妇女免费检查妇科病。'],
  ['ecology', '细颗粒物浓度控制在19微克/立方米以内。'],
  ['urban', '拆除违法建设6万平方米。'],
  ['urban', '打造“美丽街区”6个。'],
  ['governance', '查处违法建设案件60宗。'],
  ['governance', '登记出租房6000套。'],
  ['transport', '开工南环线等6个项目。'],
  ['industry', '新建海参养殖基地6个。'],
  ['economy', '前海合作区新开工项目9个。'],
];

/** What stands beside a figure without being what it counts: the theme is that of the last figure. */
const BESIDE: readonly Case[] = [
  // The figures before it in its clause.
  ['finance', '新增单项冠军企业9家、境内外上市公司4家。'],
  ['welfare', '新增公办学位8000个、养老床位600张。'],
  // What it reached, where it says only whom.
  ['transport', '新开通勤公交专线9条，惠及居民3万户。'],
  ['urban', '完成老旧小区改造7个，惠及居民4000户。'],
  ['culture', '送戏下乡80场，服务群众5万人次。'],
  // What stands before 等 are examples.
  ['finance', '新设立先进制造、生物医药等5只产业基金。'],
  ['opening', '钟表、家具等传统产品出口增长7%。'],
  // The name of a place.
  ['innovation', '引进港澳科研机构6家。'],
  ['opening', '新孵化港澳创业团队20个。'],
  // What was won says little: the contest tells.
  ['innovation', '选手在职业技能大赛中夺得3枚金牌。'],
  // A date and a verb: the thing named before tells.
  ['education', '海鸥小学主体封顶，计划投产时间为2026年7月。'],
  // What is attracted, by the act.
  ['industry', '新引进重大项目40个。'],
];

const themeOf = (text: string) => recordOf(text).statements[0]?.theme;

describe('the theme of a statement', () => {
  it('is one of sixteen, each with a clear sentence here', () => {
    expect(CLEAR.map(([theme]) => theme).sort()).toEqual([...THEME_IDS].sort());
  });

  it.each([...CLEAR, ...CONVENTIONS, ...NESTED])('%s: %s', (theme, text) => {
    expect(themeOf(text)).toBe(theme);
  });

  it.each(BESIDE)('%s is what the last figure is about in: %s', (theme, text) => {
    expect(recordOf(text).statements.at(-1)?.theme).toBe(theme);
  });
});

describe('a paragraph of whose words none tells a theme', () => {
  it('is about what the others under its heading are about', () => {
    const { statements } = recordOf('环湾地铁正在掘进，轨道铺设提速。\n目前形象进度达45%。');
    expect(statements).toMatchObject([{ theme: 'transport' }]);
  });

  it('but not about what stands under another heading', () => {
    const text = '环湾地铁正在掘进，轨道铺设提速。\n**海鸥飞过**\n目前形象进度达45%。';
    expect(recordOf(text).statements).toMatchObject([{ theme: 'economy' }]);
  });
});

describe('the themes of a passage', () => {
  it.each(CLEAR)('%s weighs most in: %s', (theme, text) => {
    expect(recordOf(text).passages[0]?.themes[0]?.theme).toBe(theme);
  });

  it('are several where it speaks of several, the heaviest first, and sum to 1', () => {
    const weights = weigh('新增幼儿园学位900个，办好学校食堂，新建公交场站4座。');
    expect(weights.map(({ theme }) => theme)).toEqual(['education', 'transport']);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6);
  });

  it('are not told by 民政 inside 人民政府', () => {
    const themes = weigh('龙岗区人民政府发布公告。').map(({ theme }) => theme);
    expect(themes).not.toContain('welfare');
  });

  it('are none where no word tells any', () => {
    expect(weigh('海鸥飞过。')).toEqual([]);
  });

  it('are shares of the text: many words in a short clause take no more than its length', () => {
    const [first] = weigh(
      '全区加快推进东西两条城市主干路及沿线桥梁隧道的改扩建工程，办好学校、幼儿园、高中、大学。',
    );
    expect(first?.theme).toBe('transport');
  });

  it('lean on the sentence that opens the paragraph where later ones say little', () => {
    const text = '加快轨道交通建设。今年全面进入施工高峰，确保如期完成；沿线居民密切关注。';
    const [first] = weigh(text);
    expect(first).toMatchObject({ theme: 'transport' });
    expect(first?.weight).toBeGreaterThan(0.8);
  });

  it('follow the heading where the words themselves say little', () => {
    expect(weigh('新增240个。', '办好学校教育')[0]?.theme).toBe('education');
  });
});
