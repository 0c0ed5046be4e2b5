import { BY_THEN, PREDICTS, WILL } from '../lexicon/timeWords';
import { YEAR_TOLD_FROM } from '../structure/calendar';
import { dueDateIn, sideOf } from './dueDate';
import { namesMonthAhead } from './monthAhead';
import type { NamedYear } from './namedYears';
import type { Site } from './site';
import { ahead, done, expected, surelyAhead } from './timePatterns';

/** 「将于6月正式通车」: announced in the clause itself, so that no verb of completion makes it past. */
const ANNOUNCED = new RegExp(`(?:${WILL}|预计|有望|即将|拟)[^，]{0,20}正式`);
/** 「年度计划投资463亿元」, 「安排重点项目476个」: a plan by its noun. */
export const PLANNED =
  /^(?:其中|全[区市])?(?:20\d\d年?)?(?:年度计划投资|(?:财政)?预算安排|当年(?:计划)?投资|(?:年度)?计划(?:新?开工|竣工|完工|新建|续建)(?:项目)?\d|年度投资(?:约|超|达|近)?\d|(?:\p{Script=Han}{2,4}[区市])?(?:共|拟|总共)?安排(?:[^，\d]{0,10}项目(?:共)?\d|\d+[个项](?:省|市|区)?(?:重大|重点)))/u;
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
/** 「今年全区有80家试点船厂」 */
const THERE_ARE = /今年[^，。将要拟\d]{0,8}(?:已|共)?有\d/;
/** 「全年新增泊位30个」, said while the year goes on; 「占全年计划的6%」 tells of what was done. */
const WHOLE_YEAR = /(?<![占按达])全年(?!计划|任务|目标)/;
/** Whether a sentence speaks of the whole of a year that it names and that is not over yet. */
function isYearUnderWay({ segment, context, sentence }: Site, stated: number | undefined): boolean {
  const { documentYear, documentMonth } = context;
  if (stated !== documentYear || (documentMonth ?? YEAR_TOLD_FROM) >= YEAR_TOLD_FROM) return false;
  return WHOLE_YEAR.test(segment.line.folded.slice(sentence.start, sentence.end));
}

/** Whether a clause says how things stand, whatever the rest of its sentence announces. */
function standsNow(words: string): boolean {
  return UNDER_WAY.test(words) || STANDS_NOW.test(words);
}

function announces(words: string): boolean {
  return ahead.test(words) || expected.test(words);
}

/** 「今年1月，鲸湾下达计划8亿元」, 「2024年5月开工码头9座」, 「5月8日上午」: a day or month, not one by which something is due. */
const ON_DATE = new RegExp(
  `(?:今年|20\\d\\d年)\\d{1,2}月(?!${BY_THEN})(?:\\d{1,2}日(?!前))?|^\\d{1,2}月\\d{1,2}日(?!${BY_THEN}|起)(?:[上下]午|晚)?`,
);

/** Whether a clause, or the date alone before it, names a month or a day of the document's year that is over. */
function isOnDateOver({ context, words, clauseBefore }: Site): boolean {
  const own = words.includes('月') ? ON_DATE.exec(words)?.[0] : undefined;
  const date = own ?? (clauseBefore?.words.includes('月') ? dateAlone(clauseBefore.words) : null);
  if (date == null) return false;
  const due = dueDateIn(date, context);
  return sideOf({ ...due, year: due.year ?? context.documentYear }, context) < 0;
}

function dateAlone(words: string): string | null {
  return ON_DATE.exec(words)?.[0] === words ? words : null;
}

/** 「近年来新增20个，预计新增30个」: a forecast behind what is told of no one year. */
const FORECAST = new RegExp(`预计|有望|${PREDICTS}`);

/** A clause of the news with what it says of time. */
export interface TimedClause {
  readonly site: Site;
  /** Its words without asides and comparisons. */
  readonly words: string;
  /** The last year that its sentence names up to its end. */
  readonly named: NamedYear | undefined;
  /** What is told of that year, null where it says nothing. */
  readonly ofYear: 'target' | 'outcome' | null;
}

/** A reason why a clause of the news tells what is to be, or what has been. */
export interface KindRule {
  readonly id: string;
  readonly kind: 'target' | 'outcome';
  readonly applies: (told: TimedClause) => boolean;
}

const COMPARED_BEFORE = /同比|环比|[比较](?:去年|上年)同期|可比价|两年平均|统一核算/;
const isPast = ({ frame }: Site) => frame.kind === 'outcome';

/** In the order of their weight: what a clause says of itself, then its year, then its sentence; the first that applies tells. */
export const NEWS_RULES: readonly KindRule[] = [
  { id: 'announced', kind: 'target', applies: ({ words }) => ANNOUNCED.test(words) },
  { id: 'yearly-plan', kind: 'target', applies: ({ words }) => YEARLY_PLAN.test(words) },
  {
    id: 'planned',
    kind: 'target',
    applies: ({ words }) => PLANNED.test(words) && !/完成|占|已|的\d/.test(words),
  },
  {
    id: 'stands-now',
    kind: 'outcome',
    applies: ({ words }) => THERE_ARE.test(words) || (standsNow(words) && !expected.test(words)),
  },
  {
    id: 'laid-out',
    kind: 'target',
    applies: ({ words }) => LAID_OUT.test(words) && !done.test(words),
  },
  // What opens with what is over, or months that are: 「今年1至10月，完成投资…」.
  {
    id: 'period-over',
    kind: 'outcome',
    applies: ({ site: { frame, ofSentence, clause }, words, ofYear }) =>
      ((frame.isOver && ofYear !== 'target') || ofSentence.tense.months <= clause.end) &&
      !expected.test(words.replace('今年', '').replace(SHARE_OF_PLAN, '')),
  },
  {
    id: 'asked-by-date',
    kind: 'target',
    applies: ({ words, named }) => named?.isAsked === true && !done.test(words),
  },
  {
    id: 'year-to-come',
    kind: 'target',
    applies: ({ words, ofYear }) => ofYear === 'target' && !done.test(words),
  },
  { id: 'year-over', kind: 'outcome', applies: ({ ofYear }) => ofYear === 'outcome' },
  {
    id: 'date-over',
    kind: 'outcome',
    applies: ({ site, words }) => isOnDateOver(site) && !announces(words.replace('今年', '')),
  },
  {
    id: 'year-under-way',
    kind: 'target',
    applies: ({ site, words, named }) => isYearUnderWay(site, named?.year) && !done.test(words),
  },
  {
    id: 'plans-to',
    kind: 'target',
    applies: ({ words }) => PLANS_TO.test(words) && !/占|已|[全均]部?面?完成$/.test(words),
  },
  {
    id: 'month-ahead',
    kind: 'target',
    applies: ({ site, words, named }) =>
      named === undefined && namesMonthAhead(words, site.context) && !done.test(words),
  },
  { id: 'done-here', kind: 'outcome', applies: ({ words }) => done.test(words) },
  {
    id: 'ahead-here',
    kind: 'target',
    applies: ({ site, words }) => (isPast(site) ? surelyAhead : ahead).test(words),
  },
  {
    id: 'forecast',
    kind: 'target',
    applies: ({ site: { frame }, words }) => frame.year === null && FORECAST.test(words),
  },
  // 「确保实施项目60项，资金到位率达到50%」, and a plan of projects told with what it is made of.
  {
    id: 'promised-before',
    kind: 'target',
    applies: ({ site: { ofSentence, clause }, words }) => {
      const { done: doneAt, reaches, allots } = ofSentence.tense;
      const isAllotted = allots < clause.end && MADE_OF.test(words);
      return doneAt >= clause.end && (reaches < clause.end || isAllotted);
    },
  },
  {
    id: 'done-in-sentence',
    kind: 'outcome',
    applies: ({ site }) => site.ofSentence.tense.done < Infinity,
  },
  // 「渔业产值6亿元，同比增长5%」: what is compared with the year before has been counted.
  {
    id: 'compared',
    kind: 'outcome',
    applies: ({ site: { segment, sentence, ofSentence, frame } }) =>
      !(frame.kind === 'target' && frame.lasts) &&
      ofSentence.tense.surelyAhead === Infinity &&
      COMPARED_BEFORE.test(segment.line.folded.slice(sentence.start, sentence.end)),
  },
  {
    id: 'ahead-in-sentence',
    kind: 'target',
    applies: ({ site }) => {
      const { tense } = site.ofSentence;
      return (isPast(site) ? tense.surelyAhead : tense.ahead) < Infinity;
    },
  },
];
