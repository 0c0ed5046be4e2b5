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
export const BEHIND: Partial<Record<Sort, string>> = { sites: 'in', events: 'at', users: 'for' };
/** A phrase as it is read. */
export function textOf({ en, tail }: Phrase): string {
  return en + tail;
}

/**
 * One noun with its modifiers: adjectives stand before the nouns that modify, whatever their order in Chinese;
 * places, events and amounts behind, the nearest first.
 */
export function single(terms: readonly Term[]): Phrase | null {
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

/** A noun alone. */
export function bare({ en, attributive, sort }: Thing): Phrase {
  return { en, attributive, tail: '', sort };
}

/** A phrase with more behind it. */
export function withTail(phrase: Phrase, tail: string): Phrase {
  return { ...phrase, tail: `${phrase.tail} ${tail}` };
}

/** Some Chinese modifiers say nothing in English: 「各类」. */
export function words(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
