import { isHedge, OF_EXPECTED_LIST } from '../../contract/firmness';
import type { Hedge, Strength } from '../../contract/vocabularies';
import { ONCE_FINISHED } from '../lexicon/building';
import { EXPECTS, TRIES } from '../lexicon/hedges';
import { saysOnlyWhen } from '../milestones/when';
import type { Span } from '../model';
import type { Site } from './site';

const tries = new RegExp(TRIES);
const expects = new RegExp(EXPECTS);
/** 「建成后可停船30艘」 */
const CAN_ONCE_FINISHED = `^(?:项目|工程)?(?:全部)?${ONCE_FINISHED}[可将能]`;
/** 「灯塔将启用」, 「渡口也计划开工」; 届时 leans on the clause before. */
const WILL_DO =
  /\p{Script=Han}{2}(?:(?<!届时)将(?![近军从由])|(?:也|还)?计划(?=在|于|今|明|年|20|开|动|建|完|新))/u;
/** A clause that announces by itself. */
const announces = new RegExp(`${CAN_ONCE_FINISHED}|确保|${WILL_DO.source}`, 'u');

const ASSURES = /^(?:并|同时)?确保(?!.*(?:力争|争取|预计|有望))/;

/** 「预计2027年6月前，」: a date that is expected, of what the next clause tells. */
function isDateExpected(words: string): boolean {
  return expects.test(words) && saysOnlyWhen(words, false);
}

/** How firmly a target or milestone is put, and the word that makes it an aspiration. */
export interface Firmness {
  readonly strength: Strength;
  readonly hedge: Hedge | null;
}

/** By the heading of a list of what is expected, 主要预期目标. */
const OF_EXPECTED_HEADING: Firmness = { strength: 'aspired', hedge: OF_EXPECTED_LIST };
const COMMITTED: Firmness = { strength: 'committed', hedge: null };
/** An outcome is neither. */
export const OUTCOME = { strength: null, hedge: null } as const;

/**
 * How firmly a target or milestone is put: aspired after a hedge of its sentence or in an expected list.
 * @param governed the clause whose verb governs it.
 */
export function firmnessAt(site: Site, governed: Span, end: number): Firmness {
  const { segment, words, ofSentence, clauseBefore } = site;
  const announcesItself =
    announces.test(words) && !expects.test(words) && !isDateExpected(clauseBefore?.words ?? '');
  const own = segment.line.folded.slice(governed.start, Math.min(end, governed.end));
  // 「力争新增泊位30个，确保渔业产值增长5%」: what is assured is not only tried.
  if (ASSURES.test(words) && triedIn(own) === null && end <= segment.expectedFrom) return COMMITTED;
  const hedge =
    (announcesItself ? ofSentence.farHedgeBefore(end) : ofSentence.hedgeBefore(end)) ??
    triedIn(own) ??
    site.tried;
  if (hedge !== null) return { strength: 'aspired', hedge };
  return end > segment.expectedFrom ? OF_EXPECTED_HEADING : COMMITTED;
}

function triedIn(words: string): Hedge | null {
  const word = tries.exec(words)?.[0] ?? '';
  return isHedge(word) ? word : null;
}
