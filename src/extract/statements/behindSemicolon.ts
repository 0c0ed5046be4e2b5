import type { Hedge } from '../../contract/vocabularies';
import type { Segment, Span } from '../model';
import type { SentenceWords } from './sentenceWords';

/** 「到2026年，泊位达到80个；浮标达到90个」: the date governs what the semicolons part, up to the full stop. */
const OPENS_DUE =
  /^(?:[^，；。：]{0,24}：)?(?:[一二三四五六七八九十]{1,2}是)?(?:力争|确保|争取|预计|计划)?到(?:20\d{2}年|“?十[三四五六]五[”“]?)/;

/** The year by which all is due that stands behind a sentence's semicolon. @param due that of the sentence itself. */
export function dueBehind(
  { line }: Segment,
  { start, end }: Span,
  words: SentenceWords,
  due: number | null,
): number | null {
  if (line.folded[end - 1] !== '；') return null;
  if (!OPENS_DUE.test(line.folded.slice(start, end))) return due;
  return words.years[0]?.year ?? words.planEnds[0]?.year ?? due;
}

/** Those that reach on to the full stop; what is obtained by 争取 ends with its clause. */
const REACHES_ON: ReadonlySet<string | null> = new Set(['力争', '力求']);

/** 「产值力争达到60亿元；泊位达到80个」: what is tried for, up to the full stop. @param tried behind the semicolon before. */
export function triedBehind(
  { line }: Segment,
  { end }: Span,
  words: SentenceWords,
  tried: Hedge | null,
): Hedge | null {
  if (line.folded[end - 1] !== '；') return null;
  const hedge = words.farHedgeBefore(end);
  return REACHES_ON.has(hedge) ? hedge : tried;
}

/** 「三是…」, 「要突出…」, 「确保…」 */
const BEGINS_ANEW =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、．]|要|确保|必须)/;

/** Whether a sentence begins anew, so that nothing before its semicolon governs it. */
export function begunAnew({ line }: Segment, { start, end }: Span): boolean {
  return BEGINS_ANEW.test(line.folded.slice(start, end));
}
