import { replaceRuns, type MappedText } from './mappedText';

/** A Han character's pronunciation in brackets right after it: `区(qū)`. A tone mark tells it from `(app)`. */
const GLOSS = /(?<=\p{Script=Han})\(([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]*)\)/gu;
/** The neutral tone has no mark: believed only in a document that is glossed throughout. */
const TONELESS = /(?<=\p{Script=Han})\((?:de|le|zhe|ne|ma|ba|men|zi)\)/gu;

export interface Stripped {
  readonly content: MappedText;
  readonly count: number;
}

export function stripGlosses(content: MappedText, glossedThroughout: boolean): Stripped {
  if (!content.text.includes('(')) return { content, count: 0 };
  const found = [...content.text.matchAll(GLOSS)];
  if (glossedThroughout) found.push(...content.text.matchAll(TONELESS));
  found.sort((a, b) => a.index - b.index);
  return {
    content: replaceRuns(
      content,
      found.map((gloss) => ({ start: gloss.index, end: gloss.index + gloss[0].length, text: '' })),
    ),
    count: found.length,
  };
}

/** Whether a text carries glosses at all. */
export function isGlossed(text: string): boolean {
  return text.search(GLOSS) >= 0;
}
