import { isHan } from './han';
import { replaceRuns, type MappedText, type Replacement } from './mappedText';

/**
 * A Han character's pronunciation in brackets right after it: `区(qū)`. A tone mark tells it from `(app)`. What
 * stands before is asked of each find: a look behind in the expression would be made at every character.
 */
const GLOSS = /\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]*\)/g;
/** The neutral tone has no mark: believed only in a document that is glossed throughout. */
const TONELESS = /\((?:de|le|zhe|ne|ma|ba|men|zi)\)/g;

export interface Stripped {
  readonly content: MappedText;
  readonly count: number;
}

export function stripGlosses(content: MappedText, glossedThroughout: boolean): Stripped {
  if (!content.text.includes('(')) return { content, count: 0 };
  const found = behindHan(content.text, GLOSS);
  if (glossedThroughout) {
    found.push(...behindHan(content.text, TONELESS));
    found.sort((a, b) => a.start - b.start);
  }
  return {
    content: replaceRuns(content, found),
    count: found.length,
  };
}

/** Whether a text carries glosses at all. */
export function isGlossed(text: string): boolean {
  return text.includes('(') && behindHan(text, GLOSS).length > 0;
}

/** The character that ends at an offset, both units of one beyond the basic plane. */
function charBefore(text: string, index: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(index - 1));
  return text.slice(Math.max(0, index - (isPair ? 2 : 1)), index);
}

/** Where a pattern stands right behind a Han character. */
function behindHan(text: string, pattern: RegExp): Replacement[] {
  const found: Replacement[] = [];
  for (const { 0: run, index } of text.matchAll(pattern))
    if (isHan(charBefore(text, index)))
      found.push({ start: index, end: index + run.length, text: '' });
  return found;
}
