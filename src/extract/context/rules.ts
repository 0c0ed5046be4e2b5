import type { ContextRule } from './contextRule';
import { bareNumber, idiom } from './idioms';
import {
  code,
  fixedPhrase,
  nameUnit,
  phase,
  placeName,
  policyNickname,
  quotedName,
  spec,
  sumName,
} from './names';
import { grade, ordinal, rank, time } from './ordinals';
import {
  attendance,
  baseline,
  battle,
  comparison,
  dimension,
  lookedAfter,
  outOf,
  planDivision,
  proceedings,
  ranked,
  scope,
} from './planCounts';
import { bracketed, denominator, formerAim, threshold, tier } from './thresholds';

/** Every reason to leave a figure out, names first: the first that applies is the one reported. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  quotedName,
  sumName,
  code,
  ordinal,
  time,
  tier,
  threshold,
  bracketed,
  formerAim,
  denominator,
  nameUnit,
  placeName,
  phase,
  rank,
  grade,
  policyNickname,
  fixedPhrase,
  spec,
  planDivision,
  battle,
  attendance,
  proceedings,
  ranked,
  dimension,
  baseline,
  scope,
  outOf,
  lookedAfter,
  comparison,
  bareNumber,
  idiom,
];
