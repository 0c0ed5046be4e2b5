import { describe, expect, it } from 'vitest';
import { compareFigures, isNearly, type Difference } from '../../../scripts/link/comparability';
import { meaningOf } from '../../../scripts/link/meaning';

/** 「停车位(新增) 个」: a phrase with its unit, after a bar the words around the figure. */
type Side = string;
type Case = readonly [target: Side, outcome: Side];

function meaningOfSide(side: Side) {
  const [words = '', quote = ''] = side.split('|').map((part) => part.trim());
  const [indicator = '', unit = ''] = words.split(' ');
  return meaningOf({
    indicator,
    unit,
    quote: quote || `${indicator.replace(/\(.*/, '')}9${unit}`,
  });
}

const compared = (target: Side, outcome: Side) =>
  compareFigures(meaningOfSide(target), meaningOfSide(outcome));

/** The same thing, with nothing to remark or with a remark that is no reservation. */
const EXACT: readonly (readonly [...Case, ...Difference['what'][]])[] = [
  ['地区生产总值增速 %', 'GDP增速 %'],
  ['地方一般公共预算收入 亿元', '一般公共预算收入 亿元'],
  ['规模以上工业增加值增速 %', '规上工业增加值增速 %'],
  ['固定资产投资(完成) 亿元', '固定资产投资 亿元'],
  ['固定资产投资规模 亿元', '固定资产投资 亿元'],
  ['基础研究重点项目(实施) 个', '“深研”重点项目(实施) 个', 'name'],
  ['科技攻关项目(开展) 个', '技术攻关项目(开展) 个', 'name'],
  ['工业投资(完成) 亿元', '工业投资 亿元'],
  ['实际利用外资 亿美元', '实际使用外资 亿美元'],
  ['持牌金融机构(新引进) 家', '持牌金融机构(新增) 家'],
  ['持牌金融机构(引进) 家', '某某银行等持牌金融机构(新增) 家'],
  ['国高企业(引育) 家', '国家高新技术企业(新增) 家'],
  ['“独角兽”企业(新培育) 家', '独角兽企业(新增) 家'],
  ['境内外上市公司(新增) 家', '境内外上市企业(新增) 家'],
  ['境内外上市公司(新增) 家', '境内外上市公司 家|境内外上市公司增加9家'],
  ['商事主体(新增) 户', '市场主体(新增) 户', 'name'],
  ['小微企业首贷户(新增) 家', '小微企业首贷户(新增) 户', 'measure-word'],
  ['“小升规”工业企业(新增) 家', '“小升规”(新增) 家'],
  ['百亿级工业项目(开工) 个', '百亿元级工业项目 个|某某基地等9个百亿元级工业项目开工建设'],
  ['百亿元级 个|新开工建设9个以上百亿元级', '百亿元级(新开工) 个'],
  ['断头路(打通) 条', '断头路(打通) 条'],
  ['停车位(新增) 个', '停车泊位(新增) 个'],
  ['绿道(新建) 公里', '绿道(新增) 公里'],
  ['长者服务中心(新增) 个', '街道长者服务中心(新增) 家', 'name', 'measure-word'],
  ['PM2.5年均浓度 微克/立方米', 'PM2.5年平均浓度 微克/立方米'],
  ['空气质量优良天数比例 %', '空气质量优良天数占比 %'],
  ['老旧小区改造(完成) 个', '老旧小区(改造整治) 个'],
  ['居住用地(供应) 平方公里', '居住用地(供应) 公顷', 'unit'],
  ['社区花房(新建) 处', '社区花房(建成) 座', 'measure-word'],
  ['滨水长廊(新增) 公里', '滨水长廊(新增) 米', 'unit'],
  ['夜校课堂(举办) 场', '夜校课堂(举办) 期', 'measure-word'],
  ['孵化平台和体验馆(新增) 个', '体验馆、孵化平台(新增) 个'],
  ['惠企资金(投入) 亿元', '惠企资金(投入) 万元', 'unit'],
  ['地方一般公共预算收入增速 %', '地方一般公共预算收入降幅 %', 'outcome-falls'],
  ['新能源汽车(新增) 辆', '新推广新能源汽车 辆'],
  ['修复污水管网(新建) 公里', '污水管网(新建改造) 公里'],
  ['工业用地(整备) 平方公里', '工业用地整备(完成) 平方公里'],
  ['旧渔船(拆除) 艘', '旧渔船(清拆) 艘'],
  ['旧渔船(购置) 艘', '旧渔船(购置) 艘'],
  ['夜班线路(优化调整) 条', '夜班线路(调整) 条'],
  ['救生教练(招聘) 名', '救生教练(招录) 名'],
  ['海洋观测中心(获批建设) 个', '海洋观测中心(新增) 个'],
  ['培训岗位(累计新增) 个', '培训岗位(总数) 个'],
  ['晚托班占比(开设) %', '晚托班占比(开设) %'],
  ['救生员补贴(提升) 元/月', '救生员补贴 元/月'],
];

/** Side by side, with a reservation. */
const NEAR: readonly (readonly [...Case, Difference['what'], Difference['extent']])[] = [
  ['“专精特新”企业(引育) 家', '专精特新“小巨人”企业(新增) 家', 'scope', 'narrower'],
  ['创新载体和新型研发机构(新增) 家', '创新载体(新增) 家', 'scope', 'narrower'],
  ['公办学位(新增) 个', '基础教育学位(新增) 个', 'scope', 'wider'],
  ['保障性租赁住房(建设筹集) 套', '公共住房(建设筹集) 套', 'scope', 'wider'],
  ['科技攻关项目(开展) 个', '关键核心技术攻关项目(开展) 个', 'scope', 'narrower'],
  ['基础教育学位(新增) 个', '公办学位(新增) 个', 'scope', 'narrower'],
  ['规模以上工业增加值增速 %', '工业增加值增速 %', 'scope', 'wider'],
  ['公共住房(供应分配) 套（间）', '保障性住房(供应分配) 套（间）', 'alias', null],
  ['公共住房投资(完成) 亿元', '保障性住房投资(完成) 亿元', 'alias', null],
  ['重点区域投资 亿元', '重点片区投资 亿元', 'alias', null],
  [
    '关键核心技术攻关项目(新开展) 个',
    '关键核心技术攻关项目 个|9个关键核心技术攻关项目加快推进',
    'act',
    null,
  ],
  ['装配式建筑面积(新增) 平方米', '装配式建筑面积(新开工) 平方米', 'act', null],
  ['绿道(新增) 公里', '绿道(新建改造) 公里', 'act', 'wider'],
  ['绿道(新建改造) 公里', '绿道(新增) 公里', 'act', 'narrower'],
  ['非机动车道(新增) 公里', '新改建非机动车道 公里', 'act', 'wider'],
  ['绿色建筑、装配式建筑(新增) 平方米', '绿色建筑(新增) 平方米', 'scope', 'narrower'],
  ['中小试基地(新增) 个', '中小试基地、概念验证中心(新增) 个', 'scope', 'wider'],
  ['邻里会客厅和邻里书屋(新建) 个', '邻里会客厅(新建) 个', 'combined', 'narrower'],
  ['邻里会客厅(新建) 个', '邻里会客厅和邻里书屋(新建) 个', 'combined', 'wider'],
  ['国家级设计中心(新增) 家', '设计中心(新增) 家', 'scope', 'wider'],
  ['工匠学院(新增) 家', '市级工匠学院(新增) 家', 'scope', 'narrower'],
  ['口袋乐园(新建) 个', '口袋乐园(新建改造) 个', 'act', 'wider'],
  ['育种实验站(新增) 个', '育种实验站(引进) 个', 'act', 'narrower'],
  ['过街天桥(新开工) 座', '过街天桥(推进) 座', 'act', null],
  ['环岛航线(新开通) 条', '环岛航线(新开通及加密) 条', 'act', 'wider'],
  ['环岛航线(新开通及加密) 条', '环岛航线(新增) 条', 'act', 'narrower'],
];

const NEVER: readonly (readonly [...Case, string])[] = [
  ['固定资产投资 亿元', '固定资产投资增速 %', 'unit'],
  ['社会消费品零售总额增速 %', '社会消费品零售总额 亿元', 'unit'],
  ['实际利用外资 亿美元', '实际利用外资 亿元', 'unit'],
  ['“工业上楼”项目(新开工) 平方米', '“工业上楼”项目(新开工) 个', 'unit'],
  ['“机非分离”(整治) 公里', '“机非分离”改造(完成) 处', 'unit'],
  ['清洁能源装机比重 %', '清洁能源装机比重提升 个百分点', 'unit'],
  ['停车位(新增) 个', '停车位 个|停车位9个', 'stock-new'],
  ['国家高新技术企业(新增) 家', '国家高新技术企业(总量) 家', 'stock-new'],
  ['充电桩(新增) 个', '充电桩(新增) 个|新增充电桩9万个、累计9万个', 'stock-new'],
  ['境内外上市公司(新增) 家', '境内外上市公司 家|新增9家，累计9家', 'stock-new'],
  ['教育集团(新成立) 个', '中小学教育集团 个|中小学教育集团增至9个', 'stock-new'],
  ['城镇调查失业率 %', '城镇调查失业率增速 %', 'level-growth'],
  ['普惠小微贷款(新增) 亿元', '普惠小微贷款增速 %', 'unit'],
  ['公共住房(建设筹集) 套', '公共住房(供应) 套', 'other'],
  ['工业用地(整备) 平方公里', '工业用地(供应) 平方公里', 'other'],
  ['长者服务中心(新增) 个', '社区长者服务站(新增) 个', 'other'],
  ['社康机构(新增) 家', '社康机构(改造升级) 家', 'other'],
  ['地区生产总值增速 %', '前海地区生产总值增速 %', 'other'],
  ['实际使用外资增速 %', '制造业实际利用外资增速 %', 'other'],
  ['来源于深圳辖区的一般公共预算收入增速 %', '一般公共预算收入增速 %', 'other'],
  ['地区生产总值增速 %', '地区生产总值两年平均增速 %', 'other'],
  ['公园(新建) 个', '绿道(新建) 公里', 'unit'],
  ['项目(开工建设) 个', '项目(开工建设) 个', 'other'],
  ['重大项目(引进) 个', '重大项目(引进) 个', 'other'],
  ['管道天然气用户(新增) 户', '“瓶改管”(完成) 户', 'stock-new'],
  ['小区二次供水设施提标改造(完成) 个', '小区优质饮用水入户(完成) 个', 'other'],
  ['旧厂房(改造) 栋', '旧厂房(新建) 栋', 'other'],
  ['水质净化厂(推进) 座', '水质净化厂(建成) 座', 'other'],
  ['社区运动会(举办) 场', '社区运动会(举办) 人次', 'unit'],
  ['旧渔船(购置) 艘', '旧渔船(拆除) 艘', 'other'],
  ['旧渔船(购置) 艘', '旧渔船(新增) 艘', 'other'],
  ['停车位(新增) 个', '停车位(拆除) 个', 'other'],
  ['停车位 个|停车位9个', '停车位(拆除) 个', 'stock-new'],
  ['租赁协议(签订) 份', '租赁协议(移交) 份', 'other'],
  ['潮玩项目群(签约) 个', '潮玩项目群(建成) 个', 'other'],
  ['海景公寓(配租) 套', '海景公寓(配售) 套', 'other'],
  ['离岛居民(培训) 人次', '离岛居民(服务) 人次', 'other'],
  ['潜水教练(遴选) 名', '潜水教练(招聘) 名', 'other'],
  ['消防隐患(排查) 处', '消防隐患(消除) 处', 'other'],
  ['信访建议(办理) 件', '信访建议(审议) 件', 'other'],
  ['沿街商户(净增) 家', '沿街商户(新增) 家', 'other'],
  ['渔业贷款(偿还) 亿元', '渔业贷款(发放) 亿元', 'other'],
  ['渔业资金(筹集) 亿元', '渔业资金(发放) 亿元', 'other'],
  ['渔业资金(安排) 亿元', '渔业资金 亿元', 'other'],
  ['驻岛干部(累计选派) 名', '驻岛干部(累计培训) 名', 'other'],
];

describe('figures that are exactly comparable', () => {
  it.each(EXACT)('%s, %s', (target, outcome, ...remarks) => {
    expect(compared(target, outcome)).toEqual({
      match: 'exact',
      differences: remarks.map((what) => ({ what, extent: null })),
    });
  });

  it.each(EXACT)('%s, %s, the other way round', (target, outcome) => {
    expect(compared(outcome, target).match).toBe('exact');
  });
});

describe('figures that are nearly comparable', () => {
  it.each(NEAR)('%s, %s', (target, outcome, what, extent) => {
    const comparison = compared(target, outcome);
    expect(comparison.match).toBe('near');
    expect('differences' in comparison && comparison.differences).toContainEqual({ what, extent });
  });

  it.each(NEAR)('%s, %s, the other way round', (target, outcome) => {
    expect(compared(outcome, target).match).toBe('near');
  });
});

describe('figures that are never put beside each other', () => {
  it.each(NEVER)('%s, %s', (target, outcome, why) => {
    expect(compared(target, outcome)).toEqual({ match: 'no', why });
  });

  it.each(NEVER)('%s, %s, the other way round', (target, outcome) => {
    expect(compared(outcome, target).match).toBe('no');
  });
});

describe('a figure beside its own indicator', () => {
  it.each([
    ['一般公共预算收入增速 %', false],
    ['地方一般公共预算收入降幅 %', false],
    ['PM2.5年平均浓度 微克/立方米', false],
    ['重点片区投资(完成) 亿元', false],
    ['重点区域投资 亿元', true],
    ['公办学位(新增) 个', true],
    ['基础教育学位(新增) 个', false],
    ['绿道(新建) 公里', false],
  ])('%s is only nearly it: %s', (side, nearly) => {
    const meaning = meaningOfSide(side);
    expect(meaning.known).not.toBeNull();
    expect(isNearly(meaning, meaning)).toBe(nearly);
  });

  it.each([
    ['夜校课堂(举办) 场', '夜校课堂(举办) 期', false],
    ['建设项目(完成) 个', '重点建设项目(完成) 个', true],
  ])('unknown to the ontology, %s and %s: nearly %s', (first, other, nearly) => {
    expect(isNearly(meaningOfSide(other), meaningOfSide(first))).toBe(nearly);
  });
});
