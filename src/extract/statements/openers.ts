import { PLAN_ENDS } from '../lexicon/fiveYearPlans';
import { TURNS_AHEAD } from '../lexicon/timeWords';
import type { DocumentContext } from '../model';
import { FIVE_YEARS_END_FROM, LAST_YEAR_TOLD_UNTIL, YEARS_TO_COME } from '../structure/calendar';
import type { Frame } from './frame';
import { opensWithMonthAhead } from './monthAhead';

/** Words by which a sentence says which time it, and what follows, tells of. */
export interface Opener {
  readonly frame: Frame;
  /** Where in the sentence it stands. */
  readonly at: number;
}

/** A year before one of these is part of a name: 2021年招商大会, 2023年第二批. */
const NAMED =
  '(?!度?第|(?:(?!开展|实施)[^，。；]){0,12}?(?:会议|大会|计划|规划|方案|报告|名单|榜单|民生实事|国民经济))';
/** 「2023年，」, 「到2030年」, 「某区2023年」 at a clause's beginning. */
const YEAR_OPENS = new RegExp(
  `(?:^|[，；：“])(?:力争|确保|争取|计划)?(?:回[顾看首望眸]|到|在|于|预计|据介绍|据统计|其中|\\p{Script=Han}{2,4}[区市县])?(20\\d{2})年${NAMED}`,
  'u',
);
/** 「报告对2023年工作作出总结」, 「回眸2023，」: within one clause, so that the work does not grow with the sentence. */
const LOOKS_BACK_ON =
  /(?:^|[，；：“])(?:[^，；：]{0,12}(20\d{2})年[^，；：]{0,12}(?:总结|回顾)|(?:回眸|回首|回望|回顾|盘点|告别)(20\d{2})年?(?=，))/;
/** 「奋进2025，」: a year that is hailed. */
const LOOKS_AHEAD_TO = /(?:^|[，；：“])(?:奋进|展望|迈进|决胜|逐梦|启航)(20\d{2})年?(?=，)/;
/** 「过去一年，」, 「一年来，」: the year that is over. */
const YEAR_OVER = /(?:^|[，：“])(?:在|回[顾看首望眸])?(?:过去的?一年|这一年(?=[，来里])|一年来)/;
/** 「去年，」, 「鲸湾区去年实现了」: the year before. */
const LAST_YEAR =
  /(?:^|[，：“])(?:在?(?:去年|上一年)(?:以来|(?=[，、全我该]|的[^，。]{2,12}(?:实事|项目|任务|工作|目标)))|(?![比较与超同])\p{Script=Han}{2,8}[区市县]去年(?![同底末初的]))/u;
/** A date that stands for itself at a paragraph's beginning: 「过去一年，…」, 「2023年1-11月，…」, 「今年，…」. */
const OPENS_PART =
  /^(?:今年|明年|新的?一年|接下来|下一步)，|^(?:回[顾看首望眸]|在)?(?:过去的?一年|这一年来?|一年来|去年(?:以来)?|20\d{2}年(?:全年|\d{1,2}[-至到]\d{1,2}月|上半年|前三季度)?(?:以来|里)?)，|^[去今]年的[^，。]{2,12}(?:实事|项目|任务|工作|目标)|^(?:经?(?:初步)?统计|据悉|据了解)，20\d{2}年(?:全年)?，|^[^，；：。]{0,12}20\d{2}年[^，；：。]{0,12}(?:总结|回顾)/;
/** The same for five years that are over; those still to come are told of in a paragraph. */
const OPENS_YEARS_OVER = /^“?十[二三四五]五[”“]?(?:时期|期间)/;
/** 「“十三五”时期是…」, told when these five years are over; 「五年来，」, 「三年来，」: those up to the year before. */
const YEARS_OVER =
  /(?:^|[，：“])(?:“?十([二三四五])五[”“]?(?:时期|期间|以来)|(?:过去的?|这)[三四五]年|[三四五]年来，)/;
const RECENT = /^(?:近年来|(?:回顾)?过去)/;
const turnsAhead = new RegExp(TURNS_AHEAD);
/** 「将旧船坞打造为展馆」: 将 names what is made into something. */
const MADE_INTO =
  /将[^，。]{1,14}(?:打造|改造|转化|升级|变|建设|建)(?:为|成)|将[^，。]{1,14}(?:纳入|列入|作为)/g;
/** 「重点做好以下五方面工作：」, 「主要目标包括：」: what follows is promised. */
const SETS_OUT =
  /(?:做好|抓好|推进|落实)[^，。]{0,8}(?:以下|如下|[一二三四五六七八九十\d]+个?方面)[^，。]{0,8}工作(?:：|。?$)|(?:做好|抓好)[^，。]{0,12}工作：$|(?:目标|任务|举措)(?:是|有|为|包括|如下|提及|提出|明确)?：/;
/** 「报告提出，某区将…」: what a report of plans goes on to say is planned too. */
const REPORT_PLANS = /报告(?:中)?(?:还)?(?:提到|提出|明确)，(?:[^，。；]{0,8}将|要(?!求|素|点))/;
/** 「会议强调，要…；」: what is asked goes on behind the semicolon. */
const TOLD_TO = /(?:强调|指出|要求|表示)[，：]?要[^。]*；$/;

/** Whether a paragraph with these first words opens a part: what they say holds for the paragraphs after it too. */
export function opensPart(words: string, opener: Opener | null, context: DocumentContext): boolean {
  return (
    OPENS_PART.test(words) ||
    (opener?.frame.kind === 'outcome' && OPENS_YEARS_OVER.test(words)) ||
    opensLastYear(opener, context)
  );
}

function opensLastYear(opener: Opener | null, context: DocumentContext): boolean {
  const { documentYear, documentMonth } = context;
  return (
    opener?.frame.kind === 'outcome' &&
    opener.frame.year === documentYear - 1 &&
    (documentMonth ?? LAST_YEAR_TOLD_UNTIL + 1) <= LAST_YEAR_TOLD_UNTIL
  );
}

/** The first of the ways in which a sentence says which time it, and what follows, tells of. */
export function openerOf(words: string, context: DocumentContext): Opener | null {
  const hailed = LOOKS_AHEAD_TO.exec(words);
  if (hailed) return opener(hailed.index, 'target', null, true);
  const named = LOOKS_BACK_ON.exec(words) ?? YEAR_OPENS.exec(words);
  const year = named ? Number(named[1] ?? named[2]) : null;
  const ofYear = year === null ? null : kindOfYear(year, context);
  const setsOut = SETS_OUT.exec(words);
  if (setsOut && ofYear !== 'outcome') return opener(0, 'target', null, true);
  if (REPORT_PLANS.test(words)) return opener(0, 'target', null, true);
  if (TOLD_TO.test(words)) return opener(0, 'target');
  if (named) {
    // 「2021年以来年均增长5%」 dates when it began.
    const isSince = words.startsWith('以来', named.index + named[0].length);
    return isSince ? opener(named.index, 'outcome') : opener(named.index, ofYear, year);
  }
  const over = YEAR_OVER.exec(words);
  if (over) return opener(over.index, 'outcome', yearOver(context));
  const last = LAST_YEAR.exec(words);
  const ahead = turnsAhead.exec(words.replace(MADE_INTO, (run) => '·'.repeat(run.length)));
  // 「去年新增20个，今年将新增30个」 leaves the later of the two.
  if (last && !(ahead && ahead.index > last.index))
    return opener(last.index, 'outcome', context.documentYear - 1);
  const years = yearsOver(words, context) ?? yearsPlanned(words, context);
  if (years) return years;
  if (RECENT.test(words)) return opener(0, 'outcome');
  if (ahead) return opener(ahead.index, 'target');
  return opensWithMonthAhead(words, context) ? opener(0, 'target') : null;
}

function yearsOver(words: string, context: DocumentContext): Opener | null {
  const told = /[三四五]/.test(words) ? YEARS_OVER.exec(words) : null;
  if (!told) return null;
  const [, numeral] = told;
  const { documentYear, documentMonth } = context;
  const lastTold = documentYear - ((documentMonth ?? 1) < FIVE_YEARS_END_FROM ? 1 : 0);
  const last = numeral === undefined ? lastTold : PLAN_ENDS[numeral];
  return last !== undefined && last <= lastTold ? opener(told.index, 'outcome', last) : null;
}

/** 「“十四五”期间，」 at a sentence's beginning, told while most of these five years are to come. */
const YEARS_PLANNED = /^“?十([二三四五])五[”“]?(?:时期|期间)，(?![^。]*(?:已|了))/;

function yearsPlanned(words: string, { documentYear }: DocumentContext): Opener | null {
  const last = PLAN_ENDS[YEARS_PLANNED.exec(words)?.[1] ?? ''];
  return last !== undefined && documentYear + YEARS_TO_COME <= last
    ? opener(0, 'target', last)
    : null;
}

function opener(
  at: number,
  kind: Frame['kind'],
  year: number | null = null,
  lasts = false,
): Opener {
  return { at, frame: { kind, year, lasts, isOver: false, from: 0 } };
}

/** A year before the one that is planned is over, one after the document's is to come. */
export function kindOfYear(year: number, context: DocumentContext): 'target' | 'outcome' | null {
  if (year > context.documentYear) return 'target';
  return year < Math.max(context.documentYear, context.planYear) ? 'outcome' : null;
}

/** The year that a newspaper calls over: late in the year its own, else the one before. */
function yearOver({ documentYear, planYear }: DocumentContext): number {
  return planYear > documentYear ? documentYear : documentYear - 1;
}
