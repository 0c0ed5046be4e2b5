import type { DocumentKind } from '../../contract/vocabularies';
import type { TextLine } from '../text/readText';
import { numbersAnnex } from './editorial';

/** Lines that say what an article is about. */
export const OPENING_LINES = 4;
const LONGEST_TITLE = 60;
/** What stands in a title's place and is none: where and when it was read out, a lead-in. */
const NO_TITLE = /[：:]$|^[-—]{2}|会议上$/;

/** The first line, where it can be a title; 「附件1」 before it only numbers what it names. */
export function titleLine(head: readonly TextLine[]): string | null {
  const first = head.find(({ folded }) => !numbersAnnex(folded))?.text ?? '';
  const isTitle =
    first !== '' &&
    first.length <= LONGEST_TITLE &&
    !first.includes('。') &&
    !NO_TITLE.test(first.trim());
  return isTitle ? first : null;
}

const PLAN_TITLE =
  /(?:计划|规划|工作要点|方案|纲要|意见|工作安排|工作部署|工作思路|工作总结|任务(?:分解|分工)(?:表|清单)?|(?:计划|规划)[^，。]{0,4}(?:执行|完成)情况)$/;
/** A report's own title ends with its name, but for a part, a place or a date: 「政府工作报告——在…会议上」. */
const NAMED_REPORT = /工作报告(?:全文|摘要|摘登|节选)?(?:$|[-—_|丨\s\d])/;
/** An article on a report: 「一图读懂…」, 「区长作政府工作报告」; 「在会议上作的政府工作报告」 is one. */
const ABOUT_REPORT =
  /(?:作|听取|审议)了?(?:政府)?工作报告|读懂|解读|热议|学习|图解|速览|划重点|看点|亮点|关键词|数读|点赞|聚焦/;
/** 「受某区政府委托，现将…计划草案提请…审议」 */
const SUBMITS_PLAN =
  /受.{0,12}政府.{0,4}委托.{0,12}(?:报告|现将)[^。]{0,50}计划[^。]{0,40}(?:提请|报告|审议)/s;
/** 「代表某区人民政府报告工作」; the first person of 「我代表…作报告」 is none of a newspaper's. */
const REPORTS_WORK =
  /代表.{2,12}人民政府.{0,6}报告(?:政府)?工作|我代表.{0,14}(?:人民政府|管理?委员会).{0,6}(?:报告|作)/;

/** @param head the first lines, in one width. */
export function kindOf(title: string | null, head: string): DocumentKind {
  const name = bareTitle(title ?? '');
  if (NAMED_REPORT.test(name) && !ABOUT_REPORT.test(name)) return 'work-report';
  if (PLAN_TITLE.test(name) || SUBMITS_PLAN.test(head)) return 'plan';
  return REPORTS_WORK.test(head) ? 'work-report' : 'news';
}

/** A title without the marks and words of how it was issued: 「关于印发《…计划（草案）》的通知」 → …计划. */
export function bareTitle(title: string): string {
  return title
    .replace(/[《》“”]/g, '')
    .replace(/(?:的)?(?:通知|报告(?<!工作报告)|公告|函)$/, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/草案$/, '')
    .trim();
}
