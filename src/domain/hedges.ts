import type { CitedFigure } from '../contract/comparison';

const ABOUT = /左右|上下|大约|将近|接近|约|近|预计|基本|大致|大体/;
const HEDGE = /力争|(?<!竞)争取|力求|预期|预计|有望|奋斗目标|谋划|探索|(?<!竞)争创/;

/** The word for about in a quotation, where it holds one. */
export function aboutWord(quote: string): string | null {
  return ABOUT.exec(quote)?.[0] ?? null;
}

/** The word in a quotation that says that something is tried or expected, where it holds one. */
export function hedgeWord(quote: string): string | null {
  return HEDGE.exec(quote)?.[0] ?? null;
}

type Worded = Pick<CitedFigure, 'strength' | 'quote'>;

/**
 * Whether what makes a target an aspiration stands before its quotation: earlier in its sentence, or at the
 * head of the list of what is expected.
 */
export function isHedgedBefore({ strength, quote }: Worded): boolean {
  return strength === 'aspired' && hedgeWord(quote) === null;
}
