import { phraseOf } from '../../contract/indicatorPhrase';
import { VERBS_OF_ACT, type Act } from '../lexicon/acts';
import type { ShapeReading } from './shape';

/** 「争取渔业产值超60亿元」: the verb says how firmly, not what is done. */
export const SAYS_HOW_FIRMLY: ReadonlySet<string> = new Set(['争取']);

/** 「推动渔业产值超60亿元」: nobody pushes a measure, it rises. */
export const PUSHES: ReadonlySet<string> = new Set(['推动', '推进']);
const MEASURED = /(?:产值|增加值|总额|收入|营收|规模|投资|外资|[率额])$/;

/** Acts whose yearly amount grows, and not the thing: 「供应岸线3公里，增长5%」 is more supply, no longer shore. */
const FLOWS: readonly Act[] = ['brought-in', 'supplied', 'issued', 'signed', 'paid', 'held'];
const FLOWING: ReadonlySet<string> = new Set(FLOWS.flatMap((act) => VERBS_OF_ACT[act]));

/** The noun with what is done to it, and what of it a growth behind is of. */
export function qualified(noun: string, verb: string | null): Omit<ShapeReading, 'rule'> {
  if (!verb || SAYS_HOW_FIRMLY.has(verb) || (PUSHES.has(verb) && MEASURED.test(noun)))
    return { indicator: noun, subject: noun };
  const reading = { indicator: phraseOf(noun, verb), subject: noun };
  // 「新登记渔船8艘，增长3%」
  if (verb.startsWith('新')) return { ...reading, changing: verb + noun };
  if (FLOWING.has(verb) && !MEASURED.test(noun)) return { ...reading, changing: noun + verb };
  return reading;
}
