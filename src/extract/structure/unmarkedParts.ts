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
    /(?<![为除])了(?!解)|获评|荣获|入选|获批|同比|累计|连续[\d一二三四五六七八九十]|从\d|圆满|成功|[稳位]居|居全|首[次个批家]|全[省国]第|第一|顺利|明显|下降\d|超额|[五一]年来|去年|持续[^，。]{1,4}。/g,
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
/** What no plan says of itself: without one of these a text that counts what is built may be either. */
const SURELY_OVER =
  /(?<![为除])了(?!解|\d)|获评|荣获|入选|同比|[五一]年来|去年|过去[一五]年|圆满|累计|连续\d|首次/;
/** What is wrong at the end of a year closes its review, and is no plan. */
const WANTING =
  /不足|短板|缺口|有待|清醒(?:认识|看到)|困难和(?:问题|挑战)|(?:问题|困难|差距|隐患)(?:仍|依然|还)/;

/** Less than this is chance: two or three words of what is over stand in many a plan. */
const LEAST_REVIEW = 6;
/** A plan is a part of several paragraphs; the last of a review may speak of what is to come. */
const LEAST_PLAN = 30;
const LEAST_PARAGRAPHS = 4;

/**
 * The paragraphs of a work report one of whose parts no heading opens, each with its part. Reports review
 * first and plan then, so the part changes where all before it speaks most of what is over.
 * @param marked how many paragraphs stand above the heading that opens the plan; all without one.
 */
export function withUnmarkedParts<Paragraph extends Segment>(
  paragraphs: readonly Paragraph[],
  marked: number,
  { planYear }: Metadata,
): readonly Paragraph[] {
  const unmarked = paragraphs.slice(0, marked);
  const hasPlan = marked < paragraphs.length;
  const isReviewed = unmarked.some(({ period }) => period === 'review');
  if (isReviewed && hasPlan) return paragraphs;
  const words = unmarked.map(wordsOf);
  const opens = opensPlan(planYear);
  const { end, behind } = reviewIn(words, opens);
  if (!isReviewed) {
    // All above a plan's heading is its review, once there is one.
    const over = hasPlan && end > 0 && !words.slice(end).some(opens) ? marked : end;
    return paragraphs.map((paragraph, index) =>
      index < over ? { ...paragraph, period: 'review', year: planYear - 1 } : paragraph,
    );
  }
  const isPlan = behind <= -LEAST_PLAN && unmarked.length - end >= LEAST_PARAGRAPHS;
  if (!isPlan) return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index < end ? paragraph : { ...paragraph, period: 'plan', year: planYear },
  );
}

function wordsOf({ line, start, end }: Segment): string {
  return line.folded.slice(start, end);
}

/** Where a text says itself that what follows is to come; 「完成今年工作任务」 looks back. */
function opensPlan(planYear: number): (words: string) => boolean {
  const opening = new RegExp(
    `(?<!完成了?|实现了?)(?:今年|${String(planYear)}年|新一年|明年|下一步|今后)的?(?:政府)?工作` +
      '(?:的?总体要求|安排|思路|重点|任务|目标|打算|建议)|重点(?:抓好|做好)(?:以下|[一二三四五六七八九十]+个?方面)',
  );
  return (words) => opening.test(words);
}

/** How many of the first paragraphs look back, and how much those behind them speak of what is over or to come. */
function reviewIn(
  paragraphs: readonly string[],
  opens: (words: string) => boolean,
): {
  readonly end: number;
  readonly behind: number;
} {
  let sum = 0;
  let most = 0;
  let end = 0;
  let isOver = false;
  for (const [index, words] of paragraphs.entries()) {
    if (opens(words)) break;
    isOver ||= SURELY_OVER.test(words);
    sum += leaningOf(words);
    if (!isOver || sum < LEAST_REVIEW || sum <= most) continue;
    most = sum;
    end = index + 1;
  }
  while (end > 0 && end < paragraphs.length && WANTING.test(paragraphs[end] ?? '')) end += 1;
  const behind = paragraphs.slice(end).reduce((total, words) => total + leaningOf(words), 0);
  return { end, behind };
}

function leaningOf(words: string): number {
  return WORDS.reduce((sum, [weight, each]) => sum + weight * (words.match(each)?.length ?? 0), 0);
}
