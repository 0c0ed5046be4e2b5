/** Verbs that say of a measure that it grew, as a part of patterns: 「同比增长」, 「分别上涨」. */
export const RISES = '增长|递增|上涨|上升|攀升|提升|提高|增加';

/** The same for one that fell. */
export const FALLS = '下降|降低|减少|递减|下跌|下滑|回落|缩短|压缩|压减|削减';
