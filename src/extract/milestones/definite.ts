import { MILESTONE_NOUNS } from '../lexicon/milestoneVerbs';
import { isNamed } from '../things/named';

/** Whether an object is named, and of the kind that the verb completes. */
export function isDefinite(object: string, verb: string): boolean {
  const nouns = MILESTONE_NOUNS[verb];
  return isNamed(object) && (!nouns || nouns.test(object));
}
