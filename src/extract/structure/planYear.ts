import type { DocumentKind } from '../../contract/vocabularies';
import type { NormalisedText } from '../text/readText';
import { fiveYearPlanIn } from '../lexicon/fiveYearPlans';
import { NEXT_YEAR_PLANNED_FROM } from './calendar';
import { bareTitle, OPENING_LINES } from './documentKind';
import { readHeading } from './headings';
import { readBarePart, readPart } from './parts';

/** 「2023年工作总结及2024年工作计划」, 「2023年计划执行情况与2024年计划」: the year that comes first in it. */
export function reviewedYearOf(title: string): number | null {
  const name = bareTitle(title);
  const review =
    /(20\d{2})年?(?:\d{1,2}月?[-至到]\d{1,2}月)?[^\d]{0,24}?(?:工作总结|(?:执行|完成)情况|工作回顾|决算)/.exec(
      name,
    );
  return review && review.index <= name.search(/20\d{2}/) ? Number(review[1]) : null;
}

/** 「“十四五”规划」, 「第十四个五年规划和2035年远景目标纲要」: the last of the years that are planned. */
export function yearsPlannedBy(title: string): number | null {
  return /规划|纲要/.test(title) ? fiveYearPlanIn(title) : null;
}

/** The year nearest before a title's word for a plan. */
const PLANNED = /(20\d{2})年?(?:(?!20\d{2})[^，。]){0,24}?(?:计划|安排|要点|部署|思路|打算|目标)/g;
/**
 * The last year of a five-year plan; else the year that the plan part's heading names, else the one that the title's plan is for, else the title's,
 * else the document's own; for a report late in the year, or a newspaper that then speaks of 明年, the next.
 */
export function planYearOf(
  text: NormalisedText,
  title: string | null,
  date: string,
  kind: DocumentKind,
): number {
  const ofYears = kind === 'plan' ? yearsPlannedBy(title ?? '') : null;
  if (ofYears !== null) return ofYears;
  for (const line of text.lines) {
    const heading = readHeading(line);
    const part =
      heading && (heading.level === 1 ? readPart(heading.title) : readBarePart(heading.title));
    if (part?.period === 'plan' && part.year !== null) return part.year;
  }
  const name = title ?? '';
  const planned = [...name.matchAll(PLANNED)].at(-1);
  const after = planned ? name.slice(planned.index + planned[0].length) : '';
  if (planned && !/^[^，。]{0,6}(?:执行|完成)情况/.test(after)) return Number(planned[1]);
  const reviewed = reviewedYearOf(name);
  if (reviewed !== null) return /半年|季度/.test(name) ? reviewed : reviewed + 1;
  const [year = 0, month = 0] = date.split('-').map(Number);
  // A whole date tells when a report was read out.
  const titled = /(20\d{2})(?:年(?!\d{1,2}月\d{1,2}日)|(?=\D*$))/.exec(name)?.[1];
  // 「2027年，鹭湾医院交付！」 in the news of 2024: when something is due, not what is planned now.
  const isDue = kind === 'news' && Number(titled) > year + 1;
  if (titled !== undefined && !isDue) return Number(titled);
  const isLate = month >= NEXT_YEAR_PLANNED_FROM;
  const opening = text.lines.slice(0, OPENING_LINES).some(({ folded }) => folded.includes('明年'));
  const isAhead = kind === 'work-report' ? isLate : kind === 'news' && isLate && opening;
  return year + (isAhead ? 1 : 0);
}
