import { phraseOf } from '../../contract/indicatorPhrase';
import type { ShapeReading } from './shape';

/** 「争取渔业产值超60亿元」: the verb says how firmly, not what is done. */
export const TRIES: ReadonlySet<string> = new Set(['争取']);

/** 「推动渔业产值超60亿元」: nobody pushes a measure, it rises. */
export const PUSHES: ReadonlySet<string> = new Set(['推动', '推进']);
const MEASURED = /(?:产值|增加值|总额|收入|营收|规模|[率额])$/;

/** The noun with what is done to it; what is newly made grows as such: 「新登记渔船8艘，增长3%」. */
export function qualified(noun: string, verb: string | null): Omit<ShapeReading, 'rule'> {
  if (!verb || TRIES.has(verb) || (PUSHES.has(verb) && MEASURED.test(noun)))
    return { indicator: noun, subject: noun };
  const made = verb.startsWith('新') ? { changing: verb + noun } : {};
  return { indicator: phraseOf(noun, verb), subject: noun, ...made };
}
