import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import type { AskedPattern, Question } from './askedPatterns';

/** A part of a pattern without which it would read less, or more. */
export interface Alternative {
  /** One of several, or a lookaround that excepts something. */
  readonly kind: 'alternative' | 'exception';
  /** As it stands in the pattern. */
  readonly words: string;
  readonly start: number;
  /** The pattern without it. */
  readonly without: string;
}

/** The alternatives of a pattern, and its exceptions, from left to right. */
export function alternativesOf({
  source,
  flags,
}: Pick<AskedPattern, 'source' | 'flags'>): Alternative[] {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  const tree = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const found: Alternative[] = [];
  const take = (kind: Alternative['kind'], { raw, start }: AST.Node, mark: '|' | ''): void => {
    // The mark that parts it from the next one, of the last from the one before, goes with it.
    const end = start + raw.length;
    const isLast = source[end] !== mark;
    const without =
      source.slice(0, isLast ? start - mark.length : start) +
      source.slice(isLast ? end : end + mark.length);
    found.push({ kind, words: raw, start, without });
  };
  const takeAll = ({
    alternatives,
  }: {
    readonly alternatives: readonly AST.Alternative[];
  }): void => {
    if (alternatives.length > 1) for (const each of alternatives) take('alternative', each, '|');
  };
  visitRegExpAST(tree, {
    onPatternEnter: takeAll,
    onGroupEnter: takeAll,
    onCapturingGroupEnter: takeAll,
    onAssertionEnter(node) {
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return;
      if (node.negate) take('exception', node, '');
      takeAll(node);
    },
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Those whose removal changes no answer to a question that was asked. */
export function undecidedIn(pattern: AskedPattern): Alternative[] {
  const questions = [...pattern.questions.values()];
  const answer = answering(pattern.source, pattern.flags);
  const answers = questions.map(answer);
  // What fits tells alternatives apart soonest.
  const order = [...questions.keys()].sort(
    (a, b) => Number(answers[b] !== '') - Number(answers[a] !== ''),
  );
  return alternativesOf(pattern).filter(({ without }) => {
    const answerWithout = answering(without, pattern.flags);
    return order.every((index) => {
      const question = questions[index];
      return question === undefined || answerWithout(question) === answers[index];
    });
  });
}

/** What a pattern answers: where it fits with what its groups hold, or only that it does; empty where it does not. */
function answering(source: string, flags: string): (question: Question) => string {
  const once = new RegExp(source, flags.replace('g', ''));
  const everywhere = new RegExp(source, flags.includes('y') ? flags : `${flags.replace('g', '')}g`);
  const isGlobal = flags.includes('g');
  return ({ text, at, onlyWhether }) => {
    once.lastIndex = at;
    if (onlyWhether) return once.test(text) ? 'fits' : '';
    const fits = isGlobal ? [...text.matchAll(everywhere)] : [once.exec(text)];
    return fits.map((fit) => (fit ? `${fit.index} ${JSON.stringify(fit)}` : '')).join();
  };
}
