import { Parser } from 'htmlparser2';
import {
  joinMapped,
  mappedText,
  replaceRuns,
  trimMapped,
  type MappedText,
  type Replacement,
} from './mappedText';

export interface MarkedLine {
  /** 1-based line of the source. */
  readonly line: number;
  readonly content: MappedText;
  /** The whole of it was set bold or as a heading. */
  readonly emphasised: boolean;
}

const LOOKS_LIKE_HTML =
  /<\/?(?:p|div|br|strong|b|span|h[1-6]|li|td|a|article|section)\b[^<>]{0,500}>/i;
const BLOCK_TAGS = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li ul ol td tr table article section header footer'.split(' '),
);
const EMPHASIS_TAGS = new Set('strong b h1 h2 h3 h4 h5 h6'.split(' '));
const HIDDEN_TAGS = new Set(['script', 'style', 'template', 'noscript']);

/** Strips HTML or Markdown from a document's lines; a source line may hold several paragraphs. */
export function readMarkup(lines: readonly string[], firstLine: number): MarkedLine[] {
  const body = lines.join('\n');
  return LOOKS_LIKE_HTML.test(body)
    ? readHtml(lines, firstLine)
    : lines.map((text, index) => readMarkdownLine(text, firstLine + index));
}

/** A link's words and address are no longer than this: without limits an unclosed bracket is looked past again and again. */
const MARKDOWN = /\*\*|^\s{0,3}#{1,6}\s+|!?\[(?=[^\][]{0,200}\]\()|\]\([^)\]]{0,2000}\)/g;

/**
 * Emphasis and headings are read by their marks alone. A CommonMark parser would be wrong here: its
 * flanking rules leave `**…。**字` open, which is how these documents close every bold lead-in.
 */
function readMarkdownLine(source: string, line: number): MarkedLine {
  const marks = Array.from(source.matchAll(MARKDOWN));
  const content = readRow(
    replaceRuns(
      mappedText(source),
      marks.map((mark) => ({ start: mark.index, end: mark.index + mark[0].length, text: '' })),
    ),
  );
  const bare = source.trim();
  const bold =
    bare.startsWith('**') && bare.indexOf('**', 2) === bare.length - 2 && bare.length > 4;
  return {
    line,
    content: trimMapped(content),
    emphasised: bold || /^\s{0,3}#{1,6}\s/.test(source),
  };
}

/** 「| 1 | 渔业产值增长5% | 区渔业局 |」, 「1|渔业产值增长5%」; a headline may hold a bar, but opens with words. */
const ROW = /^\s*(?:\d{1,3}\s*)?\|/;
const RULE = /^[\s|:-]+$/;
const NUMBER = /^\s*(?:\d{1,3}\s*)?\|\s*(?:\d{1,3}\s*\|\s*)?/;
/** What goes on with the cell before it: 「| 渔业产值 | 增长5% |」, 「| 泊位 | 30个 |」. */
const GOES_ON = /^(?:[\d≥≤<>＜＞约超]|增长|下降|提[高升]|降[低至]|达|不[少低高]于)/;

/** A row of a table without its number: a cell that says something for itself is parted from the one before. */
function readRow(content: MappedText): MappedText {
  const { text } = content;
  if (!text.includes('|') || !ROW.test(text)) return content;
  if (RULE.test(text)) return mappedText('');
  const first = NUMBER.exec(text)?.[0].length ?? 0;
  const last = text.trimEnd().length;
  const replacements: Replacement[] = [{ start: 0, end: first, text: '' }];
  for (let bar = text.indexOf('|', first); bar >= 0; bar = text.indexOf('|', bar + 1)) {
    const before = text.slice(replacements.at(-1)?.end ?? 0, bar);
    const after = text.slice(bar + 1);
    const cell = after.trimStart();
    const isMark = bar < last - 1 && before.trim() !== '' && !GOES_ON.test(cell);
    replacements.push({
      start: bar - (before.length - before.trimEnd().length),
      end: bar + 1 + (after.length - cell.length),
      text: isMark ? '；' : '',
    });
  }
  return replaceRuns(content, replacements);
}

interface Chunk {
  readonly line: number;
  readonly content: MappedText;
  readonly emphasised: boolean;
}

/** Where text begins in the source: of an unclosed `<?` the parser drops the marks but counts them in. */
function startOf(data: string, body: string, { startIndex, endIndex }: Parser): number {
  const end = endIndex + 1;
  const isShorter = data.length < end - startIndex;
  return isShorter && body.startsWith(data, end - data.length) ? end - data.length : startIndex;
}

function readHtml(lines: readonly string[], firstLine: number): MarkedLine[] {
  const body = lines.join('\n');
  const lineStarts: number[] = [];
  lines.reduce((offset, text) => (lineStarts.push(offset), offset + text.length + 1), 0);

  const marked: MarkedLine[] = [];
  let chunks: Chunk[] = [];
  let emphasis = 0;
  let hidden = 0;
  const endParagraph = () => {
    const content = trimMapped(joinMapped(chunks.map((chunk) => chunk.content)));
    const first = chunks[0];
    if (content.text && first)
      marked.push({
        line: first.line,
        content,
        emphasised: chunks.every((chunk) => chunk.emphasised || !chunk.content.text.trim()),
      });
    chunks = [];
  };
  let lineIndex = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (BLOCK_TAGS.has(name)) endParagraph();
        if (EMPHASIS_TAGS.has(name)) emphasis++;
        if (HIDDEN_TAGS.has(name)) hidden++;
      },
      onclosetag(name) {
        if (BLOCK_TAGS.has(name)) endParagraph();
        if (EMPHASIS_TAGS.has(name)) emphasis = Math.max(0, emphasis - 1);
        if (HIDDEN_TAGS.has(name)) hidden = Math.max(0, hidden - 1);
      },
      ontext(data) {
        if (hidden > 0) return;
        let offset = startOf(data, body, parser);
        const pieces = data.split('\n');
        pieces.forEach((piece, index) => {
          if (index > 0) {
            endParagraph();
            offset++;
          }
          while ((lineStarts[lineIndex + 1] ?? Infinity) <= offset) lineIndex++;
          const line = firstLine + lineIndex;
          // A tag that is broken over lines: offsets are of one line.
          if (chunks.length > 0 && chunks[0]?.line !== line) endParagraph();
          if (piece)
            chunks.push({
              line,
              content: mappedText(piece, offset - (lineStarts[lineIndex] ?? 0)),
              emphasised: emphasis > 0,
            });
          offset += piece.length;
        });
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(body);
  endParagraph();
  return marked;
}
