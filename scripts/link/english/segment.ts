import { amountAt } from './amounts';
import { TERMS, LONGEST_TERM } from './glossary';
import { modifier, type Term, type Thing } from './terms';

/** What the quoted words of a name mean: read by the grammar, which reads terms in turn. */
export type ReadQuoted = (quoted: string) => Thing | null;

/** Without a meaning of its own the word is kept: 5G, PM2.5, AI. */
const LATIN = /^(?=[\d.+-]*[A-Za-z])[A-Za-z\d][A-Za-z\d.+-]*/;
const QUOTED = /^“([^“”]+)”/;
const BETWEEN_PARTS = /[、和及与的]$/;
const ENDS_PART = /^(?:$|[、和及与的])/;

/**
 * The terms that a Chinese name consists of: the fewest that cover all of it, the longest first. Null where a
 * character belongs to no term.
 */
export function segmentName(text: string, readQuoted: ReadQuoted): Term[] | null {
  // From the end: the best way to cover what follows is known at each place.
  const covered: (readonly Term[] | null)[] = Array.from({ length: text.length + 1 }, () => null);
  covered[text.length] = [];
  for (let at = text.length - 1; at >= 0; at--) {
    for (const { length, term } of termsAt(text, at, readQuoted)) {
      const rest = covered[at + length];
      const best = covered[at];
      if (rest && (!best || rest.length + 1 < best.length)) covered[at] = [term, ...rest];
    }
  }
  const terms = covered[0];
  return terms ? [...terms] : null;
}

interface Match {
  readonly length: number;
  readonly term: Term;
}

/** Longest first. */
function termsAt(text: string, at: number, readQuoted: ReadQuoted): Match[] {
  const rest = text.slice(at);
  const matches: Match[] = [];
  const amount = amountAt(rest);
  if (amount !== null) matches.push(amount);
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) {
    const term = readQuoted(quoted[1] ?? '');
    if (term !== null) matches.push({ length: quoted[0].length, term });
  }
  for (let length = Math.min(LONGEST_TERM, rest.length); length > 0; length--) {
    const term = TERMS.get(rest.slice(0, length));
    if (term !== undefined && (length > 1 || standsAlone(text, at, term)))
      matches.push({ length, term });
  }
  // Behind the terms: a word of letters may be one.
  const latin = LATIN.exec(rest)?.[0];
  if (latin !== undefined) matches.push({ length: latin.length, term: modifier('before', latin) });
  return matches.sort((a, b) => b.length - a.length);
}

/** A single character is a word at the edge of a part only: 「省」 before it, 「奖」 and 「站」 behind. */
function standsAlone(text: string, at: number, term: Term): boolean {
  if (term.kind === 'particle') return at > 0 || term.role === 'towards';
  const opens = at === 0 || BETWEEN_PARTS.test(text.slice(0, at));
  return term.kind === 'thing' ? ENDS_PART.test(text.slice(at + 1)) : opens;
}
