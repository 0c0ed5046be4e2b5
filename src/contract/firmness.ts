import { HEDGES, type Hedge, type Strength } from './vocabularies';

/** What the heading of a list makes of all that stands in it: 「主要预期目标」. */
export const OF_EXPECTED_LIST: Hedge = '预期';

interface Worded {
  readonly strength: Strength | null;
  readonly hedge: Hedge | null;
  readonly quote: string;
}

/**
 * Whether nothing in its wording hedges a figure. That a report lists it among what it expects tells where it
 * stands, not how it is worded.
 */
export function isFirmlyWorded({ strength, hedge, quote }: Worded): boolean {
  const isListed = hedge === OF_EXPECTED_LIST && !quote.includes(OF_EXPECTED_LIST);
  return strength !== 'aspired' || isListed;
}

/** Whether a word is one of those that make an aspiration. */
export function isHedge(word: string): word is Hedge {
  return HEDGES.some((hedge) => hedge === word);
}
