import type { Sort, Term, Thing } from './terms';

/** A noun with all that belongs to it. */
export interface Phrase {
  readonly en: string;
  /** As it stands before another noun; null where it is too long for that. */
  readonly attributive: string | null;
  /** What stands behind the noun, with a space before it. */
  readonly tail: string;
  readonly sort: Sort;
}

/** The prepositions of what stands behind, by its sort. */
const BEHIND: Partial<Record<Sort, string>> = { sites: 'in', events: 'at', users: 'for' };
/** Foreign trade is with a place, exports are to it: 「对…国家进出口」. */
const TOWARDS: Readonly<Record<string, string>> = {
  'foreign trade': 'with',
  trade: 'with',
  exports: 'to',
  imports: 'from',
  investment: 'in',
};

/** The English of a noun phrase; null where the terms make none. */
export function phraseOf(terms: readonly Term[]): Phrase | null {
  return (
    asVerbPhrase(terms) ??
    asTowards(terms) ??
    asExamples(terms) ??
    asOf(terms) ??
    asHaving(terms) ??
    asLinked(terms) ??
    asList(terms)
  );
}

/** A phrase as it is read. */
export function textOf({ en, tail }: Phrase): string {
  return en + tail;
}

/** «A, B and C», with a comma before the last where one of them has an «and» of its own. */
export function coordinate(items: readonly string[]): string {
  const [last = '', ...others] = [...items].reverse();
  if (others.length === 0) return last;
  const comma = items.some((item) => item.includes(' and ')) ? ',' : '';
  return `${others.reverse().join(', ')}${comma} and ${last}`;
}

function roleAt(terms: readonly Term[], role: string): number {
  return terms.findLastIndex((term) => term.kind === 'particle' && term.role === role);
}

/** 「企业减少用电成本」: electricity costs cut by firms. */
function asVerbPhrase(terms: readonly Term[]): Phrase | null {
  const at = terms.findIndex(({ kind }) => kind === 'verb');
  const verb = terms[at];
  if (verb?.kind !== 'verb') return null;
  const left = phraseOf(terms.slice(0, at));
  const right = phraseOf(terms.slice(at + 1));
  if (left === null || right === null) return null;
  const [first, second] = verb.turns === 'by' ? [right, left] : [left, right];
  const joined = verb.turns === 'by' ? `${verb.en} by` : verb.en;
  return withTail(first, `${joined} ${textOf(second)}`);
}

/** 「对…国家进出口」: foreign trade with countries. */
function asTowards(terms: readonly Term[]): Phrase | null {
  const head = terms.at(-1);
  const [first] = terms;
  if (first?.kind !== 'particle' || first.role !== 'towards') return null;
  if (head?.kind !== 'thing') return null;
  const preposition = TOWARDS[head.en];
  const place = phraseOf(terms.slice(1, -1));
  if (preposition === undefined || place === null) return null;
  return { ...bare(head), attributive: null, tail: ` ${preposition} ${textOf(place)}` };
}

/** 「甲、乙等产品」: products such as A and B. */
function asExamples(terms: readonly Term[]): Phrase | null {
  const at = roleAt(terms, 'such-as');
  if (at < 0) return null;
  const examples = phraseOf(terms.slice(0, at));
  const whole = phraseOf(terms.slice(at + 1));
  if (examples === null || whole === null) return null;
  const article = examples.sort === 'works' && !examples.en.startsWith('the ') ? 'the ' : '';
  return withTail(whole, `such as ${article}${textOf(examples)}`);
}

/** 「的」 between two nouns is of; after a modifier it says nothing. */
function asOf(terms: readonly Term[]): Phrase | null {
  const at = roleAt(terms, 'of');
  if (at < 0) return null;
  const [owner, owned] = [terms.slice(0, at), terms.slice(at + 1)];
  if (isHaving(owner[0])) {
    const had = phraseOf(owner.slice(1));
    const who = phraseOf(owned);
    return had && who && withTail(who, `with ${textOf(had)}`);
  }
  if (owner.at(-1)?.kind !== 'thing') return phraseOf([...owner, ...owned]);
  const [whose, what] = [phraseOf(owner), phraseOf(owned)];
  return whose && what && withTail(what, `of ${textOf(whose)}`);
}

/** 「具有…证书人才」: talent with certificates. */
function asHaving(terms: readonly Term[]): Phrase | null {
  if (!isHaving(terms[0]) || terms.length < 3) return null;
  const who = phraseOf(terms.slice(-1));
  const had = phraseOf(terms.slice(1, -1));
  return who && had && withTail(who, `with ${textOf(had)}`);
}

function isHaving(term: Term | undefined): boolean {
  return term?.kind === 'particle' && term.role === 'having';
}

/** 「老旧工业园区改造」: renewal of old industrial parks. */
function asLinked(terms: readonly Term[]): Phrase | null {
  const head = terms.at(-1);
  if (head?.kind !== 'thing' || head.link === null) return null;
  const parts = splitAtAnd(terms);
  const areAllLinked = parts.every((part) => {
    const last = part.at(-1);
    return last?.kind === 'thing' && last.link !== null;
  });
  if (parts.length > 1 && areAllLinked) return null;
  const lastThing = terms.slice(0, -1).findLastIndex(({ kind }) => kind === 'thing');
  if (lastThing < 0) return null;
  const scope = head.scoped ? terms.slice(0, scopeLength(terms)) : [];
  const about = phraseOf(terms.slice(scope.length, lastThing + 1));
  const own = single([...scope, ...terms.slice(lastThing + 1)]);
  if (about === null || own === null) return null;
  return { ...withTail(own, `${head.link} ${textOf(about)}`), attributive: null };
}

/** How many modifiers of level or place a name opens with. */
export function scopeLength(terms: readonly Term[]): number {
  const at = terms.findIndex((term) => term.kind !== 'before' || term.whole === null);
  return at < 0 ? terms.length : at;
}

function asList(terms: readonly Term[]): Phrase | null {
  const items = sharing(splitAtAnd(terms));
  if (items === null) return null;
  const phrases = items.map(single);
  const whole = phrases.filter((phrase) => phrase !== null);
  const last = whole.at(-1);
  if (last === undefined || whole.length < phrases.length) return null;
  if (whole.length === 1) return last;
  // 「芯片和软件企业」: a term of the last may hide what all share.
  const isMixed = whole.some(({ sort }) => isMade(sort) && !isAlike(sort, last.sort));
  if (isMixed) return null;
  return { en: coordinate(whole.map(textOf)), attributive: null, tail: '', sort: last.sort };
}

function splitAtAnd(terms: readonly Term[]): Term[][] {
  const items: Term[][] = [[]];
  for (const term of terms) {
    if (term.kind === 'particle' && term.role === 'and') items.push([]);
    else items.at(-1)?.push(term);
  }
  return items;
}

interface Item {
  /** What the list names before the first term, and what follows both. */
  readonly shared: readonly string[];
  readonly terms: readonly Term[];
}

/**
 * The members of a list. One without a noun shares what follows the next one's modifier, 「国家和行业标准」; so
 * does a noun of the same sort as the one that the next begins with, 「芯片和软件企业」.
 */
function sharing(parts: readonly (readonly Term[])[]): Term[][] | null {
  const items: Item[] = [];
  for (const terms of [...parts].reverse()) {
    const next = items[0];
    if (next !== undefined && sharesWith(terms, next)) {
      const text = modifiersText(terms);
      items[0] = { ...next, shared: [text, ...next.shared] };
    } else if (terms.some(({ kind }) => kind === 'thing') && !mayShare(terms, next))
      items.unshift({ shared: [], terms });
    else return null;
  }
  return items.map(({ shared, terms: [first, ...rest] }) =>
    first === undefined ? [] : [shared.length === 0 ? first : joined(shared, first), ...rest],
  );
}

function sharesWith(terms: readonly Term[], next: Item): boolean {
  const [first, ...rest] = next.terms;
  const last = terms.at(-1);
  if (first === undefined || last === undefined || rest.length === 0) return false;
  if (terms.every(({ kind }) => kind === 'before'))
    return first.kind === 'before' || first.kind === 'thing';
  return (
    last.kind === 'thing' &&
    first.kind === 'thing' &&
    isAlike(last.sort, first.sort) &&
    terms.slice(0, -1).every(({ kind }) => kind === 'before') &&
    rest.some(({ kind }) => kind === 'thing')
  );
}

function isAlike(one: Sort, other: Sort): boolean {
  return (isMade(one) && isMade(other)) || (one === other && one !== 'plain');
}

/** Goods and the industries that make them go together: 「芯片和软件产业」. */
function isMade(sort: Sort): boolean {
  return sort === 'goods' || sort === 'fields';
}

/** 「图书馆和学校设施」: whether the libraries or their facilities are meant cannot be told. */
function mayShare(terms: readonly Term[], next: Item | undefined): boolean {
  const [first, second] = next?.terms ?? [];
  const head = next?.terms.at(-1);
  const last = terms.at(-1);
  if (first?.kind !== 'thing' || second?.kind !== 'thing' || last?.kind !== 'thing') return false;
  return last !== head && (last.sort === 'plain' || first.sort === 'plain');
}

function joined(shared: readonly string[], first: Term): Term {
  const own = modifiersText([first]);
  const en = coordinate([...shared.map((each) => each.replace(' and ', ', ')), own]);
  return first.kind === 'thing'
    ? { ...first, en, attributive: en }
    : { kind: 'before', en, whole: null };
}

function modifiersText(terms: readonly Term[]): string {
  return words(
    terms.map((term) => {
      if (term.kind === 'thing') return BEHIND[term.sort] ? term.en : (term.attributive ?? term.en);
      return term.kind === 'before' ? term.en : '';
    }),
  );
}

/**
 * One noun with its modifiers: adjectives stand before the nouns that modify, whatever their order in Chinese;
 * places, events and amounts behind, the nearest first.
 */
function single(terms: readonly Term[]): Phrase | null {
  const at = terms.findLastIndex(({ kind }) => kind !== 'behind');
  const head = terms[at];
  if (head?.kind !== 'thing') return null;
  const adjectives: string[] = [];
  const nouns: string[] = [];
  const behind: string[] = [];
  if (isAmbiguous(terms.slice(0, at), head)) return null;
  for (const term of terms.toSpliced(at, 1)) {
    if (term.kind === 'before') adjectives.push(term.en);
    else if (term.kind === 'behind') behind.unshift(term.en);
    else if (term.kind === 'thing') {
      const preposition = BEHIND[term.sort];
      if (preposition === undefined) {
        if (term.attributive === null || isObject(terms, term)) return null;
        nouns.push(term.attributive);
      } else behind.unshift(`${preposition} ${term.en}`);
    } else if (term.kind === 'measure' && term.before !== null) adjectives.push(term.before);
    else if (term.kind === 'measure' && term.joins === 'name') nouns.push(term.en);
    else return null;
  }
  const before = words([...adjectives, ...nouns]);
  // A place's name and nothing else tells one area of the others.
  const isOne = head.sort === 'areas' && adjectives.length > 0 && nouns.length === 0;
  const hasName = isOne && adjectives.every((each) => /^\p{Lu}/u.test(each));
  return {
    en: words([before, hasName ? (head.attributive ?? head.en) : head.en]),
    attributive: head.attributive === null ? null : words([before, head.attributive]),
    tail: behind.map((each) => ` ${each}`).join(''),
    sort: head.sort,
  };
}

/** 「改造公园」 does something to parks, 「改造项目」 are projects to do it. */
function isObject(terms: readonly Term[], work: Thing): boolean {
  const next = terms[terms.indexOf(work) + 1];
  return work.link !== null && !(next?.kind === 'thing' && next.sort === 'projects');
}

/** 「3岁以下婴幼儿托位」: what stands behind would be said of the places, not of the infants. */
function isAmbiguous(modifiers: readonly Term[], { sort }: Thing): boolean {
  if (sort === 'projects' || sort === 'firms') return false;
  const at = modifiers.findIndex(({ kind }) => kind === 'behind');
  return at >= 0 && modifiers.slice(at).some((term) => term.kind === 'thing' && !BEHIND[term.sort]);
}

function bare({ en, attributive, sort }: Thing): Phrase {
  return { en, attributive, tail: '', sort };
}

function withTail(phrase: Phrase, tail: string): Phrase {
  return { ...phrase, tail: `${phrase.tail} ${tail}` };
}

/** Some Chinese modifiers say nothing in English: 「各类」. */
function words(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
