import type { Strength } from '../../contract/vocabularies';
import type { Segment, Span } from '../model';

/** Hedges that reach to the end of their sentence; 「竞争取胜」 is none. */
const HEDGE = /力争(?!创)|(?<!竞)争取|力求|预期|预计|有望|奋斗目标/;
/** Verbs that say of their own clause that it is tried: 「争创示范港，新增泊位30个」 tries the title alone. */
const TRIES = /谋划|探索|(?<!竞)争创/;

/** How firmly a target or milestone is put: aspired after a hedge of its sentence or in an expected list. */
export function strengthAt(segment: Segment, sentence: Span, clause: Span, end: number): Strength {
  const text = segment.line.folded;
  const hedged =
    HEDGE.test(text.slice(sentence.start, end)) || TRIES.test(text.slice(clause.start, end));
  return hedged || end > segment.expectedFrom ? 'aspired' : 'committed';
}
