import type { Strength } from '../../contract/vocabularies';
import type { Span } from '../model';
import type { Site } from './site';

/** Verbs that say of their own clause that it is tried: 「争创示范港，新增泊位30个」 tries the title alone. */
const TRIES = /谋划|探索|(?<!竞)争创/;

/**
 * How firmly a target or milestone is put: aspired after a hedge of its sentence or in an expected list.
 * @param governed the clause whose verb governs it.
 */
export function strengthAt(site: Site, governed: Span, end: number): Strength {
  const { segment } = site;
  const hedged =
    site.ofSentence().hedge < end ||
    TRIES.test(segment.line.folded.slice(governed.start, Math.min(end, governed.end)));
  return hedged || end > segment.expectedFrom ? 'aspired' : 'committed';
}
