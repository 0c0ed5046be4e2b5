import { ADVERBIALS, COPULAS, DELIVERY_VERBS } from '../lexicon/verbs';

const LONGEST = 30;
const VERBS = [...DELIVERY_VERBS].sort((a, b) => b.length - a.length);
const EMPTY = /^(?:的|了|等|和|与|及|或|其|各类|有|为|在|对)$/;

/** The delivery verb that words begin with, adverbials apart. */
export function leadingVerb(words: string): string | null {
  const bare = words.replace(ADVERBIALS, '');
  return VERBS.find((verb) => bare.startsWith(verb)) ?? null;
}

/** Words without what says when, how or how much: 「力争全年新增停车位达」 → 停车位. */
export function cleanNoun(words: string): string {
  let noun = words
    .replace(/[“”]/g, (mark) => mark)
    .replace(/（[^）]*）$/, '')
    .trim();
  noun = noun.replace(ADVERBIALS, '');
  const verb = VERBS.find(
    (candidate) => noun.startsWith(candidate) && noun.length > candidate.length + 1,
  );
  if (verb) noun = noun.slice(verb.length);
  noun = noun
    .replace(COPULAS, '')
    .replace(/^[的了等和与及、\s-]+|[的了等和与及、：\s-]+$/g, '')
    .trim();
  if (EMPTY.test(noun)) return '';
  return noun.length > LONGEST ? noun.slice(-LONGEST) : noun;
}
