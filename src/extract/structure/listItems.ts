import { DELIVERY_VERBS } from '../lexicon/verbs';
import { findNumerals } from '../numerals/numeral';
import { unitAt } from '../numerals/unit';
import { itemNumberEnd } from '../text/itemNumber';
import type { TextLine } from '../text/readText';
import { readHeading, type Heading } from './headings';

/** What marks an item, other than a number with a blank or 、: 「（3）」, 「（三）」, 「③」, 「●」, 「【清单3】」, 「三、」. */
const MARK =
  /^(?:[●◎○•·▪■◆★※►▶]\s*|【[^】]{0,4}\d+】|[①-⑳]\s*|（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）\s*|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))+/u;

/** Where the words of a line begin behind its number or mark. */
export function textStart({ folded }: TextLine): number {
  const marked = MARK.exec(folded)?.[0].length ?? 0;
  return marked + itemNumberEnd(folded.slice(marked));
}

const ACTS = new RegExp(
  `^(?:力争|确保|争取|全面|积极|加快|持续|大力|推动|推进|支持)*(?:${DELIVERY_VERBS.join('|')}|启动|出台|印发|发布|创建|争创)`,
);
const TELLS = new RegExp(
  `${DELIVERY_VERBS.join('|')}|增长|提高|提升|下降|降至|达到?|超过?|突破|以上|以内|左右|不[低高少多]于|控制在|保持在|稳定在|至少`,
);
/** A headline's numbers are names and dates; a list's items have at least this many lines in a row. */
const LEAST_IN_A_ROW = 3;

/**
 * Whether a line that looks like a heading is an item of a list: it says how much of what is done and stands
 * beside other short lines, or is a sentence of several clauses. A headline above its paragraph stays one,
 * else what both say would count twice.
 */
export function isListItem(lines: readonly TextLine[], index: number, heading: Heading): boolean {
  const line = lines[index];
  if (!line || line.emphasised) return false;
  if (isOfNumberedRun(lines, index, heading) || headsNothing(lines, index, heading)) {
    const words = line.folded.slice(textStart(line));
    if (statesFigure(words) || ACTS.test(words)) return true;
  }
  if (heading.level === 1 && !isNumberedSentence(lines, index)) return false;
  // A heading that leads in the rest of its line is one.
  if (heading.end < line.folded.length) return false;
  const words = line.folded.slice(textStart(line));
  if (statesFigure(words))
    return isSentence(words) || isShort(lines, index + 1) || isItem(lines, index - 1);
  if (measures(words) && shortInARow(lines, index) >= LEAST_IN_A_ROW) return true;
  if (heading.number !== null)
    return words.endsWith('。') && ACTS.test(words) && isNumberedOrNone(lines[index + 1]);
  return (ACTS.test(words) || textStart(line) > 0) && shortInARow(lines, index) >= LEAST_IN_A_ROW;
}

/** Whether a whole line stands among several with numbers of its style and nothing between them. */
function isOfNumberedRun(
  lines: readonly TextLine[],
  index: number,
  { depth, number, end }: Heading,
): boolean {
  const isLike = (line: TextLine | undefined): boolean => {
    if (line === undefined) return false;
    const other = readHeading(line);
    return other?.number != null && other.depth === depth && other.end >= line.folded.length;
  };
  if (number === null || end < (lines[index]?.folded.length ?? 0)) return false;
  let run = 1;
  for (let at = index - 1; run < LEAST_IN_A_ROW && isLike(lines[at]); at--) run++;
  for (let at = index + 1; run < LEAST_IN_A_ROW && isLike(lines[at]); at++) run++;
  return run >= LEAST_IN_A_ROW;
}

/** Whether a whole line stands at the end of its section: a heading would have something under it. */
function headsNothing(lines: readonly TextLine[], index: number, { depth, end }: Heading): boolean {
  if (index === 0 || end < (lines[index]?.folded.length ?? 0)) return false;
  const next = lines[index + 1];
  const behind = next && readHeading(next);
  return next === undefined || (behind?.number != null && behind.depth < depth);
}

/** 「4.开工建设鹭湾病房楼。」 above 「5.…」 is an item, above a paragraph a heading. */
function isNumberedOrNone(line: TextLine | undefined): boolean {
  return line === undefined || textStart(line) > 0 || readHeading(line)?.number != null;
}

/** 「五、建设15座渔港。」 beside 「六、…」: a sentence by its full stop, with another one above or below it. */
function isNumberedSentence(lines: readonly TextLine[], index: number): boolean {
  const opens = (line: TextLine | undefined) => line !== undefined && FIRST_LEVEL.test(line.folded);
  const isSentenceLike = lines[index]?.folded.endsWith('。') === true;
  return isSentenceLike && (opens(lines[index - 1]) || opens(lines[index + 1]));
}

/** A number of the first level before a sentence. */
const FIRST_LEVEL = /^[一二三四五六七八九十]{1,3}、.*。/;

/** 「9、推进智慧停车，新建泊位3.2万个。」 */
function isSentence(words: string): boolean {
  return words.endsWith('。') && words.includes('，');
}

function isItem(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && isShort(lines, index) && statesFigure(line.folded);
}

/** A line that is, or would be taken for, a heading; also where there is none. */
function isShort(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return true;
  const heading = readHeading(line);
  return heading !== null && heading.level > 1 && heading.end >= line.folded.length;
}

function shortInARow(lines: readonly TextLine[], index: number): number {
  let first = index;
  let last = index;
  while (first > 0 && index - first < LEAST_IN_A_ROW && isShort(lines, first - 1)) first--;
  while (last < lines.length - 1 && last - index < LEAST_IN_A_ROW && isShort(lines, last + 1))
    last++;
  return last - first + 1;
}

/** 「固定资产投资212亿元」: a level by itself, as lists of results have it. */
const LEVEL =
  /(?:投资|收入|支出|产值|增加值|总额|总值|余额|天数|均值|浓度|总量|人数|里程|面积|进出口|[率额量])(?:（[^）]*）)?(?:约|超|近|达到?|为)?\d/;

function measures(words: string): boolean {
  return LEVEL.test(words) && (hasFigure(words) || words.includes('天数'));
}

/** A number of what is counted or measured, with a word of doing or reaching; no date, rank or name. */
function statesFigure(folded: string): boolean {
  const words = folded.replace(/“[^”]*”|《[^》]*》/g, (name) => '“'.repeat(name.length));
  return TELLS.test(words) && hasFigure(words);
}

function hasFigure(words: string): boolean {
  return findNumerals(words).some(({ start, end, script }) => {
    if (script !== 'digits' || words[start - 1] === '第') return false;
    const more = /^[余多]/.test(words.slice(end)) ? 1 : 0;
    const unit = unitAt(words, end + more);
    return unit?.unitClass === 'hard' || unit?.unitClass === 'soft';
  });
}
