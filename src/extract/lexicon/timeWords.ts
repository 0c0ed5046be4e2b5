import { BEGUN, FINISHED, ONCE_FINISHED } from './building';

/** 将 announces, but not in 将近 or 将军, nor in 将从 or 将由 unless something rises: 「将由10%提升到95%」. */
export const WILL =
  '将(?:(?![近军从由])|[从由](?=[^，。]{1,12}(?:提[升高]|增[加至长]|扩[大至]|上升|下?降)))';
/** 今年, but not the part of it that is over: 今年以来, 今年上半年, 今年1至4月, 今年前4月. */
const THIS_YEAR =
  '今年(?!以来|上半年|前[一二三四]?季度|第?[一二三]季度(?!.{0,8}(?:将|拟|计划|力争|预计|有望))|前\\d{1,2}个?月|\\d{1,2}月?[-至到]\\d{1,2}月)';
/** 「要新增」, but not 主要, 需要 or 要求. */
const SHALL = '(?<![主重需必首摘纪概紧简扼提机险])要(?!求|素|闻|点)';

/** 「预测新增」; what the 预测模型 does is done. */
export const PREDICTS = '预测(?!模型|系统|预警|能力|中心)';

/** What announces beyond doubt, also after what is over. */
export const SURELY_AHEAD = `${THIS_YEAR}|明年|新的?一年|接下来|下一步|下阶段|今后|${WILL}|力争|争取|确保|拟|即将|${SHALL}|年内(?![就涝])|(?<![去上\\d])年[底末]前|计划(?:新|引|在|到|建|于|把|将|用|利用|投入|今年|明年|年|20)|(?<!投资|年度|目标|生产)计划(?:集中|如期|按期|全面|分批|陆续|提前)?(?:${BEGUN}|${FINISHED}|签约|落地|启动|举办|培育|推出|实施|改造|加装|总投资|梳理|遴选)`;
/** Words of any time, that announce where nothing tells of the past: 「建成后，泊位增至30个」 too. */
export const AHEAD = `${SURELY_AHEAD}|预计|有望|目标|提出(?!的?(?:建议|意见|议案|提案|问题))|部署|(?<!顺利|正在[^，。]{0,6})推进|加快(?!了?\\d)|谋划|正在(?:筹划|规划|研究)|${PREDICTS}|${ONCE_FINISHED}(?:[，可将能]|[^，。]{0,6}(?:配置|可|将|能|预计|年产|年营收|年税收|产能|总数))|(?<![合于超到好])预期(?!寿命|值|管理)`;
/** What a clause says of months still to come. */
export const EXPECTED_OF_MONTHS = `${SURELY_AHEAD}|预计|${PREDICTS}|预期(?!寿命|值|管理)|有望|目标|任务|计划`;
/** What is done, in a plan. */
export const DONE_IN_PLAN =
  '(?<![升造护用])已(?:经|建|完|有|达|下达|拨付|到位)|(?:去年|上年)(?![^，]{0,14}的)|(?<![从由较比项题科栏])目前(?!的?基础)|(?<=^|[区市，：前])现有|(?:形成|完成|达到|实现)了|截至';
/** What turns a sentence of the news to what is to come; 即将 tells of one thing only. */
export const TURNS_AHEAD = `${THIS_YEAR}|新的?一年|下一步|接下来|下阶段|明年|(?<!即)${WILL}`;
/** 「较去年同期」 compares with a year and dates nothing. */
export const COMPARED =
  '(?:较|比|与|同|超|高于|低于|快于)(?:去年|上一?年|前一年)(?:同期|同比)?|(?:去年|上年)同期';
/** 「恢复到2019年同期的90%」 compares with a year and dates nothing. */
export const COMPARED_YEAR =
  '(?:(?:恢复|回升|达)[到至]?|[较比与同超])20\\d{2}年[^，。；]{0,6}?(?:同期|水平)';
/** 「计划已于2月印发」: that a plan is out says nothing of what it plans. */
export const ISSUED =
  '已(?:经|于)?[^，。]{0,10}(?:印发|下达(?![^，。]{0,12}\\d)|审议通过|出台|公布)';
/** 「占年度目标的60%」, 「完成全年计划的60%」: that there is a plan says nothing of what came of it. */
export const SHARE_OF_PLAN =
  '(?:目标|计划|任务)[数值量]?(?=的\\d)(?<=(?:占|全年|年度|年初)[^，。]{0,12})|(?<=占)(?:全年|年度|今年|年内)?(?:目标|计划|任务)(?=[^，。\\d]{1,10}的\\d)';
/** 「紧盯发展目标，」: that there is an aim announces nothing. */
export const AIMED_AT = '(?:紧盯|围绕|聚焦|瞄准|锚定|对标|对照)[^，。；]{0,14}(?:目标|任务)';
/** 「在已有8座码头的基础上」 */
export const SETS_OUT_FROM = '(?<=在)已[经有建][^，。]{0,40}基础上';
/** What governs the clauses after it, whatever its sentence comes to: 「确保实施项目60项，资金到位率达到50%」. */
export const REACHES_ON = '力争|争取|确保|年内(?!涝)|明年';
/** 「2025年共安排重点项目57个（新建15个）」: a plan of projects, told with what it is made of. */
export const ALLOTS = '安排[^，。]{0,12}项目(?:共)?\\d';
/** What makes a month one by whose end something is due, as a part of patterns: 「今年5月底」, 「5月前」. */
export const BY_THEN = '份?(?:[底末]|前|之前|以前)|[-至到]';
/** 「1至10月」, 「前10月」 */
export const MONTHS =
  '(?<![提底])前\\d{1,2}个?月|\\d{1,2}月?[-至到]\\d{1,2}月|[一二三四五六七八九十]{1,2}月?[-至到][一二三四五六七八九十]{1,2}月';
