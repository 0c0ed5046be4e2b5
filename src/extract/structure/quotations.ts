import type { Span } from '../model';

const PAIRS: Record<string, string> = { '“': '”', '‘': '’', '《': '》', '〈': '〉' };

/** The innermost quotation or book title around a position of a sentence, marks included. */
export function enclosingQuotation(text: string, sentence: Span, position: number): Span | null {
  const open: number[] = [];
  for (let index = sentence.start; index < position; index++) {
    const char = text.charAt(index);
    if (PAIRS[char]) open.push(index);
    else if (Object.values(PAIRS).includes(char)) open.pop();
  }
  const start = open.at(-1);
  if (start === undefined) return null;
  const close = PAIRS[text.charAt(start)] ?? '';
  const end = text.indexOf(close, position);
  return end < 0 || end >= sentence.end ? null : { start, end: end + 1 };
}

/** Whether a position stands inside round brackets of its clause. */
export function insideBrackets(text: string, clause: Span, position: number): boolean {
  const before = text.slice(clause.start, position);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}
