import type { Strength } from '../../contract/vocabularies';
import type { Segment, Span } from '../model';

/** Hedges that reach to the end of their sentence. */
const HEDGE = /力争|争取|力求|谋划|探索|预期|预计|有望|争创/;
/** 「主要预期目标是：」 makes all that follows in its paragraph an expectation. */
const EXPECTED = '预期目标';

/** How firmly a target or milestone is put: aspired after a hedge of its sentence or in an expected list. */
export function strengthAt(segment: Segment, sentence: Span, end: number): Strength {
  const text = segment.line.folded;
  const expected =
    text.slice(0, end).includes(EXPECTED) || (segment.heading ?? '').includes(EXPECTED);
  return expected || HEDGE.test(text.slice(sentence.start, end)) ? 'aspired' : 'committed';
}
