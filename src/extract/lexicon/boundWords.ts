import type { Bound } from '../../contract/vocabularies';

export type BoundWord = readonly [word: string, bound: Bound];

/** What compares, with the bound that it makes; with 不 or 不得 before it, it makes the other. */
const COMPARING: readonly BoundWord[] = [
  ['少于', 'max'],
  ['低于', 'max'],
  ['小于', 'max'],
  ['多于', 'min'],
  ['高于', 'min'],
  ['大于', 'min'],
  ['超过', 'min'],
  ['超', 'min'],
];
const NOT = ['不', '不得', '不能', '不应', '未', '绝不'];
const OTHER: Readonly<Partial<Record<Bound, Bound>>> = { min: 'max', max: 'min' };

/** Words right before a figure that say how it is bounded; the longest one that fits wins. */
export const BOUND_BEFORE: readonly BoundWord[] = [
  ...COMPARING,
  ...COMPARING.flatMap(([word, bound]) =>
    NOT.map((not): BoundWord => [not + word, OTHER[bound] ?? bound]),
  ),
  ['至少', 'min'],
  ['最少', 'min'],
  ['突破', 'min'],
  ['逾', 'min'],
  ['过', 'min'],
  ['迈上', 'min'],
  ['跨上', 'min'],
  ['迈过', 'min'],
  ['站上', 'min'],
  ['跨越', 'min'],
  ['不足', 'max'],
  ['大约', 'approx'],
  ['接近', 'approx'],
  ['约', 'approx'],
  ['近', 'approx'],
  ['约为', 'approx'],
  ['将近', 'approx'],
  ['≥', 'min'],
  ['＞', 'min'],
  ['>', 'min'],
  ['破', 'min'],
  ['首破', 'min'],
  ['再破', 'min'],
  ['次破', 'min'],
  ['双破', 'min'],
  ['≤', 'max'],
  ['＜', 'max'],
  ['<', 'max'],
];

/** Words right after a figure and its unit. */
export const BOUND_AFTER: readonly BoundWord[] = [
  ['及以上', 'min'],
  ['以上', 'min'],
  ['多', 'min'],
  ['余', 'min'],
  ['及以下', 'max'],
  ['以下', 'max'],
  ['以内', 'max'],
  ['之内', 'max'],
  ['左右', 'approx'],
  ['上下', 'approx'],
];

/** Those that begin other words too, 「5个多功能厅」, 「6个上下客点」: they bound where nothing goes on. */
export const BOUND_AT_END: ReadonlySet<string> = new Set(['多', '余', '上下']);

/** Words anywhere between the clause's verb and its figure that make it only roughly so. */
export const APPROXIMATE_WORDS = ['预计', '预测', '大致', '大体'] as const;

/** What 基本 says to be only roughly so; before a noun it is part of the name (基本养老保险, 基本药物). */
export const BASICALLY_DONE = [
  '建成',
  '建立',
  '建好',
  '完成',
  '完工',
  '竣工',
  '实现',
  '形成',
  '达到',
  '达标',
  '消除',
  '清零',
  '保持',
  '持平',
  '稳定',
  '维持',
  '控制',
  '覆盖',
  '解决',
  '落实',
  '满足',
  '具备',
  '恢复',
  '打通',
  '贯通',
  '到位',
] as const;
