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

/** What stands between who acts and the verb: 「街道已新建」, 「我们将在年底前新建」. */
const ACTING = /(?:将|已经?|计划|明确|拟|(?<!公)共|(?<![重主需首])要)(?:在[^，、]{1,8}[前内底])?/g;
const LONGEST_AGENT = 20;

/** 「街道已新建泊位」: who acts stands before the verb, and is none of what is counted. */
function withoutAgent(words: string): string {
  for (const mark of words.slice(0, LONGEST_AGENT).matchAll(ACTING)) {
    const rest = words.slice(mark.index + mark[0].length).replace(ADVERBIALS, '');
    if (beginsWithVerb(rest)) return rest;
  }
  return words;
}

function beginsWithVerb(words: string): boolean {
  return VERBS.some((verb) => words.startsWith(verb) && !MAKES_NOUN.test(words.slice(verb.length)));
}

/** 「海鸥艺术节等赛事活动」: examples name a few of what is counted. */
const EXAMPLES =
  /^.*(?<![平高中初同优])等(?!级|候|领域|方面|行业|产业|区域|地区|重点)(?=[\p{Script=Han}“]{3})/u;

/** A list of examples closed by 等 and a noun is the noun; the quotation keeps the examples. */
export function withoutExamples(noun: string): string {
  return noun.replace(EXAMPLES, '');
}

function splitVerb(words: string): { verb: string | null; rest: string } {
  const placed = withoutPlace(words.replace(ADVERBIALS, ''));
  let rest = beginsWithVerb(placed) ? placed : withoutAgent(placed);
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
