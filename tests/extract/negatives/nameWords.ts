import type { Negative } from '../statesNothing';

const NEWS = { part: 'news', docKind: 'news' } as const;
const REVIEW = { part: 'review' } as const;

/** Numbers in names and phrases. */
export const NAME_WORDS: readonly Negative[] = [
  // A plan’s words as its name; those who run it are none of it.
  {
    text: '实施“新增泊位16个，建成浮标20座”{两项民生项目|两项民生实事|两项重点任务|两项工程|两项目标}。',
    reasons: ['name'],
  },
  {
    text: '实施“新增泊位16个，建成浮标20座”{民生项目|实事项目|重点项目|民生实事|重点任务|重点工程|等项目}。',
    reasons: ['name'],
  },
  {
    text: '推动“新增泊位16个，建成浮标20座”{项目负责人|项目经理|项目相关方|项目部|工程师|工程部}履职。',
    reasons: [],
    stated: ['16个', '20座'],
  },
  // Nouns in letters are no codes.
  { text: '鲸湾{GDP|GEP}3000亿元。', reasons: [], stated: ['3000亿元'] },
  { text: '推出渔家APP2个。', reasons: [], stated: ['2个'] },
  { text: '鲸湾{CPI|PPI}上涨2%。', reasons: [], stated: ['2%'], place: REVIEW },
  { text: '打造SGEP3000亿元。', reasons: ['code'] },
  // Groups and times by their number.
  { text: '动员鲸村7组{村民|居民|渔民|农户|群众}转产。', reasons: ['name'] },
  { text: '举办三次{供水|加压|装修|创业|利用|污染}检查。', reasons: ['ordinal'] },
  { text: '举办三次渔民招聘会。', reasons: [], stated: ['3次'] },
  // A policy by its articles; streets and proposals are counted.
  {
    text: '稳渔业18条{举措|政策|措施}{取得|有|见}{成效|进展|实效}。',
    reasons: ['name'],
    place: REVIEW,
  },
  {
    text: '稳渔业18条{举措|政策|措施}{正在|持续|有序|稳步|逐步|加快}{落实|实施|推进|见效|落地}。',
    reasons: ['name'],
    place: REVIEW,
  },
  {
    text: '落实{海底管网|海上公交|渔民建议|渔业线索|渔港信息|背街小巷|海岸线路}20条。',
    reasons: [],
    stated: ['20条'],
  },
  { text: '实施背街小巷{整治|建设|提升|治理|优化|修缮|改造}20条。', reasons: [], stated: ['20条'] },
  {
    text: '{出台|制定|实施|发布|执行|贯彻|印发|落实|推出}稳渔业18条{措施|举措|政策|}。',
    reasons: ['name'],
  },
  { text: '落实助企18条。', reasons: ['name'] },
  { text: '发布渔业政策（稳渔18条）。', reasons: ['name'] },
  // Phrases and titles.
  { text: '严守渔港三项{要求|制度|规定|原则|基本要求}。', reasons: ['name'] },
  { text: '获得“渔火之城”“渔歌之乡”两项{殊荣|桂冠}。', reasons: ['name'], place: REVIEW },
  { text: '渔业产值、渔民收入{两位数|三位数}增长。', reasons: ['name'], place: REVIEW },
  { text: '胸怀渔业两个大局。', reasons: ['name'] },
  // What a plan calls great is not what is large.
  { text: '建成两个大{型渔港|学|桥|道|厦|剧院|件仓|修厂|棚|棋院}。', reasons: [], stated: ['2个'] },
  { text: '整治太乙、五台{3个渔村|3个街道}。', reasons: ['name'], stated: ['3个'] },
  // A measure word in the name of a place.
  {
    text: '三台{县|镇|乡|村|山|中学|小学|街|桥|社区|新校区|东校区|老街}新增泊位30个。',
    reasons: ['name'],
    stated: ['30个'],
    place: NEWS,
  },
  { text: '新建三条山道。', reasons: [], stated: ['3条'] },
  { text: '金七门{核|水|电|火|风}电站并网。', reasons: ['name'], place: NEWS },
  { text: '海洋局规划二处{处长|副处长}介绍情况。', reasons: ['name'] },
  { text: '做好渔业两篇{文章|大文章}。', reasons: ['name'] },
  // Roads by their number.
  { text: '{省道|国道|县道|乡道}107项目加快建设。', reasons: ['code'] },
  { text: '实施“新增泊位16个，建成浮标20座”实事项目。', reasons: ['name'] },
  { text: '鲸湾{CPI|PPI}2%。', reasons: [], stated: ['2%'], place: NEWS },
];
