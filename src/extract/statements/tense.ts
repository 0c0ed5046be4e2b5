import { DONE, DONE_IN_PLAN, AHEAD, EXPECTED, SURELY_AHEAD, WILL } from '../lexicon/timeWords';
import { insideBrackets } from '../structure/quotations';
import { dueDateIn, sideOf } from './dueDate';
import { kindOfYear } from './frame';
import { plainWords } from './sentenceWords';
import type { Site } from './site';
import { earliestDue } from './year';

const done = new RegExp(DONE);
const doneInPlan = new RegExp(DONE_IN_PLAN);
const ahead = new RegExp(AHEAD);
const surelyAhead = new RegExp(SURELY_AHEAD);
const expected = new RegExp(EXPECTED);
/** 「将于6月正式通车」: announced in the clause itself, so that no verb of completion makes it past. */
const ANNOUNCED = new RegExp(`(?:${WILL}|预计|有望|即将|拟)[^，]{0,20}正式`);
const AHEAD_IN_REVIEW =
  /力争|预计可|争取(?:到|在)|计划到|(?:预计|有望)(?:今年|明年|下月|下半年|年底|年内|20\d\d年)|(?<![占按达])(?:全年|年度)计划(?:完成)?投资(?:[约超达近]|额)*\d/;
/** 「年度计划投资463亿元」, 「安排重点项目476个」: a plan by its noun. */
const PLANNED =
  /^(?:其中|全[区市])?(?:20\d\d年)?(?:年度计划投资|(?:财政)?预算安排|当年(?:计划)?投资|(?:年度)?计划(?:新?开工|竣工|完工|新建|续建)(?:项目)?\d|年度投资(?:约|超|达|近)?\d|(?:\p{Script=Han}{2,4}[区市])?(?:共|拟|总共)?安排(?:[^，\d]{0,10}项目(?:共)?\d|\d+[个项](?:省|市|区)?(?:重大|重点)))/u;
/** 「全年计划完成投资17亿元」; 「完成年度投资计划的6%」 tells of what was done. */
const YEARLY_PLAN =
  /(?:全年|年度|年内)计划(?:完成)?投资(?:[约超达近]|额)*\d|(?<!完成|占|达到?|为|按|超)(?:全年|今年|年内)计划(?:新|加装|改造|建|完成(?!率)|开|实施|培育|引进|推出|举办|安排|供应|发放|整治|筹集)[^，的]{0,12}\d/;
/** 「计划累计完成码头主体至20%」, 「实事项目共有36项」; 「投资计划完成6%」 and 「占全年计划的6%」 tell of what was done. */
const PLANS_TO =
  /(?<!投资|按|占|达|超)计划(?:累计|新)?(?:完成|实施|推进|建设|改造)(?!率|情况|进度)\p{Script=Han}{2,12}\d|实事(?:项目|任务)?(?:一?共|总共)(?:有|计|安排)?\d/u;
const SHARE_OF_PLAN = /占[^，]{0,8}计划/;
/** 「规划建设码头9座」; 规划建设用地 is land. */
const LAID_OUT = /规划(?:建设|新建|布局)(?!用地|面积|规模)[^，\d已]{0,12}\d/;
/** What a plan of projects is made of. */
const MADE_OF = /项目\d|总投资(?:约|超)?\d|(?:新建|续建)\d/;
/** 「目前泊位总数达30个」: how things stand, whatever the rest of its sentence announces. */
const STANDS_NOW = /^(?:据悉|据了解|\p{Script=Han}{2,6})?目前/u;
/** 「8座码头正在清淤」; what is only being thought of is to come. */
const UNDER_WAY = /正在(?!谋划|筹划|规划|研究)/;
/** 「全年新增泊位30个」, said while the year goes on; 「占全年计划的6%」 tells of what was done. */
const WHOLE_YEAR = /(?<![占按达])全年(?!计划|任务|目标)/;
/** From this month on 全年 may tell of what the year has come to. */
const LATE_MONTH = 10;
/** 「（目标6%左右）」: what had been set out, beside what came of it. */
const AIM_IN_BRACKETS = /^（?(?:年度|全年)?(?:预期|计划)?(?:目标|计划)/;

/** 「2022年实现产值60亿元」; 「2022年底前新增」 is due then. */
const TOLD_OF_YEAR =
  /^20\d{2}年(?!\d|[底末初]|以?前|度?(?:第|计划|目标))[^，。（]{2,24}?\d|20\d{2}年(?!(?:\d{1,2}月)?[底末初]?前)[^，]{0,12}?(?:实现|达|完成|增长|下降|新增)/;

/** Whether a sentence in a plan tells of a year before the one that is planned: there it sets out from. */
function tellsOfYearOver(site: Site): boolean {
  const { segment, clause, ofSentence, sentence } = site;
  const named = ofSentence.years.findLast(({ end }) => end <= clause.end);
  if (!named || named.year >= earliestDue(site)) return false;
  // 「在2023年新增20家的基础上，新增30家」 sets out from there.
  if (segment.line.folded.slice(named.end, clause.start).includes('基础上')) return false;
  const words = segment.line.folded.slice(sentence.start, sentence.end);
  return TOLD_OF_YEAR.test(words) && !surelyAhead.test(words);
}

/** Whether a figure stands in brackets that say what had been set out, whatever its clause tells. */
export function isAimInBrackets({ segment, clause }: Site, position: number): boolean {
  const text = segment.line.folded;
  if (!insideBrackets(text, clause, position)) return false;
  const before = text.slice(clause.start, position);
  return AIM_IN_BRACKETS.test(before.slice(before.lastIndexOf('（')));
}

/** Whether words of the news say themselves that something is done. */
export function tellsOfDone(words: string): boolean {
  return done.test(plainWords(words));
}

/** Whether a sentence speaks of the whole of a year that it names and that is not over yet. */
function isYearUnderWay({ segment, context, sentence }: Site, stated: number | undefined): boolean {
  const { documentYear, documentMonth } = context;
  if (stated !== documentYear || (documentMonth ?? LATE_MONTH) >= LATE_MONTH) return false;
  return WHOLE_YEAR.test(segment.line.folded.slice(sentence.start, sentence.end));
}

/** Whether a clause says how things stand, whatever the rest of its sentence announces. */
function standsNow(words: string): boolean {
  return UNDER_WAY.test(words) || (words.includes('目前') && STANDS_NOW.test(words));
}

function announces(words: string): boolean {
  return ahead.test(words) || expected.test(words);
}

/** 「今年1月，鲸湾下达计划8亿元」, 「2024年5月开工码头9座」: a day or month, not one by which something is due. */
const IN_MONTH =
  /(?:今年|20\d\d年)\d{1,2}月(?!份?(?:[底末]|前|起|之前|以前)|[-至到])(?:\d{1,2}日(?!前))?/;

/** Whether a clause, or the date alone before it, names a month of the document's year that is over. */
function isInMonthOver({ context, words, clauseBefore }: Site): boolean {
  const own = words.includes('月') ? IN_MONTH.exec(words)?.[0] : undefined;
  const date = own ?? (clauseBefore?.words.includes('月') ? dateAlone(clauseBefore.words) : null);
  return date != null && sideOf(dueDateIn(date, context), context) < 0;
}

function dateAlone(words: string): string | null {
  return IN_MONTH.exec(words)?.[0] === words ? words : null;
}

/** Whether a clause tells what is to be or what has been, from its part, its verbs and its document. */
export function kindOf(site: Site): 'target' | 'outcome' {
  const { segment, clause, context, frame } = site;
  const words = plainWords(segment.line.folded.slice(clause.start, clause.end));
  if (segment.period === 'review') {
    // A review of a year that goes on tells what it had planned.
    const isPlanned = segment.year === context.planYear && PLANNED.test(words);
    return isPlanned || AHEAD_IN_REVIEW.test(words) ? 'target' : 'outcome';
  }
  if (segment.period === 'plan')
    return doneInPlan.test(words) || tellsOfYearOver(site) ? 'outcome' : 'target';
  if (ANNOUNCED.test(words)) return 'target';
  if (YEARLY_PLAN.test(words)) return 'target';
  if (PLANNED.test(words) && !/完成|占|已|的\d/.test(words)) return 'target';
  if (standsNow(words) && !expected.test(words)) return 'outcome';
  if (LAID_OUT.test(words) && !done.test(words)) return 'target';
  const { ofSentence } = site;
  const { tense } = ofSentence;
  const named = ofSentence.years.findLast(({ end }) => end <= clause.end);
  const stated = named?.year;
  const ofYear = stated === undefined ? null : kindOfYear(stated, context);
  // What opens with what is over, or months that are: 「今年1至10月，完成投资…」.
  if (
    ((frame.isOver && ofYear !== 'target') || tense.months <= clause.end) &&
    !expected.test(words.replace('今年', '').replace(SHARE_OF_PLAN, ''))
  )
    return 'outcome';
  if (named?.isAsked && !done.test(words)) return 'target';
  if (ofYear === 'target' && !done.test(words)) return ofYear;
  if (ofYear === 'outcome') return ofYear;
  if (isInMonthOver(site) && !announces(words.replace('今年', ''))) return 'outcome';
  if (isYearUnderWay(site, stated) && !done.test(words)) return 'target';
  if (PLANS_TO.test(words) && !/占|已|[全均]部?面?完成$/.test(words)) return 'target';
  const isPast = frame.kind === 'outcome';
  if (done.test(words)) return 'outcome';
  if ((isPast ? surelyAhead : ahead).test(words)) return 'target';
  const isAllotted = tense.allots < clause.end && MADE_OF.test(words);
  if (tense.done >= clause.end && (tense.reaches < clause.end || isAllotted)) return 'target';
  if (tense.done < Infinity) return 'outcome';
  if ((isPast ? tense.surelyAhead : tense.ahead) < Infinity) return 'target';
  return frame.kind ?? (context.looksAhead ? 'target' : 'outcome');
}
