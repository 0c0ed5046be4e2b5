import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** What is asked of those that are counted, and how much one may be given. */
export const THRESHOLD_WORDS: readonly Negative[] = [
  // What firms are asked for.
  {
    text: '储备{营收|营业收入|产值|年产值|投资|投资额|总投资|估值|市值|规模|销售额|注册资本|纳税|税收|收入}{约|超过|突破|达到|不低于|达|超}3亿元渔企业7家。',
    reasons: ['threshold'],
    stated: ['7家'],
  },
  {
    text: '储备{营收|营业收入|产值|年产值|投资|投资额|总投资|估值|市值|规模|销售额|注册资本|纳税|税收|收入}3亿元的渔企业7家。',
    reasons: ['threshold'],
    stated: ['7家'],
  },
  {
    text: '引进3亿元{以上|以下|以内}渔业{企业|项目|机构|公司|工程|总部|基金|团队|平台|园区|用户|楼宇|强村|合作社|商户}7个。',
    reasons: ['threshold'],
    stated: ['7个'],
  },
  { text: '引进3亿元以上渔业单位7个。', reasons: ['threshold'], stated: ['7个'] },
  { text: '引进超百亿项目3个。', reasons: ['threshold'], stated: ['3个'] },
  { text: '渔船达到单位万元产值能耗标准。', reasons: ['denominator'] },
  // What a share is of.
  {
    text: '完成投资2亿元，{占|达到|完成}全年{计划|目标|任务|预算}投资6亿元的30%。',
    reasons: ['former-target'],
    stated: ['2亿元', '30%'],
    place: REVIEW,
  },
  { text: '涌现一批产值破万亿元的区。', reasons: ['number', 'threshold'], place: REVIEW },
  // What tells a group apart.
  {
    text: '培育集体收入60万元以上{强村|村组集体|经济合作社}7个。',
    reasons: ['threshold'],
    stated: ['7个'],
  },
  {
    text: '年收入6万元以上{老人|人口|渔村}占比提高3个百分点。',
    reasons: ['threshold'],
    stated: ['3个百分点'],
    place: REVIEW,
  },
  {
    text: '收入60万元以上的村{达|占比达|比例达}80%。',
    reasons: ['threshold'],
    stated: ['80%'],
    place: REVIEW,
  },
  // Told apart by size, or by a club of those as large.
  { text: '渔业产值超百亿{集群|产业集群|企业}做强。', reasons: ['threshold'], place: REVIEW },
  { text: '渔业产值超百亿产业{继续领跑|做强|领跑|}。', reasons: ['threshold'], place: REVIEW },
  { text: '渔业产值超百亿产业达9个。', reasons: ['threshold'], stated: ['9个'], place: REVIEW },
  {
    text: '鲸湾成为全省首个破万亿元的{市辖区|城市|区|县|强区|大县|省份|俱乐部}。',
    reasons: ['threshold'],
    place: REVIEW,
  },
  { text: '鲸湾成为全省首个万亿元市辖区、渔业强区。', reasons: ['threshold'], place: REVIEW },
  {
    text: '渔家年收入10-50万元{群体|人群|家庭}占比提高3个百分点。',
    reasons: ['threshold'],
    stated: ['3个百分点'],
  },
  // What is spent or raised is stated.
  {
    text: '投资3亿元{启动|打造|建设|新建|实施|推进|用于|支持|改造}渔港项目。',
    reasons: [],
    stated: ['3亿元'],
  },
  { text: '储备投资3亿元建设项目7个。', reasons: ['threshold'], stated: ['7个'] },
  {
    text: '{设立|组建|成立|发起|募集|打造}总规模50亿元的产业基金。',
    reasons: [],
    stated: ['50亿元'],
  },
  // What brackets explain, and aims that were passed.
  {
    text: '培育渔企9家（{不含|含|指|即|原|约|或}3亿元以上2家）。',
    reasons: ['threshold'],
    stated: ['9家'],
  },
  {
    text: '渔业增长6%，{高于|低于|好于|优于|超过|达到|完成}预期目标（增长5%以上）。',
    reasons: ['former-target'],
    stated: ['6%'],
    place: REVIEW,
  },
  {
    text: '渔业增速{超过|超|高于|低于|好于|快于|实现|完成|达到}{|全年|年度}7%的{年初|年度|全年|预期|增长}目标。',
    reasons: ['former-target'],
    place: REVIEW,
  },
  {
    text: '超额完成9万吨的{年度|全年|目标|年度目标}任务。',
    reasons: ['former-target'],
    place: REVIEW,
  },
  // How much one may be given, and of how many each.
  {
    text: '对渔企最高{可|能|}{给予|奖励|奖补|补贴|补助|资助|支持|获|获得|享受|申请}{300|不超过300|达300}万元{奖励|奖补|补贴|补助|资助|扶持|支持|贷款|授信}。',
    reasons: ['threshold'],
    place: NEWS,
  },
  {
    text: '{每|单位|人均每}千名渔民拥有救生员3.5名。',
    reasons: ['denominator'],
    stated: ['3.5名'],
  },
  {
    text: '万元{GDP|地区生产总值|单位产值|产值|工业增加值}用水下降5%。',
    reasons: ['denominator'],
    stated: ['5%'],
  },
  { text: '打造30分钟海岸生活圈。', reasons: ['date'] },
  { text: '引进3亿元以上渔业单位。', reasons: ['threshold'] },
  {
    text: '引进{营业收入|年产值|总投资}{不低于|突破|超过|达到}3亿元渔企业7家。',
    reasons: ['threshold'],
    stated: ['7家'],
  },
  { text: '3亿元{以上|以下|以内}渔业项目7个。', reasons: ['threshold'], stated: ['7个'] },
  { text: '鲸湾成为全省唯一破万亿元的区。', reasons: ['number', 'threshold'], place: NEWS },
  {
    text: '渔业增速{低于|快于|好于|高于}{全年|年度}6%的预期目标。',
    reasons: ['former-target'],
    place: REVIEW,
  },
  { text: '渔企最高不超过300万元资助。', reasons: ['threshold'], place: NEWS },
];
