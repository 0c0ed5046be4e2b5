import { TRIES } from '../../contract/hedgeWords';
import type { Strength } from '../../contract/vocabularies';
import type { Span } from '../model';
import type { Site } from './site';

const tries = new RegExp(TRIES);

/**
 * How firmly a target or milestone is put: aspired after a hedge of its sentence or in an expected list.
 * @param governed the clause whose verb governs it.
 */
export function strengthAt(site: Site, governed: Span, end: number): Strength {
  const { segment } = site;
  const hedged =
    site.ofSentence.hedge < end ||
    tries.test(segment.line.folded.slice(governed.start, Math.min(end, governed.end)));
  return hedged || end > segment.expectedFrom ? 'aspired' : 'committed';
}
