import { shownWithGaps } from '../text/damage';
import type { TextLine } from '../text/readText';

export interface Heading {
  readonly level: number;
  /** How far within the document's sections by the style of its number: a 节 lies within a 章. */
  readonly depth: number;
  /** The number as written, without its mark: 一, （二） → 二, 01. */
  readonly number: string | null;
  readonly title: string;
  /** Where the heading ends in the line: text after it is a paragraph that it leads in. */
  readonly end: number;
}

const LONGEST_HEADING = 60;
const LONGEST_UNNUMBERED = 34;
/** The usual numberings, outermost first. `lead` allows a paragraph to follow in the same line. */
const STYLES = [
  { level: 1, pattern: /^第([一二三四五六七八九十]+)[章部分篇]+[、：\s]*/, lead: false },
  { level: 2, pattern: /^第([一二三四五六七八九十]+)节[、：\s]*/, lead: false },
  { level: 1, pattern: /^([一二三四五六七八九十]{1,3})、/, lead: false },
  { level: 2, pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/, lead: true },
  {
    level: 2,
    pattern: /^(0[1-9]|[1-9]\d?(?=[.、．]))[.、．]?\s*(?=[\p{Script=Han}“])/u,
    lead: false,
  },
] as const;
/** Deeper than any that is numbered. */
const UNNUMBERED = STYLES.length;
const LEAD_END = /[。！]/;
/** What a heading without a number does not hold. */
const SENTENCE_MARKS = /[。；]|，.*，/;

/** The heading that a line is or begins with, or null. */
export function readHeading(line: TextLine): Heading | null {
  const { folded, emphasised } = line;
  for (const [depth, { level, pattern, lead }] of STYLES.entries()) {
    const number = pattern.exec(folded);
    if (!number) continue;
    const rest = folded.slice(number[0].length);
    const stop = rest.search(LEAD_END);
    const title = (stop < 0 ? rest : rest.slice(0, stop)).trim();
    if (title.length > LONGEST_HEADING || title === '') return null;
    const end = stop < 0 ? folded.length : number[0].length + stop + 1;
    if (end < folded.length && !lead) return null;
    return { level, depth, number: number[1] ?? null, title: titleAsWritten(line, title), end };
  }
  const dashed = /^-{2}(.{4,40}?)[。：]/.exec(folded);
  if (dashed && !/\d/.test(dashed[1] ?? ''))
    return {
      level: 3,
      depth: UNNUMBERED,
      number: null,
      title: titleAsWritten(line, dashed[1] ?? ''),
      end: dashed[0].length,
    };
  const alone = folded.length <= (emphasised ? LONGEST_HEADING : LONGEST_UNNUMBERED);
  if (alone && !SENTENCE_MARKS.test(folded) && !/[，：]$/.test(folded))
    return {
      level: emphasised ? 3 : 4,
      depth: UNNUMBERED,
      number: null,
      title: line.text,
      end: folded.length,
    };
  return null;
}

function titleAsWritten(line: TextLine, folded: string): string {
  const start = line.folded.indexOf(folded);
  return shownWithGaps(line.text.slice(start, start + folded.length).trim());
}
