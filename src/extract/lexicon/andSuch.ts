/**
 * 等 behind examples, 「甲、乙等医院」, as a part of patterns; 高等, 平等, 甲等 and 等级, 等候, 等待 are words of
 * their own.
 */
export const AND_SUCH = '(?<![高平初中同优均甲乙])等(?![级教候待同于])';
