import type { Bound } from '../../contract/vocabularies';
import {
  APPROXIMATE_WORDS,
  BASICALLY_DONE,
  BOUND_AFTER,
  BOUND_AT_END,
  BOUND_BEFORE,
  type BoundWord,
} from '../lexicon/boundWords';
import { byCharacter } from '../lexicon/longestFirst';
import type { Span } from '../model';
import type { UnitMatch } from '../numerals/unit';

/** By the character that a figure stands next to. */
const wordsBefore = byCharacter(BOUND_BEFORE, -1, ([word]) => word);
const wordsAfter = byCharacter(BOUND_AFTER, 0, ([word]) => word);

const GOES_NO_FURTHER = /^(?:$|[、，；。：（）”\s\d的])/;

/** What stands right behind a figure and bounds it. */
export function boundAfter(
  text: string,
  end: number,
  unit: UnitMatch | null,
): BoundWord | undefined {
  return (
    wordsAfter(text.charAt(end)).find(
      ([word]) =>
        text.startsWith(word, end) &&
        (!BOUND_AT_END.has(word) ||
          GOES_NO_FURTHER.test(text.slice(end + word.length, end + word.length + 1))),
    ) ?? within(text, end, unit)
  );
}

/** 「1小时内」, 「5%内」: at most; after any other unit 内 is a place (2公里内的学校). */
function within(text: string, end: number, unit: UnitMatch | null): BoundWord | undefined {
  const limits = unit?.unitClass === 'time' || unit?.text === '%' || unit?.text === '‰';
  return limits && /^内(?!部|外|需|在)/.test(text.slice(end, end + 2)) ? ['内', 'max'] : undefined;
}

/** A limit before the figure outweighs what stands behind it. */
export function boundOf(
  more: boolean,
  after: Bound | undefined,
  before: Bound | undefined,
): Bound | null {
  if (before === 'max' || before === 'min') return before;
  if (after) return after;
  if (more) return 'min';
  return before ?? null;
}

const BASICALLY = new RegExp(`基本(?:${BASICALLY_DONE.join('|')})`);
/** 「最多可停靠80艘渔船」; 「泊位数量最多，达80个」 compares. */
const AT_MOST =
  /(?<![数量人])最多(?:可以?|能够?|会|只)*(?:同时)?(?:容纳|接待|停[放靠泊]|提供|承载|服务|补[贴助]|资助|奖励|支持)?$/;

/** 「预计…163亿元」, 「基本建成…30个」: the clause says that the figure holds only roughly. */
export function roughly(text: string, clause: Span, position: number): Bound {
  const before = text.slice(clause.start, position);
  if (before.includes('至少') && /至少[^、，]*$/.test(before)) return 'min';
  if (before.includes('最多') && AT_MOST.test(before)) return 'max';
  const isRough =
    // 「约占全省的1.03%」
    /约占[^、，]*$/.test(before) ||
    APPROXIMATE_WORDS.some((word) => before.includes(word)) ||
    (before.includes('基本') && BASICALLY.test(before));
  return isRough ? 'approx' : 'exact';
}

/**
 * 「预计渔业产值60亿元，海运产值30亿元」, 「初步预计，渔业产值…」: what opens with 预计 alone or with a figure goes on to
 * the end of its sentence; a date is none.
 */
const EXPECTED_RUN =
  /(?:^|[，：])(?:经?初步)?预计(?:，$|，?(?!(?:到|于)?(?:20\d\d年|\d{1,2}月|[今明]年|年[底末内]))[^，；。\d]{0,24}\d)/;

/** Whether a clause stands in a run of what is only expected, opened by a clause before it in its sentence. */
export function isRun(text: string, sentenceStart: number, clause: Span): boolean {
  if (sentenceStart >= clause.start) return false;
  const before = text.slice(sentenceStart, clause.start);
  return before.includes('预计') && EXPECTED_RUN.test(before);
}

/** 「签约」, 「临近」, 「通过」 end in a bounding character without bounding anything. */
const WORD_END = /(?:[签合条预契公集节履续违解特]约|[临附靠最]近|[通经]过|[侦打告爆攻冲识]破)$/;

export function boundBefore(text: string, from: number, position: number): BoundWord | undefined {
  const isApart = text[position - 1] === ' ';
  // Next to most figures stands nothing that bounds them.
  if (!isApart && wordsBefore(text.charAt(position - 1)).length === 0) return undefined;
  const before = text.slice(Math.max(from, position - 4), position).trimEnd();
  return wordsBefore(before.charAt(before.length - 1)).find(
    ([word]) => before.endsWith(word) && !WORD_END.test(before),
  );
}
