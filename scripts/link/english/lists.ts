import { BEHIND, words } from './nounPhrase';
import type { Sort, Term } from './terms';

/** «A, B and C», with a comma before the last where one of them has an «and» of its own. */
export function coordinate(items: readonly string[]): string {
  const [last = '', ...others] = [...items].reverse();
  if (others.length === 0) return last;
  const comma = items.some((item) => item.includes(' and ')) ? ',' : '';
  return `${others.reverse().join(', ')}${comma} and ${last}`;
}

/** The members of a list, apart. */
export function splitAtAnd(terms: readonly Term[]): Term[][] {
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
export function sharing(parts: readonly (readonly Term[])[]): Term[][] | null {
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

/** Whether two sorts stand for each other in a list. */
export function isAlike(one: Sort, other: Sort): boolean {
  return (isMade(one) && isMade(other)) || (one === other && one !== 'plain');
}

/** Goods and the industries that make them go together: 「芯片和软件产业」. */
export function isMade(sort: Sort): boolean {
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
