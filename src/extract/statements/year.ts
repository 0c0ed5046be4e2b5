import type { StatementKind } from '../../contract/vocabularies';
import type { DocumentContext, Segment, Span } from '../model';
import type { Frame } from './frame';

export interface StatedYear {
  readonly year: number;
  readonly stated: boolean;
}

/**
 * A year that dates what follows: after 到 or 力争 any, at a clause's beginning one that no name follows
 * (2021年招商大会). One inside brackets dates nothing.
 */
const YEAR =
  /(?:到|至|力争|确保|截至|争取)“?(20\d{2})年|(?:^|[，、；：]|实现|在|于|预计)(20\d{2})年(?=底|前|末|初|内|\d{1,2}[-月]|[，、]|上半年|下半年|全年|目标|新增|力争|实现|建成|完成|将|达|基本|全[市区]|我[市区]|[该引进共累新])/g;
/** 「“十四五”期间」, 「“十五五”末」: the last year of the plan. */
const FIVE_YEARS = /十([三四五六])五”?(?:期间|时期|末|期末)/;
const LAST_YEAR: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };

/** The years that date something in a run of words, in their order. */
export function yearsIn(words: string): number[] {
  return [...words.replace(/[《（][^》）]*[》）]/g, '').matchAll(YEAR)].map((match) =>
    Number(match[1] ?? match[2]),
  );
}

/** 「较去年同期」 compares with a year and dates nothing. */
export const COMPARED = /(?:较|比|与|同|超)(?:去年|上年)(?:同期|同比)?|(?:去年|上年)同期/g;

/**
 * The year a statement is due or reports.
 * Targets and milestones: a stated date from the plan year on, else the plan year. Outcomes: 今年, 去年 or a
 * stated year up to the document's, else the year that the part or the words before look back on.
 */
export function yearOf(
  kind: StatementKind,
  { segment, sentence, end }: { segment: Segment; sentence: Span; end: number },
  context: DocumentContext,
  frame: Frame,
): StatedYear {
  const run = segment.line.folded.slice(sentence.start, end);
  const words = run.replace(/[《（][^》）]*[》）]/g, '');
  const last = yearsIn(words).at(-1);
  if (kind !== 'outcome') {
    if (last !== undefined && last >= segment.year) return { year: last, stated: true };
    if (words.includes('明年') && segment.period !== 'review')
      return { year: context.documentYear + 1, stated: true };
    const plan = LAST_YEAR[FIVE_YEARS.exec(words)?.[1] ?? ''];
    if (plan !== undefined && plan >= segment.year) return { year: plan, stated: true };
    if (frame.kind === 'target' && frame.year !== null && frame.year > segment.year)
      return { year: frame.year, stated: true };
    // 「预计可减负」 in a review looks into the plan's year; 「（目标7%）」 is what had been set for its own.
    const isAhead = segment.period === 'review' && !/（[^）]*$/.test(run);
    return { year: isAhead ? context.planYear : segment.year, stated: false };
  }
  if (words.includes('今年')) return { year: context.documentYear, stated: true };
  if (/去年|上年/.test(words.replace(COMPARED, '')))
    return { year: context.documentYear - 1, stated: true };
  if (segment.period === 'review') return { year: segment.year, stated: false };
  if (last !== undefined && last <= context.documentYear) return { year: last, stated: true };
  if (segment.period !== 'news') return { year: segment.year, stated: false };
  return frame.year !== null && frame.year <= context.documentYear
    ? { year: frame.year, stated: true }
    : { year: context.toldYear, stated: false };
}
