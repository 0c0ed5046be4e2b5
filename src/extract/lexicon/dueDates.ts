/** What says when something is due, as parts of patterns: 「2027年9月」, 「明年上半年」, 「年底之前」. */
export const DUE_DATE =
  '(?:20\\d\\d年|[今明后]年|年内|年[底末初]|[上下]半年|(?:第?[一二三四]|下)季度|[本下]个?月|近期|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|\\d{1,2}日|[上中下]旬|[春夏秋冬]季|主?汛期|入汛|暑假|寒假|春节|国庆|元旦|(?:国际|世界)[^，\\d]{1,5}日)(?:[底初末]|内|期间)?(?:之?前|左右)?';
/** The same with what leads to it: 「在6月」, 「到2026年」. */
export const DATED = `[在于到]?${DUE_DATE}`;
/** What announces something that is still to come; 虚拟 and 模拟 do not, and to push does with a date alone. */
export const ANNOUNCERS = `预计|计划|即?将|(?<![虚模])拟|有望|力争|争取|确保|推动(?=${DUE_DATE})`;
/** How something comes about, between what announces it and its verb; 许可, 归还 and 平均 are nouns. */
export const HOW =
  '实现|全面|全部|全线|先行|率先|基本|正式|如期|按期|按时|首期|尽快|尽早|加快|对外|顺利|方才?能|才能|同步|整体|陆续|(?<![许认])可|(?<![归偿返])还|也|再|(?<!平)均';
