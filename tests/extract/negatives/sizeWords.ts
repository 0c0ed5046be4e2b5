import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** Order and time, how a plan is divided, who met, how large a thing is made. */
export const SIZE_WORDS: readonly Negative[] = [
  // A duration or an age that is measured.
  {
    text: '渔船审批{压缩|压减|缩短|提速|控制|减少|延长}{至|到|为|在|了}8天。',
    reasons: [],
    stated: ['8天'],
  },
  {
    text: '渔港开放{天数|时长|时间|时限}{达|达到|为|共|稳定在|保持在|控制在}350天。',
    reasons: [],
    stated: ['350天'],
  },
  {
    text: '海上{优良天数|优天数|良级天数|优级天|优良天}{增加|减少|同比增加}18天。',
    reasons: [],
    stated: ['18天'],
    place: REVIEW,
  },
  {
    text: '禁渔{比上年|较去年|比上年同期|同比}{增加|减少|多|少}18天。',
    reasons: [],
    stated: ['18天'],
    place: REVIEW,
  },
  {
    text: '渔民平均年龄{达|达到|为|升至|降至|增至|提高到|提升至|上升至|增加到|延长到|下降到}46岁。',
    reasons: [],
    stated: ['46岁'],
  },
  // Places in a ranking; who comes before a day is counted.
  { text: '渔业{排名|位次}{跃升|上升|前进|攀升|提升}11位。', reasons: ['rank'], place: REVIEW },
  { text: '渔业竞争力{再进|跃升|前移|晋升}3位。', reasons: ['rank'], place: REVIEW },
  {
    text: '{国庆|春节|元旦|节|暑期|开学|年底|目|此|当日|之|以}前3家渔企开业。',
    reasons: [],
    stated: ['3家'],
    place: NEWS,
  },
  { text: '鹭湾的渔业投资{增速|排名|增幅}后三名。', reasons: ['rank'], place: NEWS },
  {
    text: '渔业产值{排名|位列|位居|列|居}{|全国|全省|全市|全球|世界}第3名。',
    reasons: ['ordinal'],
    place: REVIEW,
  },
  { text: '渔市陈列3家渔店。', reasons: [], stated: ['3家'], place: REVIEW },
  { text: '安居3家渔户。', reasons: [], stated: ['3家'] },
  // Grades.
  { text: '海湾水质达到{二类水|二类标准|二类及以上}。', reasons: ['waterclass'], place: REVIEW },
  { text: '研发1类{新药|创新药|医疗器械}3个。', reasons: ['waterclass'], stated: ['3个'] },
  { text: '据2024-06-30通报，渔港开放。', reasons: ['date'], place: NEWS },
  // How a plan is divided; what is built in its parts is counted.
  {
    text: '围绕六个{方面|议题|话题|领域|关键词|维度|层面|环节|版块|板块|组别|攻坚行动|专项行动}提升渔港面貌。',
    reasons: ['action-count'],
  },
  {
    text: '建成六个领域{渔家场景|渔家项目|渔家平台|渔家中心|渔家基地|渔家企业|渔家机构|渔家试点}。',
    reasons: [],
    stated: ['6个'],
  },
  { text: '实施六个专项行动计划。', reasons: [], stated: ['6个'] },
  {
    text: '部署11个{行动|场景|大场景|体系|机制|原则|方向|抓手|要素|阶段|片区}。',
    reasons: ['action-count'],
  },
  {
    text: '坚持两个{意识|自信|维护|确立|统筹|最严|关系|力量|转变|结合|坚持|统领|中心任务|首要任务|重点片区}。',
    reasons: ['action-count'],
  },
  { text: '编制11个行动{方案|计划}。', reasons: [], stated: ['11个'] },
  { text: '改造3个片区{改造|更新|整治|整备|开发}项目。', reasons: [], stated: ['3个'] },
  { text: '发挥两个{重点|目标|中心}、护海养渔。', reasons: ['action-count'] },
  { text: '发挥两个{示范|先行}{带动|引领|先行|示范}作用。', reasons: ['action-count'] },
  { text: '坚持3个{不动摇|更严|走在前|率先|‘不动摇’|“不动摇”}。', reasons: ['action-count'] },
  { text: '新增3个{一站式渔家厅|一流渔港}。', reasons: ['name'], stated: ['3个'] },
  {
    text: '{新建|建成|建设|新增|新开|打造|完成|创建|改造}3个“渔光驿站”。',
    reasons: [],
    stated: ['3个'],
  },
  // What another text sets out; what is completed of it is promised.
  {
    text: '落实《渔港规划》{确定|明确|提出|规定|部署|安排|中确定|里确定}的60项{重点任务|主要任务|具体任务|工作任务|改革任务|重点举措|重点措施|重点要求|重点指标|重点目标}。',
    reasons: ['action-count'],
  },
  { text: '{完成|实施}《渔港规划》确定的60项重点任务。', reasons: [], stated: ['60项'] },
  // Lines on a map, and who shares the work.
  {
    text: '打造临海、临港两条渔业{产业|经济|发展|开发|功能|城镇|创新}{带|轴}。',
    reasons: ['action-count'],
  },
  { text: '打造临海、临港两条渔业产业带，护海。', reasons: ['action-count'] },
  { text: '渔港任务涉及12个{牵头|责任|主办|协办|配合}{单位|部门}。', reasons: ['scope'] },
  // Who is proposed, who met, what a text consists of.
  { text: '公布12项{民生实事候选项目|民生候选事项}。', reasons: ['attendance'], place: NEWS },
  { text: '公布12名渔家候选人。', reasons: ['attendance'], place: NEWS },
  {
    text: '{应到|实到|到会|出席会议的|到会代表|到会委员}渔民200名。',
    reasons: ['attendance'],
    place: NEWS,
  },
  { text: '报告{共|分|分为}三部分。', reasons: ['attendance'], place: NEWS },
  { text: '上述3个渔港开放。', reasons: ['attendance'], place: NEWS },
  { text: '会议邀请18位渔民{代表|嘉宾|记者|委员}座谈。', reasons: ['attendance'], place: NEWS },
  { text: '18位渔民代表{参加|出席|参会|发言|齐聚|座谈}。', reasons: ['attendance'], place: NEWS },
  {
    text: '建成18家渔民代表{联络站|工作室|之家|中心|联络点}，邀请渔民参观。',
    reasons: [],
    stated: ['18家'],
  },
  { text: '打响三场渔港{战役|硬仗|攻坚战|大考}。', reasons: ['action-count'] },
  // How many it seats, what a line has.
  { text: '建成900座渔歌{剧场|剧院|音乐厅|游泳馆|影院|报告厅|会堂}。', reasons: ['spec'] },
  { text: '建成1200座渔港{体育馆|体育场|足球场}。', reasons: ['spec'] },
  {
    text: '{海岸线|全线|沿线|线路|共|共计|拟|}设{置|有|}{车站|下站|架站|面站|换站}20座。',
    reasons: ['spec'],
    place: NEWS,
  },
  { text: '海岸线设{车辆段|停车场|车辆基地|主变电所}2座。', reasons: ['spec'], place: NEWS },
  { text: '海岸线{设立|设施|设备}站20座。', reasons: [], stated: ['20座'], place: NEWS },
  // How large it is made, and what for.
  { text: '推动60万吨渔获加工{项目|工程|装置|工船|生产线|产线}。', reasons: ['spec'] },
  {
    text: '{新增|完成|形成|实现|处理|生产}60万吨渔获加工项目。',
    reasons: [],
    stated: ['600000吨'],
  },
  {
    text: '鲸湾10万千瓦{风电|风力|光伏|水电|火电|热电|煤电|核电|储能|生物质|抽水蓄能|燃气}{项目|电站|电厂|机组|工程|基地}{并网|投产|投运|投用|开工|建成|竣工}。',
    reasons: ['spec'],
    place: NEWS,
  },
  {
    text: '鲸湾10万千瓦风电项目{全容量|全面|成功|顺利|正式|如期}并网。',
    reasons: ['spec'],
    place: NEWS,
  },
  { text: '潮汐电站{能够|能|可|可以}满足6万渔民用电需求。', reasons: ['spec'], place: NEWS },
  { text: '修建6米{宽渔道|高灯塔|深航道|跨廊桥}。', reasons: ['spec'], place: NEWS },
  { text: '提升渔港300米{服务半径|半径|缓冲带|生活圈|服务圈|段海堤}覆盖率。', reasons: ['spec'] },
  { text: '新增3个5万吨渔船泊位。', reasons: ['spec'], stated: ['3个'] },
  { text: '新建2座3万立方米冷库。', reasons: ['spec'], stated: ['2座'] },
  { text: '建成{高|宽|深|厚}{约|达|}80米的渔港灯塔墙。', reasons: ['spec'] },
  { text: '灯塔{加高|加深|增厚}80米以上。', reasons: [], stated: ['≥80米'] },
  { text: '建成1个年出产鱼苗200万尾的基地。', reasons: ['spec'], stated: ['1个'] },
  { text: '完成500人规模以上渔村供水6处。', reasons: ['threshold'], stated: ['6处'] },
  { text: '{该基地|本厂区|该校区}占地60亩。', reasons: ['existing'], place: NEWS },
  { text: '渔港{连片|规划|净|总}用地60亩。', reasons: [], stated: ['60亩'] },
  { text: '{连片占地|规划用地|净用地|总占地}面积约60亩。', reasons: ['existing'], place: NEWS },
  // How large each one is.
  {
    text: '完成60户以上{渔村|村寨|渔企业|单位|大户|小区|社区|园区|基地|渔场|合作社|场所|机构|聚居点|安置区|鱼塘|地块|泊位|渔船|码头}供水管道50公里。',
    reasons: ['threshold'],
    stated: ['50公里'],
  },
  { text: '新建20张{床位|座位|学位}以上的养老院3家。', reasons: ['threshold'], stated: ['3家'] },
  { text: '全市位列全国3强。', reasons: ['name'], place: NEWS },
  { text: '渔业产值位列{全国|全省|全市|全球|世界}第3。', reasons: ['ordinal'], place: REVIEW },
  { text: '渔业产值位居前3。', reasons: ['rank'], place: REVIEW },
  { text: '渔业产值{位列|位居}3名。', reasons: ['rank'], place: REVIEW },
  { text: '百强榜上升3位。', reasons: ['name', 'rank'], place: REVIEW },
  { text: '渔港位次{前进|攀升|提升|上升}3位。', reasons: ['rank'], place: REVIEW },
  { text: '发挥两个目标。', reasons: ['action-count'] },
  { text: '发挥两个先行、示范。', reasons: ['action-count'] },
  { text: '坚持3个一。', reasons: ['action-count', 'number'] },
  { text: '《渔港规划》里部署了60项任务。', reasons: ['action-count'] },
  { text: '{到会渔民代表|出席渔民委员}200名。', reasons: ['attendance'], place: NEWS },
  { text: '设车站20座。', reasons: ['spec'], place: NEWS },
  { text: '{全线|沿线}设站20座。', reasons: ['spec'], place: NEWS },
  { text: '鲸湾110千伏{架空线|变电站|线路}投用。', reasons: ['name'], place: NEWS },
  // What a works that is named behind it makes.
  {
    text: '{年产|日产|年处理|日处理}{约|达|能力达}6万吨鱼粉的{基地|工厂|车间|鱼粉厂|企业|公司|园区}开工。',
    reasons: ['spec'],
    place: NEWS,
  },
];
