import type { Messages } from '../messages';

export const pairs = {
  titleOf: { zh: '{place}：说到与做到', en: '{place}: said and done' },
  speaker: {
    zh: '同一指标的目标、结果与次年目标；结果为报告者自述，未经核实',
    en: 'Target, outcome and next target of one indicator; outcomes as reported by the government itself, not verified',
  },
  caption: {
    zh: '{year} 年的结果与前后目标',
    en: 'Outcomes of {year} and the targets around them',
  },
  /** Follows the caption. */
  verdicts: {
    zh: '：达到 {met}，未达到 {unmet}{unmet, plural, =0 {} other {（列在最前）}}，不作判定 {open}',
    en: ': {met} met, {unmet} not met{unmet, plural, =0 {} other { (listed first)}}, {open} not judged',
  },
  /** In place of a year whose outcomes have no target of their own year. */
  folded: {
    zh: '{year} 年的结果另有 {count, number} 行：当年的目标不在收录年份，无从判定；“显示全部”可见。',
    en: 'Outcomes of {year}: {count, number} more rows under “Show all”; the targets of that year are outside the record, so none is judged.',
  },
  indicator: { zh: '指标', en: 'Indicator' },
  target: { zh: '{year} 目标', en: 'Target {year}' },
  outcome: { zh: '{year} 结果（自述）', en: 'Outcome {year} (as reported)' },
  change: { zh: '措辞变化', en: 'Change of wording' },
  sources: { zh: '原文', en: 'Source text' },
  open: { zh: '{count, number} 处原文', en: 'Source text ({count, number})' },
  compare: { zh: '比较', en: 'Compare' },
  /** Follows the word above, unseen. */
  compareOf: { zh: '：{indicator}', en: ': {indicator}' },
  openLabel: {
    zh: '{count, number} 处原文：{indicator}',
    en: 'Source text ({count, number}): {indicator}',
  },
  verdict: {
    met: { zh: '达到', en: 'met' },
    unmet: { zh: '未达到', en: 'not met' },
  },
  notJudged: { zh: '不作判定', en: 'not judged' },
  colon: { zh: '：', en: ': ' },
  /** On paper, below an extract. */
  printed: {
    zh: '以上是各年最前的几行；全部 {count, number} 行见网页，先“显示全部”再打印即可。',
    en: 'The first rows of each year; all {count, number} are on the page: show them all before printing.',
  },
  /** Goes before what is to be said of one of two targets. */
  remarkOn: { zh: '{year} 年目标：', en: 'Target {year}: ' },
  /** Why an outcome is not judged by its target. */
  undecided: {
    'target-about': {
      zh: '目标用“{word}”，结果差不到一成，不作判定',
      en: 'the target says “about” and the outcome is short by a tenth of it or less: not judged',
    },
    'target-range': { zh: '目标是区间，不作判定', en: 'the target is a range: not judged' },
    near: { zh: '口径相近，不作判定', en: 'similar, not identical: not judged' },
    basis: { zh: '只有一方注明口径，不作判定', en: 'only one side states its basis: not judged' },
    'outcome-about': {
      zh: '结果用“{word}”，不作判定',
      en: 'the outcome says “about”: not judged',
    },
    'outcome-range': { zh: '结果是区间，不作判定', en: 'the outcome is a range: not judged' },
    'outcome-floor': {
      zh: '结果只说了下限，不足以判定',
      en: 'the outcome gives a floor only, which does not decide',
    },
    'outcome-ceiling': {
      zh: '结果只说了上限，不足以判定',
      en: 'the outcome gives a ceiling only, which does not decide',
    },
    'no-better-way': {
      zh: '目标未说高于还是低于才算达到，不作判定',
      en: 'the target does not say whether more or less would do: not judged',
    },
  },
  /** Where the quotation does not hold the word. */
  about: { zh: '约数', en: 'about' },
  gap: {
    above: { zh: '高 {amount}', en: '{amount} higher' },
    below: { zh: '低 {amount}', en: '{amount} lower' },
    equal: { zh: '数值相同', en: 'the same figure' },
    inside: { zh: '在区间之内', en: 'inside the range' },
  },
  /** The difference of two percentages. */
  points: {
    zh: '{amount} 个百分点',
    en: '{amount} {count, plural, one {percentage point} other {percentage points}}',
  },
  undecidedBy: { zh: '{reason}；{gap}', en: '{reason}; {gap}' },
  near: { zh: '口径相近', en: 'near match' },
  nearWhy: { zh: '口径相近，并非同一：', en: 'Near, not the same: ' },
  /** What sets the sides of a pair apart: why it is only near, or what an exact one does not show. */
  difference: {
    /** Before the reasons: what each side calls it. */
    named: {
      zh: '目标称“{target}”，结果称“{outcome}”：{reasons}',
      en: 'The target says “{target}”, the outcome “{outcome}”: {reasons}',
    },
    name: { zh: '称谓不同', en: 'another name of the same' },
    alias: { zh: '口径未必一致', en: 'they may not cover the same' },
    wider: { zh: '结果所计范围较宽', en: 'the outcome counts more' },
    narrower: { zh: '结果所计范围较窄', en: 'the outcome counts less' },
    act: { zh: '做法不同，{reach}', en: 'not the same act, {reach}' },
    combinedTarget: {
      zh: '目标为几项合计，结果只计其中一部分',
      en: 'the target is for several together, of which the outcome counts a part',
    },
    combinedOutcome: {
      zh: '结果为几项合计，目标只计其中一部分',
      en: 'the outcome is for several together, of which the target counts a part',
    },
    basisOfTarget: {
      zh: '目标注明“{target}”，另一方未注明',
      en: 'Only the target states its basis, “{target}”',
    },
    basisOfOutcome: {
      zh: '结果注明“{outcome}”，另一方未注明',
      en: 'Only the outcome states its basis, “{outcome}”',
    },
    bases: {
      zh: '目标注明“{target}”，结果注明“{outcome}”',
      en: 'The target states the basis “{target}”, the outcome “{outcome}”',
    },
    'measure-word': {
      zh: '目标以“{target}”计，结果以“{outcome}”计，所计相同',
      en: 'Counted as {target} in the target and {outcome} in the outcome; the same things are counted',
    },
    unit: {
      zh: '目标以“{target}”计，结果以“{outcome}”计，已换算比较',
      en: 'Stated in {target} in the target and {outcome} in the outcome; compared after conversion',
    },
    'target-falls': {
      zh: '目标为下降，记为负增长',
      en: 'The target is a fall, shown as negative growth',
    },
    'outcome-falls': {
      zh: '结果为下降，记为负增长',
      en: 'The outcome is a fall, shown as negative growth',
    },
    betweenReasons: { zh: '；', en: '; ' },
    between: { zh: '；', en: '. ' },
  },
  bounds: { zh: '{from} → {to}', en: '{from} → {to}' },
  unchanged: { zh: '未变', en: 'unchanged' },
  /** A figure without a word such as 不少于 or 左右. */
  unqualified: { zh: '未加限定词', en: 'no qualifier' },
  comparison: {
    higher: { zh: '高于上年结果', en: 'above last year’s result' },
    lower: { zh: '低于上年结果', en: 'below last year’s result' },
    same: { zh: '与上年结果相同', en: 'equal to last year’s result' },
  },
  select: { zh: '在时间线中选定', en: 'Select in the timeline' },
  selectLabel: {
    zh: '在时间线中选定 {year} 年{kind}',
    en: 'Select in the timeline: {kind} of {year}',
  },
  all: { zh: '显示全部 {count, number} 行', en: 'Show all {count, number}' },
  fewer: { zh: '收起', en: 'Show fewer' },
  nothing: {
    zh: '{place}：手头的文件里还没有能够对照的目标与结果。',
    en: '{place}: the documents at hand hold no target and outcome that can be compared.',
  },
} as const satisfies Messages;
