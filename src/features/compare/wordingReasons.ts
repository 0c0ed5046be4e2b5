import type { CitedFigure } from '../../contract/comparison';
import { isFirmlyWorded } from '../../contract/firmness';
import { aboutWord } from '../../domain/hedges';

/** What one wording has and the other has not: a word of its quotation or before that, or about in other words. */
export interface WordingReason {
  readonly change: 'gained' | 'lost';
  readonly what: 'word' | 'about';
  /** Null for an about that no word is known for. */
  readonly word: string | null;
}

type Worded = Pick<CitedFigure, 'strength' | 'bound' | 'quote' | 'hedge'>;

/** Why a target is worded more firmly or softly than the one before it. */
export function wordingReasons(from: Worded, to: Worded): WordingReason[] {
  const reasons: WordingReason[] = [];
  if (isFirmlyWorded(from) !== isFirmlyWorded(to)) {
    const change = isFirmlyWorded(to) ? 'lost' : 'gained';
    reasons.push({ change, what: 'word', word: (change === 'gained' ? to : from).hedge });
  }
  if ((from.bound === 'approx') !== (to.bound === 'approx')) {
    const change = to.bound === 'approx' ? 'gained' : 'lost';
    const word = aboutWord((change === 'gained' ? to : from).quote);
    reasons.push({ change, what: word === null ? 'about' : 'word', word });
  }
  return reasons;
}
