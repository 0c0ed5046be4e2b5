import type { Span } from '../model';

const SENTENCE_END = /[。！？；]/g;
const CLAUSE_END = /[，：。！？；]/g;
/**
 * No sentence or clause of a real text is longer. What claims to be is cut here, because each figure looks at
 * all of its clause and sentence: without a limit the time would grow with the square of the length.
 */
const LONGEST_SENTENCE = 1500;
const LONGEST_CLAUSE = 400;

/** Sentences of a run, each with its closing mark; a semicolon ends one, because it ends what 力争 governs. */
export function sentences(text: string, run: Span): Span[] {
  return cut(text, run, SENTENCE_END, LONGEST_SENTENCE);
}

/** Clauses of a run, without their closing marks. Marks inside short quotations and brackets do not cut. */
export function clauses(text: string, run: Span): Span[] {
  return cut(text, run, CLAUSE_END, LONGEST_CLAUSE).map(({ start, end }) => ({
    start,
    end: /[，：。！？；]/.test(text[end - 1] ?? '') ? end - 1 : end,
  }));
}

function cut(text: string, run: Span, mark: RegExp, longest: number): Span[] {
  const spans: Span[] = [];
  let start = run.start;
  const add = (end: number) => {
    for (; end - start > longest; start += longest) spans.push({ start, end: start + longest });
    spans.push({ start, end });
    start = end;
  };
  for (const match of text.slice(run.start, run.end).matchAll(mark))
    add(run.start + match.index + 1);
  if (start < run.end) add(run.end);
  return spans.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}
