import { joinMapped, shifted } from './mappedText';
import type { MarkedLine } from './markup';

/** Fewer lines do not show that they were broken at one width. */
const FEWEST_LINES = 12;
/** How many of the lines are as wide as the widest where a text was broken at one width: the last of each paragraph is not. */
const FULL_SHARE = 0.5;
/** How many of the full ones break a sentence: a line of a list may be as wide, but ends one. */
const BROKEN_SHARE = 0.6;
/** A mark that must not begin a line takes the character before it along; a number is not parted. */
const SLACK = 3;
const NARROWEST = 16;
const WIDEST = 120;
const SENTENCE_END = /[。！？；：」』”）]$/;
/** The numbers of headings and items begin a paragraph; 「增长|5.5%」 and 「一、二、三产业」 are none. */
const OPENS =
  /^(?:（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]、)|第[一二三四五六七八九十]+[章节部分篇条]|\d{1,2}[.、．](?!\d))/;
/** A numbered line without any is a heading, however wide. */
const CLAUSE_MARK = /[，。；：,;:]/;
const PAGE_NUMBER = /^[-—–－\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-—–－\s]*$/;

/**
 * The paragraphs of a text that was broken at one width, as text taken from a page is: each under the line that it
 * begins in, its places counted on from there over the line breaks. Any other text stays as it is.
 * @param sourceLines all lines of the source, for their lengths.
 */
export function unwrap(
  lines: readonly MarkedLine[],
  sourceLines: readonly string[],
): readonly MarkedLine[] {
  const full = fullLines(lines, sourceLines);
  if (full.size === 0) return lines;
  const isIndented = lines.some((line) => indented(line, sourceLines));
  const paragraphs: Paragraph[] = [];
  let goesOn = false;
  for (const line of lines) {
    const { text } = line.content;
    if (PAGE_NUMBER.test(text)) continue;
    const isNumbered = OPENS.test(text);
    const opens =
      isNumbered || text === '' || line.emphasised || (isIndented && indented(line, sourceLines));
    if (goesOn && !opens) paragraphs.at(-1)?.rest.push(line);
    else paragraphs.push({ first: line, rest: [] });
    const isHeading = line.emphasised || (isNumbered && !CLAUSE_MARK.test(text));
    goesOn = full.has(line) && !isHeading;
  }
  const starts = startsOf(sourceLines);
  return paragraphs.map((paragraph) => joined(paragraph, starts));
}

interface Paragraph {
  readonly first: MarkedLine;
  readonly rest: MarkedLine[];
}

/** How wide a line is. */
type Measure = (line: MarkedLine) => number;

/** On a page letters and digits are half as wide as Chinese characters, and marks of emphasis are not seen. */
const widthOf: Measure = ({ content }) => {
  let width = 0;
  for (const char of content.text) width += char <= '\u00ff' ? 0.5 : 1;
  return width;
};

/** Programs count all that a line of the source holds. */
function lengthIn(sourceLines: readonly string[]): Measure {
  return ({ line }) => sourceLines[line - 1]?.trim().length ?? 0;
}

/** The lines as wide as the one width at which a text was broken; none where it was not. */
function fullLines(
  lines: readonly MarkedLine[],
  sourceLines: readonly string[],
): ReadonlySet<MarkedLine> {
  const written = lines.filter(({ content }) => content.text !== '');
  const byWidth = widest(written, widthOf);
  const byLength = widest(written, lengthIn(sourceLines));
  const full = byWidth.length >= byLength.length ? byWidth : byLength;
  const broken = full.filter(({ content }) => !SENTENCE_END.test(content.text));
  const isBroken =
    written.length >= FEWEST_LINES &&
    full.length >= written.length * FULL_SHARE &&
    broken.length >= full.length * BROKEN_SHARE;
  return new Set(isBroken ? full : []);
}

/** The lines that come near the greatest width; a table or a title may run over. */
function widest(lines: readonly MarkedLine[], measure: Measure): readonly MarkedLine[] {
  const widths = lines.map(measure);
  const greatest = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.95)] ?? 0;
  if (greatest < NARROWEST || greatest > WIDEST) return [];
  return lines.filter((_line, index) => (widths[index] ?? 0) >= greatest - SLACK);
}

function indented({ line }: MarkedLine, sourceLines: readonly string[]): boolean {
  return /^(?:[\u3000\t]|\s{2})/.test(sourceLines[line - 1] ?? '');
}

function startsOf(sourceLines: readonly string[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const text of sourceLines) {
    starts.push(at);
    at += text.length + 1;
  }
  return starts;
}

function joined({ first, rest }: Paragraph, starts: readonly number[]): MarkedLine {
  if (rest.length === 0) return first;
  const at = (line: number) => starts[line - 1] ?? 0;
  return {
    line: first.line,
    emphasised: first.emphasised,
    content: joinMapped([
      first.content,
      ...rest.map(({ line, content }) => shifted(content, at(line) - at(first.line))),
    ]),
  };
}
