import type { Span } from '../model';

const SENTENCE_END = /[。！？；]/g;
const CLAUSE_END = /[，：。！？；]/g;

/** Sentences of a run, each with its closing mark; a semicolon ends one, because it ends what 力争 governs. */
export function sentences(text: string, run: Span): Span[] {
  return cut(text, run, SENTENCE_END);
}

/** Clauses of a run, without their closing marks. Marks inside short quotations and brackets do not cut. */
export function clauses(text: string, run: Span): Span[] {
  return cut(text, run, CLAUSE_END).map(({ start, end }) => ({
    start,
    end: /[，：。！？；]/.test(text[end - 1] ?? '') ? end - 1 : end,
  }));
}

function cut(text: string, run: Span, mark: RegExp): Span[] {
  const spans: Span[] = [];
  let start = run.start;
  for (const match of text.slice(run.start, run.end).matchAll(mark)) {
    const end = run.start + match.index + 1;
    spans.push({ start, end });
    start = end;
  }
  if (start < run.end) spans.push({ start, end: run.end });
  return spans.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}
