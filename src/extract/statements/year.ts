import type { StatementKind } from '../../contract/vocabularies';
import type { Site } from './site';
import { lastBefore } from './namedYears';

export interface StatedYear {
  readonly year: number;
  readonly stated: boolean;
}

/**
 * The year a statement is due or reports.
 * Targets and milestones: a stated date from the plan year on, else the plan year; one in brackets that a review
 * sets beside an outcome is of the reviewed year. Outcomes: 今年, 去年 or a stated year up to the document's,
 * else the year that the part or the words before look back on.
 * @param end of the figure or clause, in the line: what stands behind it dates nothing.
 * @param named `due`: the year that the words beside the verb name, which comes before all others.
 */
export function yearOf(
  kind: StatementKind,
  site: Site,
  end: number,
  { isInBrackets = false, due = null }: { isInBrackets?: boolean; due?: StatedYear | null } = {},
): StatedYear {
  const { segment, context, frame } = site;
  const sentence = site.ofSentence;
  const last = lastBefore(sentence.years, end);
  if (kind === 'outcome') {
    const isOver = due !== null && due.year <= context.documentYear;
    return isOver ? due : reportedYear(site, end, last);
  }
  if (due && due.year >= Math.min(segment.year, context.documentYear)) return due;
  if (saysThisYear(site, end)) return { year: context.documentYear, stated: false };
  if (last !== undefined && last >= earliestDue(site)) return { year: last, stated: true };
  if (sentence.nextYear < end && segment.period !== 'review')
    return { year: context.documentYear + 1, stated: true };
  const planEnd = lastBefore(sentence.planEnds, end);
  if (planEnd !== undefined && planEnd >= earliestDue(site)) return { year: planEnd, stated: true };
  if (site.due !== null && site.due >= segment.year) return { year: site.due, stated: true };
  // 「码头开工，预计2028年建成」: what stands before the date is not due then.
  const isFramed = frame.kind === 'target' && frame.from < end;
  if (isFramed && frame.year !== null && frame.year > segment.year)
    return { year: frame.year, stated: true };
  // 「预计可减负」 in a review looks into the plan's year.
  const isAhead = segment.period === 'review' && !isInBrackets;
  return { year: isAhead ? context.planYear : segment.year, stated: false };
}

/** What a plan of several years names within them is due then, not at its end. */
export function earliestDue({ segment, context }: Site): number {
  return segment.year > context.documentYear + 1 ? context.documentYear : segment.year;
}

/**
 * 「2027年建成的海鸥大桥，今年完成投资6亿元」: the clause's own 今年 comes before a year of another clause; where
 * the words tell of a plan of several years, the sentence's as well.
 */
function saysThisYear({ segment, context, clause, words, ofSentence }: Site, end: number): boolean {
  const { documentYear } = context;
  const isBeyond = segment.year > documentYear + (segment.period === 'news' ? 0 : 1);
  if (segment.year !== documentYear && !isBeyond) return false;
  const said = words.indexOf('今年');
  const from = said >= 0 ? clause.start + said : isBeyond ? ofSentence.thisYear : Infinity;
  return from < end && !ofSentence.years.some((year) => year.end > from && year.end <= end);
}

/** No review looks back further. */
const LONGEST_REVIEW = 5;

/** 「2022年签约的项目」, 「2022年起」: the year of a thing that is told of, or when something began. */
const OF_A_THING = /^20\d{2}年(?:起|以来|[^，\d]{1,14}的)/;

/** 「2022年渔港吞吐量900万吨」 in the review of several years: the year that its clause opens with. */
function yearOfClause({ segment, clause, words, ofSentence }: Site): StatedYear | null {
  if (!words.startsWith('20') || OF_A_THING.test(words)) return null;
  const opening = ofSentence.years.find(({ end }) => end > clause.start && end <= clause.start + 6);
  return opening && opening.year < segment.year && opening.year > segment.year - LONGEST_REVIEW
    ? { year: opening.year, stated: true }
    : null;
}

function reportedYear(site: Site, end: number, last: number | undefined): StatedYear {
  const { segment, context, frame } = site;
  const { thisYear, lastYear } = site.ofSentence;
  if (thisYear < end) return { year: context.documentYear, stated: true };
  if (lastYear < end) return { year: context.documentYear - 1, stated: true };
  if (segment.period === 'review')
    return yearOfClause(site) ?? { year: segment.year, stated: false };
  if (tellsOfNow(site, end)) return { year: context.documentYear, stated: false };
  if (last !== undefined && last <= context.documentYear) return { year: last, stated: true };
  if (segment.period !== 'news') {
    const yearsOver = lastBefore(site.ofSentence.planEnds, end);
    return yearsOver !== undefined && yearsOver <= context.documentYear
      ? { year: yearsOver, stated: true }
      : { year: segment.year, stated: false };
  }
  return frame.year !== null && frame.year <= context.documentYear
    ? { year: frame.year, stated: true }
    : { year: context.toldYear, stated: false };
}

/** 「码头2022年动工，目前完成八成」: how things stand is of the document's year, unless a year is named behind it. */
function tellsOfNow({ ofSentence }: Site, end: number): boolean {
  const now = ofSentence.nows.findLast((at) => at < end);
  return now !== undefined && !ofSentence.years.some((year) => year.end > now && year.end <= end);
}
