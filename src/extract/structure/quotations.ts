import type { Span } from '../model';

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
]);
const OPENING = /[“‘《〈]/;
const MARK = /[“”‘’《》〈〉]/g;

/** The innermost quotation or book title around a position of a sentence, marks included. */
export function enclosingQuotation(text: string, sentence: Span, position: number): Span | null {
  const before = text.slice(sentence.start, position);
  if (!OPENING.test(before)) return null;
  const open: number[] = [];
  for (const mark of before.matchAll(MARK)) {
    if (CLOSING.has(mark[0])) open.push(sentence.start + mark.index);
    else open.pop();
  }
  const start = open.at(-1);
  const close = start === undefined ? undefined : CLOSING.get(text.charAt(start));
  if (start === undefined || close === undefined) return null;
  const length = text.slice(position, sentence.end).indexOf(close);
  return length < 0 ? null : { start, end: position + length + 1 };
}

/** Whether a position stands inside round brackets of its clause. */
export function insideBrackets(text: string, clause: Span, position: number): boolean {
  const before = text.slice(clause.start, position);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
