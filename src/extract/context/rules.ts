import { COMPARISONS } from './comparisons';
import { EXISTING } from './existing';
import { IDIOMS } from './idioms';
import { NAMES, QUOTED } from './names';
import { OF_PLACES } from './ofPlaces';
import { ORDINALS } from './ordinals';
import { PLAN_COUNTS } from './planCounts';
import { SPECS } from './specs';
import { THRESHOLDS } from './thresholds';
import type { ContextRule } from './contextRule';

/**
 * Every reason to leave a figure out. No rule asks what another says, so that any order leaves out the same ones;
 * the first that applies is the one reported, and in this order it is the plainest.
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  ...QUOTED,
  ...ORDINALS,
  ...THRESHOLDS,
  ...NAMES,
  ...SPECS,
  ...PLAN_COUNTS,
  ...OF_PLACES,
  ...EXISTING,
  ...COMPARISONS,
  ...IDIOMS,
];
