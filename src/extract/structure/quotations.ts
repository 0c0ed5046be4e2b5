import type { Span } from '../model';

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
]);
const MARK = /[“”‘’《》〈〉]/g;

/** The innermost quotation or book title around a position of a sentence, marks included. */
export function enclosingQuotation(text: string, sentence: Span, position: number): Span | null {
  const open: number[] = [];
  MARK.lastIndex = sentence.start;
  for (let mark = MARK.exec(text); mark && mark.index < position; mark = MARK.exec(text)) {
    if (CLOSING.has(mark[0])) open.push(mark.index);
    else open.pop();
  }
  const start = open.at(-1);
  const close = start === undefined ? undefined : CLOSING.get(text.charAt(start));
  if (start === undefined || close === undefined) return null;
  const end = text.indexOf(close, position);
  return end < 0 || end >= sentence.end ? null : { start, end: end + 1 };
}

/** Whether a position stands inside round brackets of its clause. */
export function insideBrackets(text: string, clause: Span, position: number): boolean {
  const before = text.slice(clause.start, position);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
