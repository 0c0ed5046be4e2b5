import type { Bound } from '../../contract/vocabularies';

/** Words right before a figure that say how it is bounded; the longest one that fits wins. */
export const BOUND_BEFORE: readonly (readonly [word: string, bound: Bound])[] = [
  ['不少于', 'min'],
  ['不低于', 'min'],
  ['至少', 'min'],
  ['超过', 'min'],
  ['突破', 'min'],
  ['超', 'min'],
  ['逾', 'min'],
  ['多于', 'min'],
  ['高于', 'min'],
  ['大于', 'min'],
  ['不小于', 'min'],
  ['过', 'min'],
  ['迈上', 'min'],
  ['迈过', 'min'],
  ['站上', 'min'],
  ['跨越', 'min'],
  ['不超过', 'max'],
  ['不高于', 'max'],
  ['不多于', 'max'],
  ['低于', 'max'],
  ['少于', 'max'],
  ['小于', 'max'],
  ['不大于', 'max'],
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
  ['首破', 'min'],
  ['再破', 'min'],
  ['次破', 'min'],
  ['双破', 'min'],
  ['≤', 'max'],
  ['＜', 'max'],
  ['<', 'max'],
];

/** Words right after a figure and its unit. */
export const BOUND_AFTER: readonly (readonly [word: string, bound: Bound])[] = [
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

/**
 * Words anywhere between the clause's verb and its figure that make it only roughly so; 基本养老 and 基本农田 are
 * names.
 */
export const APPROXIMATE =
  /预计|预测|大致|大体|基本(?!养老|医疗|公共|农田|药物|生活|民生|保险|单位|建设|面|服务|制度|支出|公卫)/;
