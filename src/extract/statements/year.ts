import type { StatementKind } from '../../contract/vocabularies';
import type { DocumentContext, Segment, Span } from '../model';

export interface StatedYear {
  readonly year: number;
  readonly stated: boolean;
}

/**
 * A year that dates what follows: after 到 or 力争 any, at a clause's beginning one that a date's word
 * follows. One before a name (2021年招商大会) or inside brackets dates nothing.
 */
const YEAR =
  /(?:到|至|力争|确保|截至|争取)(20\d{2})年|(?:^|[，、；]|实现|在|于)(20\d{2})年(?=底|前|末|初|内|\d{1,2}月|[，、]|上半年|下半年|全年|目标|新增|力争|实现|建成|完成|将|达|基本)/g;

/**
 * The year a statement is due or reports.
 * Targets and milestones: a stated date from the plan year on, else the plan year. Outcomes: 今年, 去年 or a
 * stated year up to the document's, else the year that the part looks back on.
 */
export function yearOf(
  kind: StatementKind,
  { segment, sentence, end }: { segment: Segment; sentence: Span; end: number },
  context: DocumentContext,
): StatedYear {
  const words = segment.line.folded.slice(sentence.start, end).replace(/[《（][^》）]*[》）]/g, '');
  const stated = [...words.matchAll(YEAR)].map((match) => Number(match[1] ?? match[2]));
  const last = stated.at(-1);
  if (kind !== 'outcome') {
    if (last !== undefined && last >= segment.year) return { year: last, stated: true };
    if (words.includes('明年') && segment.period !== 'review')
      return { year: segment.year + 1, stated: true };
    return { year: segment.year, stated: false };
  }
  if (words.includes('今年')) return { year: context.documentYear, stated: true };
  if (/去年|上年/.test(words)) return { year: context.documentYear - 1, stated: true };
  if (last !== undefined && last <= context.documentYear && segment.period !== 'review')
    return { year: last, stated: true };
  return { year: segment.period === 'news' ? context.documentYear : segment.year, stated: false };
}
