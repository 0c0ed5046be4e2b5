import type { CitedFigure } from '../../contract/comparison';
import { isExpectedByList } from '../../contract/hedgeWords';
import { aboutWord, hedgeWord } from '../../domain/hedges';

/** What one wording has and the other has not: a word of its quotation, or what stands before that. */
export interface WordingReason {
  readonly change: 'gained' | 'lost';
  readonly what: 'word' | 'hedge-before' | 'about';
  /** As quoted; null where the quotation does not hold it. */
  readonly word: string | null;
}

type Worded = Pick<CitedFigure, 'strength' | 'bound' | 'quote' | 'hedge'>;

/** Whether nothing in its wording hedges it, wherever in its document it stands. */
function isFirm(figure: Worded): boolean {
  return figure.strength !== 'aspired' || isExpectedByList(figure);
}

/** Why a target is worded more firmly or softly than the one before it. */
export function wordingReasons(from: Worded, to: Worded): WordingReason[] {
  const reasons: WordingReason[] = [];
  if (isFirm(from) !== isFirm(to)) {
    const change = to.strength === 'aspired' ? 'gained' : 'lost';
    const hedged = change === 'gained' ? to : from;
    const word = hedged.hedge ?? hedgeWord(hedged.quote);
    reasons.push({ change, what: word === null ? 'hedge-before' : 'word', word });
  }
  if ((from.bound === 'approx') !== (to.bound === 'approx')) {
    const change = to.bound === 'approx' ? 'gained' : 'lost';
    const word = aboutWord((change === 'gained' ? to : from).quote);
    reasons.push({ change, what: word === null ? 'about' : 'word', word });
  }
  return reasons;
}
