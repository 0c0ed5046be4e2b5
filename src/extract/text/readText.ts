import type { Damage } from '../../contract/documentRecord';
import { MAX_QUOTE_CHARS } from '../../contract/fields';
import { joinNumbers } from './blanks';
import { damagedPlaces } from './damage';
import { foldText } from './fold';
import { readFrontMatter } from './frontMatter';
import { isGlossed, stripGlosses } from './glosses';
import { isHan } from './han';
import { trimMapped, type MappedText } from './mappedText';
import { readMarkup } from './markup';
import { attestedIn, redecode } from './redecode';
import { isTraditionalChar, simplify } from './simplify';
import { splitRuns } from './splitRuns';
import { unwrap } from './unwrap';

/** A paragraph of the normalised text: simplified script, no glosses, no markup. */
export interface TextLine {
  /** 1-based line of the source file, of a paragraph broken over several the first. */
  readonly line: number;
  readonly text: string;
  /** The same length as `text`, in the one width that the rules read. */
  readonly folded: string;
  /** Where the units of `text` stood in the source line: see `sourceOffset`. */
  readonly runs: MappedText['runs'];
  readonly emphasised: boolean;
  /** Offsets in `text` of marks that lost characters left behind. */
  readonly damaged: readonly number[];
}

export interface NormalisedText {
  readonly lines: readonly TextLine[];
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly repairs: { glosses: number; converted: number; redecoded: number };
  readonly damaged: readonly Damage[];
}

/** The share of Han characters that must differ from simplified script for a text to be converted. */
const TRADITIONAL_SHARE = 0.02;
/** So many Han characters decide it: a document keeps to one script. */
const SAMPLE_HAN = 4000;
const DAMAGE_CONTEXT = 12;
/** A document without one attests nothing that a slipped run could be read by. */
const HAN_PAIR = /\p{Script=Han}{2}/u;

/** Source text → clean lines with a map back to the source. Reads any string. */
export function readText(source: string): NormalisedText {
  const sourceLines = linesOf(source.replace(/^\uFEFF/, ''));
  const frontMatter = readFrontMatter(sourceLines);
  const written = readMarkup(sourceLines.slice(frontMatter.lines), frontMatter.lines + 1);
  const marked = splitRuns(unwrap(written, sourceLines));
  const glossed = isGlossed(source);
  const traditional = isTraditional(source);
  const mayHaveSlipped = source.includes('?。') && HAN_PAIR.test(source);
  const inScript = traditional ? simplify : unchanged;

  const stripped = marked.map(({ content }) => stripGlosses(content, glossed));
  const converted = stripped.map(({ content }) => inScript(content));
  const isAttested = attestedIn(() => converted.map(({ content }) => content.text).join('\n'));
  const reread = stripped.map(({ content }) =>
    mayHaveSlipped ? redecode(content, isAttested) : unchanged(content),
  );
  const clean = converted.map((line, index) => {
    const { content, count } = reread[index] ?? line;
    return count > 0 ? inScript(content) : line;
  });
  const lines = marked.map(({ line, content, emphasised }, index): TextLine => {
    const { text, runs } = joinNumbers(trimMapped(clean[index]?.content ?? content));
    const damaged = damagedPlaces(text);
    return { line, text, folded: foldText(text), runs, emphasised, damaged };
  });
  return {
    lines: lines.filter(({ text }) => text !== ''),
    frontMatter: frontMatter.fields,
    repairs: {
      glosses: sumOf(stripped),
      converted: sumOf(clean),
      redecoded: sumOf(reread),
    },
    damaged: lines.flatMap(describeDamage),
  };
}

/** A line after one of the repairs, with how many places it changed. */
interface Repaired {
  readonly content: MappedText;
  readonly count: number;
}

function unchanged(content: MappedText): Repaired {
  return { content, count: 0 };
}

function sumOf(lines: readonly Repaired[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

function linesOf(source: string): string[] {
  return source.includes('\r') ? source.split(/\r\n|\n|\r/) : source.split('\n');
}

function isTraditional(source: string): boolean {
  let han = 0;
  let traditional = 0;
  for (const char of source) {
    if (!isHan(char)) continue;
    if (++han > SAMPLE_HAN) break;
    if (isTraditionalChar(char)) traditional++;
  }
  return traditional > han * TRADITIONAL_SHARE;
}

function describeDamage({ line, text, damaged }: TextLine): Damage[] {
  return damaged.map((index) => ({
    line,
    text: text
      .slice(Math.max(0, index - DAMAGE_CONTEXT), index + DAMAGE_CONTEXT)
      .slice(0, MAX_QUOTE_CHARS),
  }));
}
