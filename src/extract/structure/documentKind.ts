import type { DocumentKind } from '../../contract/vocabularies';
import type { NormalisedText, TextLine } from '../text/readText';
import { readHeading } from './headings';
import { readBarePart, readPart } from './parts';

const LONGEST_TITLE = 60;
/** What stands in a title's place and is none: where and when it was read out, a lead-in. */
const NO_TITLE = /[：:]$|^[-—]{2}|会议上$/;

/** The first line, where it can be a title. */
export function titleLine(head: readonly TextLine[]): string | null {
  const first = head[0]?.text ?? '';
  const isTitle =
    first !== '' &&
    first.length <= LONGEST_TITLE &&
    !first.includes('。') &&
    !NO_TITLE.test(first.trim());
  return isTitle ? first : null;
}

const PLAN_TITLE =
  /(?:计划|规划|工作要点|方案|纲要|意见|工作安排|工作部署|工作思路|工作总结|(?:计划|规划)[^，。]{0,4}(?:执行|完成)情况)$/;
/** 「受某区政府委托，现将…计划草案提请…审议」 */
const SUBMITS_PLAN =
  /受.{0,12}政府.{0,4}委托.{0,12}(?:报告|现将)[^。]{0,50}计划[^。]{0,40}(?:提请|报告|审议)/s;
/** 「代表某区人民政府报告工作」; the first person of 「我代表…作报告」 is none of a newspaper's. */
const REPORTS_WORK =
  /代表.{2,12}人民政府.{0,6}报告(?:政府)?工作|我代表.{0,14}(?:人民政府|管理?委员会).{0,6}(?:报告|作)/;

/** @param head the first lines, in one width. */
export function kindOf(title: string | null, head: string): DocumentKind {
  const name = bareTitle(title ?? '');
  if (name.includes('工作报告')) return 'work-report';
  if (PLAN_TITLE.test(name) || SUBMITS_PLAN.test(head)) return 'plan';
  return REPORTS_WORK.test(head) ? 'work-report' : 'news';
}

/** A title without the marks and words of how it was issued: 「关于印发《…计划（草案）》的通知」 → …计划. */
function bareTitle(title: string): string {
  return title
    .replace(/[《》“”]/g, '')
    .replace(/(?:的)?(?:通知|报告(?<!工作报告)|公告|函)$/, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/草案$/, '')
    .trim();
}

/** 「2023年工作总结及2024年工作计划」, 「2023年计划执行情况与2024年计划」: the year that comes first in it. */
export function reviewedYearOf(title: string): number | null {
  const name = bareTitle(title);
  const review = /(20\d{2})年?[^\d]{0,24}?(?:工作总结|(?:执行|完成)情况|工作回顾)/.exec(name);
  return review && review.index <= name.search(/20\d{2}/) ? Number(review[1]) : null;
}

/** The year nearest before a title's word for a plan. */
const PLANNED = /(20\d{2})年?(?:(?!20\d{2})[^，。]){0,24}?(?:计划|安排|要点|部署|思路|打算|目标)/g;
/** From this month on a newspaper's 明年 is the year that is being planned. */
const LATE_MONTH = 11;
/** Lines that say what an article is about. */
export const OPENING_LINES = 4;

/**
 * The year that the plan part's heading names, else the one that the title's plan is for, else the title's,
 * else the document's own; for a newspaper late in the year that speaks of 明年, the next.
 */
export function planYearOf(
  text: NormalisedText,
  title: string | null,
  date: string,
  kind: DocumentKind,
): number {
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
  const titled = /(20\d{2})(?:年|(?=\D*$))/.exec(name)?.[1];
  if (titled !== undefined) return Number(titled);
  const [year, month] = date.split('-').map(Number);
  const opening = text.lines.slice(0, OPENING_LINES).some(({ folded }) => folded.includes('明年'));
  const isAhead = kind === 'news' && (month ?? 0) >= LATE_MONTH && opening;
  return (year ?? 0) + (isAhead ? 1 : 0);
}
