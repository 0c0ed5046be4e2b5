import type { Span } from '../model';

const CLAUSE = 1;
const SENTENCE = 2;
/** By UTF-16 unit: what it ends, 0 for nothing. */
const ends = new Uint8Array(0x10000);
for (const mark of '，：') ends[mark.charCodeAt(0)] = CLAUSE;
for (const mark of '。！？；') ends[mark.charCodeAt(0)] = SENTENCE;
/**
 * No sentence or clause of a real text is longer. What claims to be is cut here, because each figure looks at
 * all of its clause and sentence: without a limit the time would grow with the square of the length.
 */
const LONGEST_SENTENCE = 1500;
const LONGEST_CLAUSE = 400;

/** Sentences of a run, each with its closing mark; a semicolon ends one, because it ends what 力争 governs. */
export function sentences(text: string, run: Span): Span[] {
  return cut(text, run, SENTENCE, LONGEST_SENTENCE);
}

/** Clauses of a run, without their closing marks. Marks inside short quotations and brackets do not cut. */
export function clauses(text: string, run: Span): Span[] {
  return cut(text, run, CLAUSE, LONGEST_CLAUSE).map(({ start, end }) => ({
    start,
    end: endsAt(text, end - 1) >= CLAUSE ? end - 1 : end,
  }));
}

function cut(text: string, run: Span, least: number, longest: number): Span[] {
  const spans: Span[] = [];
  let start = run.start;
  const addUpTo = (end: number) => {
    for (; end - start > longest; start += longest) add(start, start + longest);
    add(start, end);
    start = end;
  };
  const add = (from: number, end: number) => {
    if (text.slice(from, end).trim() !== '') spans.push({ start: from, end });
  };
  for (let index = run.start; index < run.end; index++)
    if (endsAt(text, index) >= least) addUpTo(index + 1);
  if (start < run.end) addUpTo(run.end);
  return spans;
}

function endsAt(text: string, index: number): number {
  return ends[text.charCodeAt(index)] ?? 0;
}
