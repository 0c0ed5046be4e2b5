import { AND_SUCH } from '../lexicon/andSuch';
import { REACHING } from '../lexicon/themeTerms';
import { addAll, scoresOf, total, type ReadonlyScores } from './terms';

/** 「甲、乙等7支基金」: what stands before 等 are examples, and count for so much. */
const EXAMPLE = 0.5;
const andSuch = new RegExp(AND_SUCH);

/** 「居民(惠及)」, 「服务人次」: whom something reached, and no more. */
const WHOM_ONLY = new RegExp(
  `^(?:${REACHING.acts})?(?:${REACHING.whom})?(?:${REACHING.counts})?(?:\\((?:${REACHING.acts})\\))?$`,
);

/** Whether a figure only says how many people something reached: 「惠及居民2.6万户」 is about what reached them. */
export function saysOnlyWhom(indicator: string): boolean {
  return indicator !== '' && WHOM_ONLY.test(indicator);
}

/** How strongly the words of a noun phrase tell each theme, those of its examples less. */
export function scoresOfNoun(noun: string): ReadonlyScores {
  const mark = noun.includes('等') ? noun.search(andSuch) : -1;
  if (mark < 0) return scoresOf(noun);
  const scores = [...scoresOf(noun.slice(mark))];
  addAll(scores, scoresOf(noun.slice(0, mark)), EXAMPLE);
  return scores;
}

/**
 * How strongly the figure's own words in its quotation tell each theme: of 「新增甲3家、乙4个」 the words of 乙
 * count for the second figure, of 「丙覆盖3个甲、4个乙」 also those of 丙; all, where these tell none.
 */
export function scoresOfQuote(quote: string, figureAt: number | null): ReadonlyScores {
  const own = scoresOfNoun(ownPart(quote, figureAt));
  return total(own) > 0 ? own : scoresOf(quote);
}

function ownPart(quote: string, figureAt: number | null): string {
  if (figureAt === null) return quote;
  const before = quote.slice(0, figureAt);
  const mark = before.lastIndexOf('、');
  const first = before.search(/\d/);
  if (first < 0 || first > mark) return quote;
  const startsWithFigure = figureAt - mark <= 2;
  return (startsWithFigure ? before.slice(0, first) : '') + quote.slice(mark);
}
