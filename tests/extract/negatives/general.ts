import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** Names, dates, ranks, sizes, thresholds, phrases. */
export const GENERAL: readonly Negative[] = [
  // How things stand, what is wrong, whom something is done for: none of it is promised.
  { text: '针对30座旧码头闲置的问题，健全管护机制。', reasons: ['existing'] },
  { text: '渔港还有在册旧船60艘，其中木船40艘。', reasons: ['existing'] },
  { text: '还有9个渔村尚未接通海水管网。', reasons: ['existing'] },
  { text: '帮扶去年转产的300名渔民。', reasons: ['existing'] },
  { text: '鲸湾适合发展40万千瓦海上风电。', reasons: ['existing'], place: NEWS },
  { text: '加强鹭河、鲸河2条入海河流水质监测。', reasons: ['existing'] },
  // What another text sets out, lines on a planner's map, a team that is praised.
  { text: '落实《渔港规划》确定的60项重点任务。', reasons: ['action-count'] },
  { text: '打造临海、临港两条渔业经济带。', reasons: ['action-count'] },
  { text: '建设一支高素质渔政执法队伍。', reasons: ['idiom'] },
  { text: '实施11.121人才工程。', reasons: ['code'] },
  { text: '市政府与三台县签约。', reasons: ['name'], place: NEWS },
  // Numbers inside proper names.
  { text: '落实“20+9”海洋集群方案。', reasons: ['name'] },
  { text: '发布《海岸带保护三年计划（2024-2026年）》。', reasons: ['name'] },
  { text: '健全1+3+N渔港治理体系。', reasons: ['name'] },
  { text: '办好“百日渔鼓”演出。', reasons: ['name'] },
  { text: '推进渔港振兴八大行动。', reasons: ['name'] },
  { text: '延长海岸19号线。', reasons: ['name'] },
  { text: '跻身海洋强区100强。', reasons: ['name'] },
  { text: '引进渔业500强企业3家。', reasons: ['name'], stated: ['3家'] },
  { text: '落实稳渔业18条措施。', reasons: ['name'] },
  { text: '稳渔业18条措施取得新进展。', reasons: ['name'], place: REVIEW },
  { text: '严守海域管理四项原则。', reasons: ['name'] },
  { text: '推动三台新校区建设。', reasons: ['name'] },
  { text: '打造三张“金渔名片”。', reasons: ['idiom'] },
  { text: '整治太乙、五台3个渔村。', reasons: ['name'], stated: ['3个'] },
  // What a meeting or a text consists of, how many were looked at.
  { text: '应到渔民代表200名，实到186名。', reasons: ['attendance'], place: NEWS },
  { text: '报告分为三部分。', reasons: ['attendance'], place: NEWS },
  { text: '9项核心指标增速位列全区前茅。', reasons: ['scope'], place: REVIEW },
  { text: '公布12项民生实事候选项目。', reasons: ['attendance'], place: NEWS },
  { text: '跃升5个位次。', reasons: ['rank'], place: REVIEW },
  // Places in a ranking.
  { text: '渔业竞争力跃升11位。', reasons: ['rank'], place: REVIEW },
  { text: '排名由38位升至29位。', reasons: ['rank'], place: REVIEW },
  // What is there and looked after.
  { text: '加强74条入海河流总氮控制。', reasons: ['existing'] },
  { text: '高于预期目标（增长6%以上）。', reasons: ['former-target'], place: REVIEW },
  // How a plan is divided.
  { text: '围绕六个方面提升渔港面貌。', reasons: ['action-count'] },
  { text: '部署11个攻坚行动。', reasons: ['action-count'] },
  { text: '拓展5大场景。', reasons: ['name'] },
  { text: '坚持两个统筹。', reasons: ['action-count'] },
  { text: '落实渔港管理四个“零”目标。', reasons: ['action-count', 'name'] },
  { text: '坚持3个“不动摇”。', reasons: ['action-count'] },
  { text: '发挥两个示范带动作用。', reasons: ['action-count'] },
  { text: '打造3个“渔光驿站”。', reasons: [], stated: ['3个'] },
  { text: '落实3个“渔光行动”。', reasons: ['action-count'] },
  { text: '打响三场“渔港攻坚战”。', reasons: ['action-count'] },
  { text: '举办三场渔港音乐会。', reasons: [], stated: ['3场'] },
  // Out of how many.
  {
    text: '18个渔业行业中，11个保持增长。',
    reasons: ['scope'],
    stated: ['11个'],
    place: REVIEW,
  },
  {
    text: '新增18个渔港集中，11个保持增长。',
    reasons: [],
    stated: ['18个', '11个'],
    place: REVIEW,
  },
  // The land that a project takes up.
  { text: '该项目占地300余亩，新增泊位30个。', reasons: ['existing'], stated: ['30个'] },
  { text: '总用地面积20万平方米，新增泊位30个。', reasons: ['existing'], stated: ['30个'] },
  { text: '新增渔业用地300亩。', reasons: [], stated: ['300亩'] },
  // Levels without a unit, and what only looks like one.
  { text: '海岸活力指数达72。', reasons: [], stated: ['72'] },
  { text: '渔民收入比控制在1.7左右。', reasons: [], stated: ['≈1.7'] },
  { text: '渔民收入倍差缩小至1.9，渔获价格指数超过104。', reasons: [], stated: ['1.9', '≥104'] },
  { text: '产业结构比为3:7，指数达2.0版。', reasons: ['number', 'name'] },
  { text: '渔民平均年龄降至46岁，人均预期寿命达81.5岁。', reasons: [], stated: ['46岁', '81.5岁'] },
  { text: '服务平均年龄偏大的60岁渔民。', reasons: ['date'] },
  // Order, time and phases.
  { text: '实施海堤加固三年行动计划。', reasons: ['date'] },
  { text: '推进渔港二期规划研究。', reasons: ['ordinal'] },
  { text: '落实第三批海岛名录。', reasons: ['ordinal'] },
  { text: '召开第七届渔民大会。', reasons: ['ordinal'] },
  { text: '5月18日召开渔业座谈会。', reasons: ['date'] },
  { text: '实行24小时海上值守。', reasons: ['date'] },
  { text: '服务60岁以上渔民。', reasons: ['date'] },
  { text: '打造30分钟海岸生活圈。', reasons: ['date'] },
  // Numbers without a unit, codes.
  { text: '热线0755-87654321。', reasons: ['number'], place: NEWS },
  { text: '推进B7-2地块海堤设计。', reasons: ['code', 'number'] },
  { text: '推动5G渔船示范。', reasons: ['code'] },
  // What something is, not what is promised of it.
  { text: '引进年产值10亿元以上冷链企业2家。', reasons: ['threshold'], stated: ['2家'] },
  { text: '储备投资额3亿元以上的渔港项目7个。', reasons: ['threshold'], stated: ['7个'] },
  { text: '投资3亿元打造渔港项目。', reasons: [], stated: ['3亿元'] },
  { text: '培育渔业企业9家（不含3亿元以上2家）。', reasons: ['threshold'], stated: ['9家'] },
  { text: '培育百亿级海洋集群。', reasons: ['tier'] },
  { text: '推进全长6.4公里的海滨栈道规划。', reasons: ['existing'] },
  { text: '推进设计时速60公里的环岛路规划。', reasons: ['existing'] },
  { text: '面积达1.5万平方米的海岛公园年内开工。', reasons: ['existing'] },
  { text: '海岛片区2.6平方公里范围内风景优美。', reasons: ['existing'], place: NEWS },
  { text: '渔业企业由28家增至40家。', reasons: ['baseline'], stated: ['40家'] },
  { text: '海水淡化占比从18%提高到25%。', reasons: ['baseline'], stated: ['25%'] },
  { text: '渔港覆盖率由建区时的不足10%提升至97%。', reasons: ['baseline'], stated: ['97%'] },
  { text: '在已有2座渔港的基础上新建渔港3座。', reasons: ['existing'], stated: ['3座'] },
  { text: '新建3人制渔场20个。', reasons: ['spec'], stated: ['20个'] },
  { text: '泊位改造是十件渔家实事之一。', reasons: ['scope', 'number'] },
  { text: '渔业产值位居全省第2、3位。', reasons: ['ordinal'], place: REVIEW },
  // What is told behind 、 is no part of a threshold.
  {
    text: '减免租金超3亿元、为渔业企业减税超2亿元。',
    reasons: [],
    stated: ['≥3亿元', '≥2亿元'],
    place: REVIEW,
  },
  { text: '方圆3公里内新建码头2座。', reasons: ['existing'], stated: ['2座'] },
  { text: '推进220千伏线路迁改规划。', reasons: ['name'] },
  { text: '建成110千伏海岛变电站。', reasons: ['name'] },
  { text: '建成900座渔歌剧场。', reasons: ['spec'] },
  { text: '新建150座社区足球场。', reasons: [], stated: ['150座'] },
  { text: '招引年产值亿元以上新建项目5个。', reasons: ['threshold'], stated: ['5个'] },
  // How large each of those counted is, or for how many it is made.
  { text: '建成7人制沙滩足球场3个。', reasons: ['spec'], stated: ['3个'] },
  { text: '新建五人制足球场2片。', reasons: ['spec'], stated: ['2片'] },
  { text: '建成制冰厂3座、制氧站5个。', reasons: [], stated: ['3座', '5个'] },
  { text: '完成超60个30户以上连片渔村的供水改造。', reasons: ['threshold'], stated: ['≥60个'] },
  { text: '完成60户以上渔村供水管道50公里。', reasons: ['threshold'], stated: ['50公里'] },
  { text: '引进100人以上渔业企业10家。', reasons: ['threshold'], stated: ['10家'] },
  {
    text: '新增就业500人以上、培训渔民100人以上。',
    reasons: [],
    stated: ['≥500人', '≥100人'],
  },
  { text: '推动两个产值超千亿集群做强。', reasons: ['idiom', 'threshold'] },
  { text: '渔业产值近百亿集群突破200亿元。', reasons: ['threshold'], stated: ['≥200亿元'] },
  { text: '形成渔业产值超60亿元的集群。', reasons: [], stated: ['≥60亿元'] },
  { text: '签约3亿元-5亿元项目2个。', reasons: ['threshold'], stated: ['2个'] },
  // A plan's words as its name.
  {
    text: '实施“新增泊位16个，建成浮标20座”两项民生实事项目。',
    reasons: ['name'],
  },
  { text: '提出“新增泊位16个，建成浮标20座”的目标。', reasons: [], stated: ['16个', '20座'] },
  { text: '实施“鲸湾泊位”“鹭湾浮标”两项工程。', reasons: [], stated: ['2项'] },
  { text: '实施8类30项渔港工程。', reasons: ['action-count'], stated: ['30项'] },
  { text: '建成剧场3座。', reasons: [], stated: ['3座'] },
  { text: '海洋局规划二处处长介绍情况。', reasons: ['name'] },
  { text: '每千名渔民拥有救生员3.5名。', reasons: ['denominator'], stated: ['3.5名'] },
  { text: '万元GDP用水下降5%。', reasons: ['denominator'], stated: ['5%'] },
  // Where it stood before.
  {
    text: '泊位缺口由1200个缩小至300个。',
    reasons: ['baseline'],
    stated: ['300个'],
  },
  {
    text: '渔业占比从2022年的5.1%提高到5.5%。',
    reasons: ['baseline', 'date'],
    stated: ['5.5%'],
  },
  {
    text: '巡护范围从2个渔村扩大到9个渔村。',
    reasons: ['baseline'],
    stated: ['9个'],
  },
  {
    text: '渔港污水处理率由开港时的不足20%提升至95%。',
    reasons: ['baseline'],
    stated: ['95%'],
  },
  { text: '渔企由成立之初的12家增至50家。', reasons: ['baseline'], stated: ['50家'] },
  { text: '岸电故障率由年初的超过5%降至3%。', reasons: ['baseline'], stated: ['3%'] },
  { text: '从2个到5个渔港。', reasons: ['baseline'], stated: ['5个'] },
  // What a plan builds on.
  {
    text: '在已有2家海岛食堂的基础上，新建3家海岛食堂。',
    reasons: ['existing'],
    stated: ['3家'],
  },
  {
    text: '在去年新增20座浮标的基础上，新增浮标30座。',
    reasons: ['existing'],
    stated: ['30座'],
  },
  // Where a place lies, how large it is, how it was long ago, what its road meets.
  { text: '渔港距离鲸湾30公里。', reasons: ['existing'], place: NEWS },
  { text: '安装间距路灯5公里，修复隔离网3公里。', reasons: [], stated: ['5公里', '3公里'] },
  {
    text: '曾是渔村，面积96平方公里，户籍人口3万人。',
    reasons: ['existing'],
    stated: ['30000人'],
    place: NEWS,
  },
  {
    text: '1979年开港前，渔港仅有2座码头。',
    reasons: ['date', 'existing'],
    place: NEWS,
  },
  { text: '海滨大道与9条道路相交。', reasons: ['existing'], place: NEWS },
  // What was just named.
  {
    text: '两座渔港面积由3公顷增至8公顷。',
    reasons: ['scope', 'baseline'],
    stated: ['8公顷'],
  },
  // A policy under way is named by its articles.
  { text: '放宽渔业准入18条特别措施加快落地。', reasons: ['name'], place: REVIEW },
  // Where a level stood before.
  {
    text: '渔船上线率从31.5%提高到72%。',
    reasons: ['baseline'],
    stated: ['72%'],
    place: REVIEW,
  },
  {
    text: '日供水能力从现在的6万立方米增至9万立方米。',
    reasons: ['baseline'],
    stated: ['90000立方米'],
  },
  { text: '冷库由原来的6座增至9座。', reasons: ['baseline'], stated: ['9座'] },
  // Where something is done, what a size is likened to, who shares the work, how far a service reaches.
  { text: '在鹭湾、鲸湾2个街道，新增泊位30个。', reasons: ['scope'], stated: ['30个'] },
  { text: '在鹭湾、鲸湾新建2个社区公园。', reasons: [], stated: ['2个'] },
  { text: '渔港面积相当于9个鹭湾馆。', reasons: ['comparison'], place: REVIEW },
  { text: '渔港任务涉及12个牵头单位。', reasons: ['scope'] },
  { text: '提升渔港300米服务半径覆盖率。', reasons: ['spec'] },
  { text: '渔港税收过亿元企业达12家。', reasons: ['threshold'], stated: ['12家'], place: REVIEW },
  {
    text: '培育渔企30家，其中10亿元以上5个。',
    reasons: ['threshold'],
    stated: ['30家', '5个'],
    place: REVIEW,
  },
  // How much one firm may be given.
  { text: '对渔企最高奖励300万元。', reasons: ['threshold'] },
  { text: '渔企最高可获300万元补贴。', reasons: ['threshold'] },
  // What a line has, how high a house is.
  { text: '海岸线设车站20座，共设9座地下车站。', reasons: ['spec'], place: NEWS },
  { text: '渔业大厦建筑高度150米。', reasons: ['existing'], place: NEWS },
  { text: '鲸湾文体中心占地5.2万平方米。', reasons: ['existing'], place: NEWS },
  { text: '该校占地3.2万平方米。', reasons: ['existing'], place: NEWS },
  // Ranks and grades.
  { text: '30名船长入选全球前5%榜单。', reasons: ['rank'], stated: ['30名'], place: REVIEW },
  { text: '渔港吞吐量居全省第三。', reasons: ['ordinal'], place: REVIEW },
  { text: '渔港、渔船产值分列全市第2、3位。', reasons: ['ordinal'], place: REVIEW },
  { text: '渔业产值排名前五。', reasons: ['rank'], place: REVIEW },
  { text: '海湾水质稳定达到二类标准。', reasons: ['waterclass'] },
  {
    text: '年底前3家渔企开业，目前5家渔企上市。',
    reasons: [],
    stated: ['3家', '5家'],
    place: REVIEW,
  },
  // Who sat in a meeting.
  { text: '区四套班子到会。', reasons: ['attendance'], place: NEWS },
  { text: '渔民围绕3个议题讨论。', reasons: ['action-count'], place: NEWS },
  { text: '会议邀请18位渔民代表座谈。', reasons: ['attendance'], place: NEWS },
  // What a rule allows, what something is enough for, who is at work, what is wanting or only supposed.
  { text: '渔村商铺面积占比上限提高到30%。', reasons: ['threshold'], place: NEWS },
  { text: '潮汐电站能够满足6万渔民用电需求。', reasons: ['spec'], place: NEWS },
  { text: '三百多名工人正在清淤。', reasons: ['existing'], place: NEWS },
  { text: '鲸湾距离去年的渔获仅差60吨。', reasons: ['existing'], place: NEWS },
  {
    text: '如果今年渔村都能通水，就有了6座海水厂。',
    reasons: ['supposition'],
    place: NEWS,
  },
  {
    text: '如果说去年是打基础，今年就要新增泊位30个。',
    reasons: [],
    stated: ['30个'],
    place: NEWS,
  },
  { text: '以目前10%的增速计算，渔业前景可期。', reasons: ['supposition'], place: NEWS },
  { text: '一座年产值60亿元的船坞正加紧施工。', reasons: ['existing', 'idiom'], place: NEWS },
  { text: '省道107项目加快建设。', reasons: ['code'] },
  { text: '鹭湾的渔业投资增速后三名。', reasons: ['rank'], place: NEWS },
  { text: '该辖区面积43平方公里。', reasons: ['existing'], place: NEWS },
  // What a group or a state of things is told by.
  {
    text: '渔家年收入10-50万元群体占比提高3个百分点。',
    reasons: ['threshold'],
    stated: ['3个百分点'],
  },
  { text: '消除渔家年收入1万元以下现象。', reasons: ['threshold'] },
  // Words and phrases.
  { text: '提高渔民两项补贴标准。', reasons: ['name'] },
  { text: '迈开两条腿、对接远洋。', reasons: ['name'] },
  { text: '千方百计稳渔业，一心一意护海洋。', reasons: ['number'] },
  { text: '坚持两手抓。', reasons: ['number'] },
  { text: '推动渔旅一体化。', reasons: ['name'] },
  { text: '建设一批海岛码头。', reasons: ['number'] },
  { text: '推出一系列海岛线路。', reasons: ['number'] },
];
