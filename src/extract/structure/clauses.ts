import type { Span } from '../model';

/** The first mark of Chinese typesetting; few characters before it, and none behind, are blanks. */
const FIRST_MARK = 0x3001;
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
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
const IS = '是'.charCodeAt(0);
const ordinals = new Set(Array.from('一二三四五六七八九十', (char) => char.charCodeAt(0)));

/** Sentences of a run, each with its closing mark; a semicolon ends one, because it ends what 力争 governs. */
export function sentences(text: string, run: Span): Span[] {
  return cut(text, run, SENTENCE, LONGEST_SENTENCE);
}

/** Clauses of a run, without their closing marks and what numbers them. */
export function clauses(text: string, run: Span): Span[] {
  return cut(text, run, CLAUSE, LONGEST_CLAUSE).map(({ start, end }) => ({
    start: behindOrdinal(text, start),
    end: endsAt(text, end - 1) >= CLAUSE ? end - 1 : end,
  }));
}

/** 「三是新增泊位5个」: what numbers a clause of a list is none of it. */
function behindOrdinal(text: string, start: number): number {
  if (!ordinals.has(text.charCodeAt(start))) return start;
  const last = ordinals.has(text.charCodeAt(start + 1)) ? start + 1 : start;
  return text.charCodeAt(last + 1) === IS ? last + 2 : start;
}

function cut(text: string, run: Span, least: number, longest: number): Span[] {
  const spans: Span[] = [];
  let { start } = run;
  for (let index = run.start; index < run.end; index++) {
    const end = index + 1;
    const isTooLong = end - start >= longest && !(isDigit(text, index) && isDigit(text, end));
    if (endsAt(text, index) < least && !isTooLong && end < run.end) continue;
    if (!isBlank(text, start, end)) spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** A numeral is not cut in two, unless it is no number. */
function isDigit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= ZERO && unit <= NINE;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) < FIRST_MARK && text.slice(start, end).trim() === '';
}

function endsAt(text: string, index: number): number {
  return ends[text.charCodeAt(index)] ?? 0;
}
