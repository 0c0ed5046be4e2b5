import { AND_SUCH } from '../lexicon/andSuch';

/** Written differently, the same word. In this order: later rules see what earlier ones made. */
const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  // 「长者服务中心（站）」
  [/（[^）]{1,3}）/g, ''],
  [/[“”"‘’《》〈〉（）()\s]/g, ''],
  [/＋/g, '+'],
  [/GDP/g, '地区生产总值'],
  [/地区生产总值地区生产总值/g, '地区生产总值'],
  [/规上/g, '规模以上'],
  [/限上/g, '限额以上'],
  [/国高企业/g, '国家高新技术企业'],
  [/对接活动/g, '活动'],
  [/中小学校/g, '中小学'],
  [/三十亿/g, '30亿'],
  [/([亿万])元(?=级|以上)/g, '$1'],
  [/提质改造|提升改造/g, '改造'],
];

/** Adverbs and remnants of predicates at either end say nothing of what is counted. */
const LEADING = /^(?:全市|全区|全年|年内|我市|我区|本市|本区|各类|其中|持续|优化(?=调整)|的)+/;
const TRAILING = /(?:规模)?(?:力争|预计|分别|首次|并?稳定|迈上|(?<!平)均)+$/;
/** 「海鸥、鹭湾等医院」: what stands before 等 are examples. */
const EXAMPLES = new RegExp(`^.+${AND_SUCH}(?=.{2})`);

/**
 * A noun in the form in which nouns are compared: one spelling, no adverbs, no examples, the members of a
 * list in one order.
 */
export function normaliseNoun(noun: string): string {
  const spelled = SAME_WORD.reduce((text, [from, to]) => text.replace(from, to), noun);
  const bare = spelled.replace(EXAMPLES, '').replace(LEADING, '').replace(TRAILING, '');
  return membersOf(bare || spelled).join('、');
}

/** What a noun lists: 「绿道、碧道」 are two, 「共和路」 is one. Sorted, so that the order does not count. */
export function membersOf(noun: string): string[] {
  const parts = noun.split(/、|以及|和|与/);
  return parts.every((part) => part.length >= 2) ? [...parts].sort() : [noun];
}
