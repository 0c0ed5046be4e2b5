import type { ShapeReading } from './shape';

/** 「争取渔业产值超60亿元」: the verb says how firmly, not what is done. */
export const TRIES: ReadonlySet<string> = new Set(['争取']);

/** The noun with what is done to it; what is newly made grows as such: 「新登记渔船8艘，增长3%」. */
export function qualified(noun: string, verb: string | null): Omit<ShapeReading, 'rule'> {
  if (!verb || TRIES.has(verb)) return { indicator: noun, subject: noun };
  const made = verb.startsWith('新') ? { changing: verb + noun } : {};
  return { indicator: `${noun}(${verb})`, subject: noun, ...made };
}
