import { anyOf } from '../lexicon/anyOf';
import { DATED } from '../lexicon/dueDates';
import type { Span } from '../model';

/** Who acts, before what they will do: 「鲸湾区今年将」. */
const AGENT = [
  /[\p{Script=Han}]{2,12}?(?:今年|明年|年内)?(?:提出|要求|将|要(?![素求]))/u,
  /[\p{Script=Han}]{1,12}?[区市县镇局办](?:今年|明年|年内)?(?:计划|拟)(?=[开建启投完竣新设推在于\d])/u,
];

/** What joins a clause to the one before, and what it is about. */
const JOINS = [
  /并|同时|其中(?:包括)?|此外|另外|届时|本项目|不仅(?=将)|让|对外|结合|以[^，]{1,6}模式/,
  /在(?:全[区市县镇]|\p{Script=Han}{2,10}?(?:街道|社区|镇|[新辖]?区))(?=全面|率先|建成|启用)/u,
];

/** How it is done. */
const HOW = [
  /重点(?=推)|基本(?=建成|完成)|重新(?=启动|启用|开通|开放)|正式(?=开|启|投|揭|设|挂)/,
  /新(?=设立|开通|开业|启用|出台|推出)|(?:成功|持续|深入|扎实)(?=创建|争创)|(?:先期|实质性)(?=启动|开工|建成)|(?:先行|率先)(?=投|开|建|启用|完成|出台|推出)/,
  /加快|加紧|全力|积极|协同|协调|如期|按期|全面|初步|高水平|高质量|高标准|逐步|尽快/,
];

/** What is tried, pushed or prepared. */
const PUSHES = [
  /谋划|确保|力争|争取|实现|支持|试点|研究|探索(?=出台|设立|推出)|促进|推动|推进|发起/,
  /(?:制定|制订|编制|修订|修编|研究制定)(?=出台|发布|印发)|(?:编制|修编|修订)(?=完成)/,
];

/** When, and that it is to come. */
const AHEAD = [
  /要(?![素求点闻])|[还也再](?=将|要|计划|拟|预计|[开建启投完新])|计划(?!生育|单列)/,
  /拟(?=在|于|[今明后年上下本\d开建启投完竣新设推])|预计|有望|即将|将/,
  new RegExp(`${DATED}(?![花路街村桥湖山广])`),
  /即(?=今年|明年|20\d\d年)/,
];

/** Lead-ins that leave a clause's verb as it is. */
const LEAD_IN = new RegExp(`^(?:${anyOf(JOINS, HOW, PUSHES, AHEAD, AGENT)})+`, 'u');

/** The words that a clause, or an item of it, begins with and that leave its verb as it is; empty without any. */
export function leadIn(text: string, { start, end }: Span): string {
  return LEAD_IN.exec(text.slice(start, end))?.[0] ?? '';
}
