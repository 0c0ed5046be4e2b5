const FULL_WIDTH_BRACKETS: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** A name in Chinese with the brackets of Chinese text, however its document, or the reading of it, sets them. */
export function chineseBrackets(name: string): string {
  return name.replace(/[()]/g, (bracket) => FULL_WIDTH_BRACKETS[bracket] ?? bracket);
}

const NESTED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/**
 * Words that are to stand between quotation marks, their own marks turned into those of a quotation within one
 * (GB/T 15834). As long as before.
 */
export function insideQuotes(words: string): string {
  return words.replace(/[“”‘’]/g, (mark) => NESTED[mark] ?? mark);
}
