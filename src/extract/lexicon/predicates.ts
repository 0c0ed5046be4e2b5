import { anyOf } from './anyOf';

/** How it came about or is done: 「30个项目顺利…」; 全部 joined to a noun is part of it. */
const HOW = [
  /成功|全面|稳步|加快|顺利|如期|逐一|首次|提前|超额|相继|陆续|早日|尽[快早]|(?<![和与及])全部/,
  /集中(?!连片|式|区|供)|呈现|展现|处于|布局在|在全国|位[居列]|实力(?=[位居])|建设提速/,
];

/** What became of it; 建成区, 落地项目 and 新开工项目 are nouns. */
const BECAME = [
  /入选|获|建成(?!区)|落地(?!项目|企业)|落户|投入|推广|实现|纳入|完工|竣工|动工/,
  /(?<=\p{Script=Han}{2})新开工$|达(?!标|产)|(?<!新)开工|开放(?!式|型|园|空间|大学)|上线|取得|跻身/u,
  /并网|收尾|喜迁|交付使用|办结|启动(?![区期]|资金|仪式|项目)|(?:推进|总体)*进展(?=顺利)|完成建设/,
];

/** What those counted do: 「300家企业参赛」. */
const THEY_DO = [
  /参赛|聚焦|参与|开展|到访|推动|助力|排忧解难|纾困(?!基金|资金|贷款)|规划建设/,
  /入读|就读|就学|(?:\d+月)?开学|迎新/,
];

/** Words between a noun and what is said of it, behind two characters at least: 「30个项目已…」. */
const SAID_OF = [
  /已|正在|将(?!军)|也|[均都](?=[将已在有为])|仅?需(?:要(?!求)|(?![要求量]))|未(?=[达完获])|被/,
  /(?:[在于]|预计|计划|有望)(?=20\d\d年|今年|明年|年底)/,
  /为(?=[新改扩重省市国])|(?<=人士|企业|学生|居民)在(?!建)/,
  /(?<![拥具享所占国私含稀特])有(?=[^、]{2,12}、)|包[括含]|涵盖|涉及/,
];

/** Where a counted noun ends and what is said of it begins, up to the end of the words: as the source of a pattern. */
export const PREDICATE = `(?:${anyOf(HOW, BECAME, THEY_DO)}|(?<=[\\p{Script=Han}”）]{2})(?:${anyOf(SAID_OF)})).*$`;
