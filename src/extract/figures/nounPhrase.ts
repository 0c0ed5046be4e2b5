import { DISTRICTS } from '../../contract/places';
import { ADVERBIALS, AUXILIARIES, COPULAS, DELIVERY_VERBS } from '../lexicon/verbs';

const LONGEST = 30;
const VERBS = [...DELIVERY_VERBS].sort((a, b) => b.length - a.length);
const EMPTY = /^(?:的|了|等|和|与|及|或|其|各类|有|为|在|对)$/;
/** A verb before one of these is part of a noun: 化解率, 供应量, 服务能力, 开展情况. */
const MAKES_NOUN =
  /^(?:率|量|数|额|度|力|面|时限|时间|时长|周期|能力|中心|机构|体系|平台|业|站|人次|企业(?!\d)|情况|贸易)/;

/** The delivery verb that words begin with, past adverbials and auxiliaries: 「推动建设停车库」 → 建设. */
export function leadingVerb(words: string): string | null {
  return splitVerb(words).verb;
}

const PLACES = [...DISTRICTS.flatMap(({ zh, short }) => [zh, short]), '全市', '全区', '深圳市'];

/** 「坪山新增泊位」: a district before a verb says where, not what. */
function withoutPlace(words: string): string {
  const place = PLACES.find((name) => words.startsWith(name));
  if (!place) return words;
  const rest = words.slice(place.length).replace(ADVERBIALS, '');
  return VERBS.some((verb) => rest.startsWith(verb)) ? rest : words;
}

function splitVerb(words: string): { verb: string | null; rest: string } {
  let rest = withoutPlace(words.replace(ADVERBIALS, ''));
  let verb: string | null = null;
  for (;;) {
    const next = VERBS.find(
      (candidate) => rest.startsWith(candidate) && !MAKES_NOUN.test(rest.slice(candidate.length)),
    );
    if (!next || (verb !== null && !AUXILIARIES.has(verb))) return { verb, rest };
    verb = next;
    rest = rest.slice(next.length).replace(/^了/, '').replace(ADVERBIALS, '');
  }
}

/** Words without what says when, how or how much: 「力争全年新增停车位达」 → 停车位. */
export function cleanNoun(words: string): string {
  const bare = words
    .replace(/（[^）]*）$/, '')
    .replace(/^[\s、，：]+/, '')
    .trim();
  const noun = splitVerb(bare)
    .rest.replace(COPULAS, '')
    .replace(/^[的了等和与及、\s-]+|[的了等和与及、：\s-]+$/g, '')
    .trim();
  if (EMPTY.test(noun)) return '';
  return noun.length > LONGEST ? noun.slice(-LONGEST).replace(/^[^、]*、/, '') : noun;
}
