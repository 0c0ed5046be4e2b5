import { BEGUN, FINISHED } from '../lexicon/building';
import { longestFirst } from '../lexicon/longestFirst';
import { VERBS_AFTER_OBJECT } from '../lexicon/milestoneVerbs';

/** Verbs behind their object, the longest first. */
export const AFTER = longestFirst(VERBS_AFTER_OBJECT);
/** 「鲸湾公园建成并对外开放」: what a finished thing is for. */
const OPENED =
  /并(?:具备[^，、]{0,8}(?:能力|条件)|投入使用|投入运营|投用|移交[^，、]{0,8}|(?:对外|向[^，、]{2,6})(?:开放|运营))$/;

/** 「投产达效」, 「通车运行」: what comes of the completion goes with its verb. */
const COMES_OF_IT = new RegExp(
  `(?<=${BEGUN}|${FINISHED}|落地)(?:投产|投用|达产|达效|见效|运行|运营|开放|生效)+$`,
);

/** The verb of completion that closes a clause, and the words before it; both empty where none does. */
export function closed(words: string): { readonly verb: string; readonly before: string } {
  const opened = words.includes('并') ? words.replace(OPENED, '') : words;
  const known = AFTER.find((candidate) => opened.endsWith(candidate));
  const closing = known === undefined ? opened.replace(COMES_OF_IT, '') : opened;
  const verb = known ?? AFTER.find((candidate) => closing.endsWith(candidate));
  // 「推动政策落实落地」: a direction, which nothing completes.
  return verb === undefined || (verb.startsWith('落地') && closing.endsWith('落实落地'))
    ? { verb: '', before: '' }
    : { verb, before: closing.slice(0, -verb.length) };
}
