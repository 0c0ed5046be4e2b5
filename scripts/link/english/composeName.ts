import { englishAct, VERBS } from './acts';
import { rankText } from './amounts';
import { textOf, type Phrase } from './nounPhrase';
import { phraseOf, scopeLength } from './phrase';
import { segmentName } from './segment';
import { thing, type Measure, type Sort, type Term, type Thing } from './terms';

/** Longer names are sentences or lists that no term of general use covers. */
const MOST_CHARS = 60;
/** What is longer reads as no name. */
const MOST_ENGLISH_CHARS = 120;

const HAN = /\p{Script=Han}/u;
const BRACKETED = /^(.+)（([^（）]+)）$/;
/** 「职工服务中心（站）」: both. */
const ALSO = /（(?!不含)([^（）]{1,4})）/g;
const RANKED =
  /^(.+?)(?:进入|跻身|位列|位居)(.+?)(前\d+[名位强%]?|[二三四五六七八九]?[十百千]强|\d+强)$/;

/**
 * The English name of an indicator, composed of the glossary's terms. Null where a word of it is in no
 * glossary, or where the terms make no name that reads well.
 */
export function englishNameOf(zh: string): string | null {
  if (zh.length > MOST_CHARS) return null;
  const { stem, verb } = takeApart(tidy(zh));
  const name =
    asRanked(stem, verb) ?? asNamed(stem, verb) ?? (verb === null ? asVerbLed(stem) : null);
  if (name === null || name.length > MOST_ENGLISH_CHARS || HAN.test(name)) return null;
  return capitalised(name);
}

function tidy(zh: string): string {
  return zh
    .trim()
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll('＋', '+')
    .replace(/[‘"]([^’"]*)[’"]/g, '“$1”');
}

interface Parts {
  readonly stem: string;
  /** What is done, as it stands in the brackets. */
  readonly verb: string | null;
}

function takeApart(zh: string): Parts {
  const [, stem, verb] = BRACKETED.exec(zh) ?? [];
  if (stem === undefined || verb === undefined || englishAct(verb, 'people') === null)
    return { stem: zh, verb: null };
  return { stem, verb };
}

/** 「医院进入全国百强」: hospitals in the top 100 of the ranking. */
function asRanked(stem: string, verb: string | null): string | null {
  const [, whose, ranking, place] = RANKED.exec(stem) ?? [];
  if (whose === undefined || ranking === undefined || place === undefined || verb !== null)
    return null;
  const who = termsOf(whose);
  const rank = rankText(place);
  const of = termsOf(ranking);
  const named = who && phraseOf(who);
  if (!named || rank === null || of === null) return null;
  const [first] = of;
  const isKind = first?.kind === 'behind' && of.length === 1;
  const list = isKind || of.length === scopeLength(of) ? null : phraseOf(of);
  if (isKind) return `${textOf(named)} in ${rank} ${first.en}`;
  return list && `${textOf(named)} in ${rank} of the ${textOf(list)}`;
}

function asNamed(stem: string, verb: string | null): string | null {
  const terms = termsOf(stem);
  if (terms === null) return null;
  const told = terms.filter((term) => !saysNothing(term));
  const measured = withShare(told) ?? withMeasures(told);
  if (measured === null) return null;
  const isWhole = terms.some((term) => isParticle(term, 'total'));
  const act = verb === null ? null : englishAct(verb, measured.sort);
  if (measured.changes) return act === null ? measured.text : null;
  if (verb !== null && act === null) return null;
  const done = act === null ? (isWhole ? 'total' : null) : isWhole ? `${act} in all` : act;
  return done === null ? measured.text : `${measured.text}: ${done}`;
}

/** A name that leads or ends with its verb: 「特别措施出台」. */
function asVerbLed(stem: string): string | null {
  const leading = VERBS.find((verb) => stem.startsWith(verb));
  const trailing = VERBS.find((verb) => stem.endsWith(verb));
  return (
    (leading === undefined ? null : asNamed(stem.slice(leading.length), leading)) ??
    (trailing === undefined ? null : asNamed(stem.slice(0, -trailing.length), trailing))
  );
}

interface Measured {
  readonly text: string;
  readonly sort: Sort;
  /** Whether it tells a change or a share: nothing is done to those. */
  readonly changes: boolean;
}

/** 「甲占乙比重」: A as a share of B. */
function withShare(terms: readonly Term[]): Measured | null {
  const at = terms.findIndex((term) => isParticle(term, 'share'));
  if (at < 0) return null;
  const part = terms.slice(0, at);
  const behind = terms.slice(at + 1);
  const end = behind.findLastIndex((term) => term.kind === 'measure' && term.en === 'share');
  const named = withMeasures(part);
  const whole = wholeOf(part, end < 0 ? behind : behind.slice(0, end));
  if (named === null || whole === null) return null;
  const later = end < 0 ? [] : takeMeasures(behind.slice(end + 1)).measures;
  const text = [`${named.text}${whole}`, ...later.map(({ en }) => en)].join(', ');
  return { text, sort: named.sort, changes: true };
}

/** Of all of its kind, 「占全国企业…比重」, the whole is not named twice, nor is what is measured of both. */
function wholeOf(part: readonly Term[], whole: readonly Term[]): string | null {
  const [first, ...others] = whole;
  const isOfPart = others.every((term, at) => term === part[at]);
  const isAll = others.length === 0 || (isOfPart && others.length === part.length);
  if (first?.kind === 'before' && first.whole !== null && isAll)
    return ` as a share of ${first.whole}`;
  const { rest, measures } = takeMeasures(whole);
  const of = phraseOf(rest);
  const isSame = measures.length > 0 && measures.every((each) => part.includes(each));
  if (of !== null && isSame) return `, as a share of that of ${textOf(of)}`;
  const text = withMeasures(whole)?.text;
  return text === undefined || text.includes(',') ? null : ` as a share of ${text}`;
}

function withMeasures(terms: readonly Term[]): Measured | null {
  const { rest, measures } = takeMeasures(terms);
  const changes = measures.some(({ joins }) => joins === 'change');
  const phrase = phraseOf(rest);
  if (rest.length > 0 && phrase === null) return null;
  if (measures.length === 0) return phrase && { text: textOf(phrase), sort: phrase.sort, changes };
  const sort = phrase?.sort ?? 'plain';
  const names = measures.filter(({ joins }) => joins === 'name').map(({ en }) => en);
  const asides = measures.filter(({ joins }) => joins !== 'name').map(({ en }) => en);
  const named = withNames(phrase, names);
  if (named === null) return { text: asides.join(', '), sort, changes };
  // Of a single exchange or platform its turnover is told.
  const one = asides.length > 0 && sort === 'bodies' && phrase?.tail === '' && names.length === 0;
  const subject = one ? (phrase.attributive ?? named) : named;
  return { text: [subject, ...asides].join(', '), sort, changes };
}

/** 「手机产量」 is phone output, 「手机和电脑产量」 output of phones and computers. */
function withNames(phrase: Phrase | null, names: readonly string[]): string | null {
  const name = names.join(' ');
  if (phrase === null) return name === '' ? null : name;
  if (name === '') return textOf(phrase);
  if (phrase.attributive === null) return `${name} of ${textOf(phrase)}`;
  return `${phrase.attributive} ${name}${phrase.tail}`;
}

function takeMeasures(terms: readonly Term[]): { rest: Term[]; measures: Measure[] } {
  const at = terms.findLastIndex(({ kind }) => kind !== 'measure') + 1;
  return {
    rest: terms.slice(0, at),
    measures: terms.slice(at).filter((term) => term.kind === 'measure'),
  };
}

/** 「累计」 is told behind the colon; 「数」 and 「各类」 not at all. */
function saysNothing(term: Term): boolean {
  const isEmpty = term.kind === 'before' && term.en === '';
  return isEmpty || isParticle(term, 'total') || isParticle(term, 'count');
}

function isParticle(term: Term, role: string): boolean {
  return term.kind === 'particle' && term.role === role;
}

function termsOf(text: string): Term[] | null {
  return segmentName(text.replace(ALSO, '和$1'), readQuoted);
}

/** Letters and digits are kept, “20+8”; other words are put in English inside the quotation marks. */
function readQuoted(quoted: string): Thing | null {
  if (/^[A-Za-z\d+.\-–]+$/.test(quoted)) return inQuotes(thing(quoted), 'plain');
  const parts = quoted.split('+').map((part) => {
    const terms = /^[A-Za-z\d.]+$/.test(part) ? [thing(part)] : segmentName(part, () => null);
    return terms && phraseOf(terms);
  });
  const whole = parts.filter((part) => part !== null);
  if (whole.length < parts.length) return null;
  const [only] = whole;
  if (whole.length === 1 && only !== undefined)
    return inQuotes(
      { ...thing(textOf(only)), attributive: only.attributive ?? textOf(only) },
      only.sort,
    );
  return inQuotes(
    thing(whole.map(({ attributive, en }) => attributive ?? en).join(' + ')),
    'plain',
  );
}

function inQuotes(quoted: Thing, sort: Sort): Thing {
  return { ...quoted, en: `“${quoted.en}”`, attributive: `“${quoted.attributive}”`, sort };
}

/** A name that begins with a small letter before a capital keeps it: “iShenzhen”. */
function capitalised(name: string): string {
  return name.replace(/^(“?)(\p{Ll})(?!\p{Lu})/u, (_, quote: string, letter: string) => {
    return quote + letter.toUpperCase();
  });
}
