import type { CitedFigure } from '../contract/comparison';

const ABOUT = /左右|上下|大约|将近|接近|约|近|预计|基本|大致|大体/;

/** The word for about in a quotation, where it holds one. */
export function aboutWord(quote: string): string | null {
  return ABOUT.exec(quote)?.[0] ?? null;
}

/**
 * Whether what makes a target an aspiration stands before its quotation: earlier in its sentence, or at the
 * head of the list of what is expected.
 */
export function isHedgedBefore({ hedge, quote }: Pick<CitedFigure, 'hedge' | 'quote'>): boolean {
  return hedge !== null && !quote.includes(hedge);
}
