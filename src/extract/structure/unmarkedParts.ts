import type { Segment } from '../model';
import type { Metadata } from './metadata';

/**
 * How strongly words speak of what is over (above 0) or to come (below): rounded from how often each stands in
 * the reviews and in the plans of reports that mark their parts. Fitted on 33 of them; by these words alone
 * 97 % of their text falls on its side.
 */
const WORDS: readonly (readonly [weight: number, words: RegExp])[] = [
  [
    2,
    /了(?!解)|获评|荣获|入选|获批|同比|累计|连续[\d一二三四五六七八九十]|从\d|圆满|成功|[稳位]居|居全|首[次个批家]|全[省国]第|第一|顺利|明显|下降\d|超额|[五一]年来|持续[^，。]{1,4}。/g,
  ],
  [1, /增长\d|达到?\d|实现[^，。]{0,8}\d|完成|建成|新增|年均|已(?!知)|超\d/g],
  [
    -1,
    /加快|推动|推进|积极|着力|大力|努力|完善|优化|支持|以上|不少于|强化|高标准|高水平|计划|左右|将(?!军)/g,
  ],
  [-2, /力争|争取|确保|打造|鼓励|年[底内]|今年|目标/g],
  // 「主要预期目标是：产值增长6%、新增泊位80个」 reads like what was reached.
  [-12, /预期目标(?=[^，。]{0,8}[是为：])/g],
];

/** Less than this is chance: two or three words of what is over stand in many a plan. */
const LEAST_REVIEW = 6;
/** A plan is a part of several paragraphs; the last of a review may speak of what is to come. */
const LEAST_PLAN = 30;
const LEAST_PARAGRAPHS = 4;

/**
 * The paragraphs of a work report one of whose parts no heading opens, each with its part. Reports review
 * first and plan then, so the part changes where all before it speaks most of what is over.
 * @param planFrom line of the heading that opens the plan; Infinity without one.
 */
export function withUnmarkedParts<Paragraph extends Segment>(
  paragraphs: readonly Paragraph[],
  planFrom: number,
  { planYear }: Metadata,
): readonly Paragraph[] {
  const unmarked = paragraphs.filter(({ line }) => line.line < planFrom);
  const isReviewed = unmarked.some(({ period }) => period === 'review');
  if (isReviewed && planFrom < Infinity) return paragraphs;
  const { end, behind } = reviewIn(unmarked);
  if (!isReviewed)
    return paragraphs.map((paragraph, index) =>
      index < end ? { ...paragraph, period: 'review', year: planYear - 1 } : paragraph,
    );
  const isPlan = behind <= -LEAST_PLAN && unmarked.length - end >= LEAST_PARAGRAPHS;
  if (!isPlan) return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index < end ? paragraph : { ...paragraph, period: 'plan', year: planYear },
  );
}

/** How many of the first paragraphs look back, and how much those behind them speak of what is over or to come. */
function reviewIn(paragraphs: readonly Segment[]): {
  readonly end: number;
  readonly behind: number;
} {
  let sum = 0;
  let most = 0;
  let end = 0;
  for (const [index, { line, start, end: to }] of paragraphs.entries()) {
    sum += leaningOf(line.folded.slice(start, to));
    if (sum < LEAST_REVIEW || sum <= most) continue;
    most = sum;
    end = index + 1;
  }
  return { end, behind: sum - most };
}

function leaningOf(words: string): number {
  return WORDS.reduce((sum, [weight, each]) => sum + weight * (words.match(each)?.length ?? 0), 0);
}
