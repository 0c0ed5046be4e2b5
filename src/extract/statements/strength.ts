import type { Strength } from '../../contract/vocabularies';
import type { Segment, Span } from '../model';

/** Hedges that reach to the end of their sentence. */
const HEDGE = /力争|争取|力求|谋划|探索|预期|预计|有望|争创/;
/** How firmly a target or milestone is put: aspired after a hedge of its sentence or in an expected list. */
export function strengthAt(segment: Segment, sentence: Span, end: number): Strength {
  const hedged = HEDGE.test(segment.line.folded.slice(sentence.start, end));
  return hedged || end > segment.expectedFrom ? 'aspired' : 'committed';
}
