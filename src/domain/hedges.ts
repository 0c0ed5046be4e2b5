import type { CitedFigure } from '../contract/comparison';
import { HEDGES, TRIES } from '../contract/hedgeWords';

const ABOUT = /左右|上下|大约|将近|接近|约|近|预计|基本|大致|大体/;
const HEDGE = new RegExp(`${HEDGES}|${TRIES}`);

/** The word for about in a quotation, where it holds one. */
export function aboutWord(quote: string): string | null {
  return ABOUT.exec(quote)?.[0] ?? null;
}

/** The word in a quotation that says that something is tried or expected, where it holds one. */
export function hedgeWord(quote: string): string | null {
  return HEDGE.exec(quote)?.[0] ?? null;
}

type Worded = Pick<CitedFigure, 'strength' | 'quote'> & {
  readonly hedge?: string | null | undefined;
};

/**
 * Whether what makes a target an aspiration stands before its quotation: earlier in its sentence, or at the
 * head of the list of what is expected.
 */
export function isHedgedBefore({ strength, quote, hedge }: Worded): boolean {
  return (
    strength === 'aspired' && (hedge == null ? hedgeWord(quote) === null : !quote.includes(hedge))
  );
}
