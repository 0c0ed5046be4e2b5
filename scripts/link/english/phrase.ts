import { coordinate, isAlike, isMade, sharing, splitAtAnd } from './lists';
import { bare, single, textOf, withTail, type Phrase } from './nounPhrase';
import type { Term } from './terms';

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
