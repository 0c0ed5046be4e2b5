import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** What a thing is, what there is already, what is wrong or only supposed. */
export const EXISTING_WORDS: readonly Negative[] = [
  // How large, how long, where it lies, what is made there.
  {
    text: '{占地|规模|储冷能力|容量}{达|约|为|超过}6万平方米的渔馆年内开工。',
    reasons: ['existing'],
  },
  { text: '{投资|投资估算|投资总额}{达|约|超过}5亿元的渔馆年内开工。', reasons: ['existing'] },
  {
    text: '{该工程|本园区|该医院|该馆|该项目|鲸湾园|鲸湾基地|鲸湾项目|鲸湾广场}占地300亩。',
    reasons: ['existing'],
  },
  { text: '鲸湾校占地面积{达|达到|为}300亩。', reasons: ['existing'] },
  {
    text: '鲸湾大道{长度|线路长|路幅|红线宽度|路面宽|桥宽|境内|双向|红线宽}{约|为|达|}60米。',
    reasons: ['existing'],
    place: NEWS,
  },
  { text: '鲸湾大道{设计速度|运行速度}60公里。', reasons: ['existing'], place: NEWS },
  { text: '鲸湾港与鹭湾港{相距|间距}6公里。', reasons: ['existing'], place: NEWS },
  {
    text: '{新建|改造|建设|建成|打造|修复|新增|新改建|改扩建}海堤总长{达|}6公里。',
    reasons: [],
    stated: ['6公里'],
  },
  { text: '建设中的海堤总长6公里。', reasons: ['existing'], place: NEWS },
  { text: '鹭河{途经|途径|流经|穿越}鲸湾等6个镇。', reasons: ['existing'], place: NEWS },
  { text: '鲸湾与6个镇{接壤|毗邻|相邻|交界}。', reasons: ['existing'], place: NEWS },
  {
    text: '一{座|个|家|条}年{产值|产能|产量}{达|达到|约|超|超过}6万吨的船坞正在施工。',
    reasons: ['existing', 'idiom'],
    place: NEWS,
  },
  { text: '新建3公里内{河|湖|湾|港|陆}堤防。', reasons: [], stated: ['3公里'] },
  { text: '整治3公里内{部|外|需|涝}。', reasons: [], stated: ['3公里'] },
  { text: '海滨大道与9条道路{相交|交会|交汇}。', reasons: ['existing'], place: NEWS },
  // What there is and is looked after, or built on.
  {
    text: '{持续|切实|全面}{加强|强化|深化|完善|优化}74条河流{管控|管理|监管|保护|治理|维护|控制}。',
    reasons: ['existing'],
  },
  {
    text: '在{已有|现有|原有|建有|上年|前年|此前|前期}2座渔港的基础上新建渔港3座。',
    reasons: ['existing'],
    stated: ['3座'],
  },
  // What could be done, what is wrong, what is done about it.
  { text: '鲸湾{适宜|适合|具备}{建设|开发|发展}40万千瓦海上风电。', reasons: ['existing'] },
  { text: '鲸湾{具有|有}40万千瓦潮汐能潜力。', reasons: ['existing'], place: NEWS },
  { text: '{针对|面对}30座旧码头闲置的{问题|难题|短板|困境|现状}。', reasons: ['existing'] },
  { text: '渔港{还有|尚有|仍有|现存}{在册|存量}旧船60艘。', reasons: ['existing'] },
  {
    text: '渔港还有在册旧船60艘，{今年|年内|全年|将|力争|确保|计划}拆解其中木船40艘。',
    reasons: ['existing'],
    stated: ['40艘'],
  },
  {
    text: '渔港还有在册旧船60艘，{拆除|整治|推出|改造}其中木船40艘。',
    reasons: ['existing'],
    stated: ['40艘'],
  },
  { text: '还有9个渔村{尚未|还未|仍未|未|未能}接通海水管网。', reasons: ['existing'] },
  // Who is at work, what is wanting, what is only supposed.
  {
    text: '三百多名{工人|建设者|工友|施工人员|作业人员|建筑工人}{正|坚守|奋战|日夜}在海堤上清淤。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '鲸湾距离去年的渔获{仅|还|只|仅仅}{差|有|剩|余|缺}60吨。',
    reasons: ['existing'],
    place: NEWS,
  },
  {
    text: '今年{不太可能|不可能|恐难以|难以|恐难}{突破|达到|超过|实现|完成|站上|再突破}60亿元。',
    reasons: ['supposition'],
    place: NEWS,
  },
  {
    text: '{如果|假如|倘若|假设|若}今年渔村都能通水，就有了6座海水厂。',
    reasons: ['supposition'],
    place: NEWS,
  },
  { text: '若干渔村通水，新增6座海水厂。', reasons: [], stated: ['6座'], place: NEWS },
  {
    text: '以目前10%的增速{计算|测算|推算|估算}，渔业前景可期。',
    reasons: ['supposition'],
    place: NEWS,
  },
  // How it was, or what was just named.
  { text: '帮扶{去年|上年}转产的300名渔民。', reasons: ['existing'] },
  { text: '1979年{开港前|开港时}，渔港仅有2座码头。', reasons: ['date', 'existing'], place: NEWS },
  { text: '1979年前后，渔港建有2座码头。', reasons: ['date'], stated: ['2座'], place: NEWS },
  {
    text: '{以上|这}2座渔港面积由3公顷增至8公顷。',
    reasons: ['baseline', 'scope'],
    stated: ['8公顷'],
  },
  // Nothing is no count, but a rate of nothing is one.
  { text: '建成海岸零公里广场。', reasons: ['idiom'] },
  { text: '推出渔家0元体验活动。', reasons: ['idiom'] },
  { text: '渔船故障增长0%。', reasons: [], stated: ['0%'] },
  // One and tenths in Chinese numerals.
  {
    text: '{新建|分别建设|建|建成|新引进|引进|引入|打造|培育|落地|建设|完成|开工|推出|设立|新设|举办|创建|孵化|签约}渔业驿站一家。',
    reasons: [],
    stated: ['1家'],
  },
  { text: '{推动|优化}渔业驿站一家。', reasons: ['idiom'] },
  { text: '建设一支{高素质|专业化|职业化|高水平|过硬|忠诚}{队伍|铁军}。', reasons: ['idiom'] },
  {
    text: '渔获{增长|递增|上涨|上升|攀升|提升|提高|增加|下降|降低|减少|递减|下跌|下滑|回落}两成。',
    reasons: [],
    stated: ['2成'],
  },
  { text: '渔船能耗{缩短|压缩|压减|削减}两成。', reasons: [], stated: ['2成'] },
  { text: '渔业比重{达|达到}两成。', reasons: [], stated: ['2成'] },
  { text: '渔业占海洋产业比重两成。', reasons: [], stated: ['2成'] },
  // Levels without a unit.
  {
    text: '{氨氮浓度|海洋系数|渔民得分|渔港评分|收入倍数|渔民评分}{达|达到|控制在|保持在|稳定在|升至|降至|提高到|提升到|上升到|下降到|增加到}42。',
    reasons: [],
    stated: ['42'],
  },
  {
    text: '海岸活力指数达72、渔民得分达80（均为百分制）。',
    reasons: ['number'],
    stated: ['72', '80'],
  },
  { text: '渔业比重超过两成。', reasons: [], stated: ['≥2成'] },
  { text: '容量{约|超|超过}6万立方米的冷库开工。', reasons: ['existing'], place: NEWS },
  { text: '该医院占地300亩。', reasons: ['existing'], place: NEWS },
  { text: '鲸湾大道全长{约|达|为}6公里。', reasons: ['existing'], place: NEWS },
  { text: '进一步加强74条河流管控。', reasons: ['existing', 'number'] },
  {
    text: '在2022年建成2座渔港的基础上新建渔港3座。',
    reasons: ['date', 'existing'],
    stated: ['3座'],
  },
  { text: '今年渔业产值恐难{突破|超过|站上}60亿元。', reasons: ['supposition'], place: NEWS },
  {
    text: '今年渔业产值不太可能{突破|超过|站上|完成}60亿元。',
    reasons: ['supposition'],
    place: NEWS,
  },
  { text: '建成新渔业驿站一家。', reasons: [], stated: ['1家'] },
  { text: '{围绕渔业提出|设定|其中|共}3项{指标|核心指标|约束性指标}。', reasons: ['action-count'] },
  { text: '渔业预期性指标3项。', reasons: ['action-count'] },
  {
    text: '全市60家船厂{自强不息|勇挑大梁|勇挑重担|牵线搭桥|精准滴灌|奋勇争先|勇毅前行|砥砺前行|并肩作战|日夜奋战|忙碌不停|坚守岗位|默默奉献|只争朝夕|挺身而出|齐心协力}。',
    reasons: ['existing'],
    place: REVIEW,
  },
  { text: '在渔业产值超百亿元的基础上再创佳绩。', reasons: ['existing'] },
  { text: '鲸湾中学{独占|各占|占}5席。', reasons: ['rank'], place: REVIEW },
];
