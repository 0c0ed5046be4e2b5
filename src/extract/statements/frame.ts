import { overIn, withoutMonthsOver } from './over';
import { PLAN_ENDS } from '../lexicon/fiveYearPlans';
import { TURNS_AHEAD } from '../lexicon/timeWords';
import type { DocumentContext, Segment, Span } from '../model';
import { FIVE_YEARS_END_FROM, LAST_YEAR_TOLD_UNTIL, YEARS_TO_COME } from '../structure/calendar';

/** What the words before a sentence of the news say of its time, until others say otherwise. */
export interface Frame {
  readonly kind: 'target' | 'outcome' | null;
  readonly year: number | null;
  /** Whether it opens a part: it holds for the paragraphs after its own, until a heading or another one. */
  readonly lasts: boolean;
  /** Whether its sentence opens with what is over, so that up to the full stop only what a clause itself announces is to come. */
  readonly isOver: boolean;
  /** Where in the line the words stand that open it, where these are of its own sentence; else 0. */
  readonly from: number;
}

/** What a paragraph of the news leaves to the next. */
export interface FramesLeft {
  /** What holds from now on. */
  readonly part: Frame;
  /** What its last sentence leaves: a paragraph that opens with 其中 goes on with it. */
  readonly last: Frame;
  /** Whether it ends with 「目标如下：」, so that the headings below belong to its list. */
  readonly outlastsHeadings: boolean;
}

export const NO_FRAME: Frame = { kind: null, year: null, lasts: false, isOver: false, from: 0 };

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
const YEAR_OVER = /(?:^|[，：“])(?:在)?(?:过去的?一年|这一年(?=[，来里])|一年来)/;
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
/** 「今年渔港建设目标」 as a heading. */
const HEADED_AHEAD =
  /(?:今年|明年|新一年|20\d{2}年)[^，。]{0,16}(?:目标|重点|任务|计划|安排)(?!.*(?:完成|落实|兑现|执行))/;
/** 「重点做好以下五方面工作：」, 「主要目标包括：」: what follows is promised. */
const SETS_OUT =
  /(?:做好|抓好|推进|落实)[^，。]{0,8}(?:以下|如下|[一二三四五六七八九十\d]+个?方面)[^，。]{0,8}工作[：。]?$|(?:做好|抓好)[^，。]{0,12}工作：$|(?:目标|任务|举措)(?:是|有|为|包括|如下|提及|提出|明确)?：/;
/** 「报告提出，某区将…」: what a report of plans goes on to say is planned too. */
const REPORT_PLANS = /报告(?:中)?(?:还)?(?:提到|提出|明确)，(?:[^，。；]{0,8}将|要(?!求|素|点))/;
/** 「会议强调，要…；」: what is asked goes on behind the semicolon. */
const TOLD_TO = /(?:强调|指出|要求|表示)[，：]?要[^。]*；$/;

/** Before anything is said under a heading: of what its words, or the title, say that all of it tells. */
function frameUnder({ heading }: Segment, { title, titledReview }: DocumentContext): Frame {
  // A headline says what an article leads with, not what all of it tells.
  if (heading !== title && HEADED_AHEAD.test(heading ?? '')) return { ...NO_FRAME, kind: 'target' };
  return titledReview === null
    ? NO_FRAME
    : { ...NO_FRAME, kind: 'outcome', year: titledReview, lasts: true };
}

/**
 * The frame that each sentence of a segment of news stands in, and the one that it leaves behind.
 * @param before null behind a heading.
 */
export function framesOf(
  segment: Segment,
  sentences: readonly Span[],
  context: DocumentContext,
  before: FramesLeft | null,
): { readonly frames: readonly Frame[]; readonly left: FramesLeft } {
  const frames: Frame[] = [];
  const { folded } = segment.line;
  let part = before?.part ?? frameUnder(segment, context);
  let frame = before && folded.startsWith('其中', segment.start) ? before.last : part;
  let isOver = false;
  for (const sentence of sentences) {
    const words = folded.slice(sentence.start, sentence.end);
    const over = overIn(words, context);
    // 「统计显示，今年，…」 dates what is over.
    const opener = openerOf(
      over ? words.replace('今年', '··') : withoutMonthsOver(words, context),
      context,
    );
    const opensParagraph = sentence.start === segment.start;
    const opensPart =
      opensParagraph &&
      (OPENS_PART.test(words) ||
        (opener?.frame.kind === 'outcome' && OPENS_YEARS_OVER.test(words)) ||
        opensLastYear(opener, context));
    // 「2023年研发投入…。全年产值…」: of the year that the part is of.
    if (frame !== part && part.year !== null && words.startsWith('全年')) frame = part;
    const opened = opener && { ...opener.frame, lasts: opener.frame.lasts || opensPart };
    // What a sentence says behind a figure holds for the sentences after it.
    const leads = opener !== null && !hasFigure(words.slice(0, opener.at));
    isOver = over !== null || (isOver && !OPENS_TIME.test(words));
    // 「到2026年新增8000个。目前，4所学校…」: how things stand is not due then.
    if (frame.kind === 'target' && frame.year !== null && SAYS_NOW.test(words)) frame = NO_FRAME;
    // A paragraph on what happened the other day ends the part that looked back.
    if (opensParagraph && frame.kind === 'outcome' && LATELY.test(words)) part = frame = NO_FRAME;
    const stands = leads && opened ? { ...opened, from: sentence.start + opener.at } : frame;
    frames.push(isOver ? { ...stands, isOver } : stands);
    if (!words.endsWith('；')) isOver = false;
    frame = opened ?? (over?.goesOn ? behindPeriod(frame, over.year) : frame);
    if (frame.lasts) part = frame;
  }
  const outlastsHeadings =
    folded[segment.end - 1] === '：'
      ? sentences.length > 0 && part.kind === 'target'
      : before?.outlastsHeadings === true && part === before.part;
  return { frames, left: { part, last: frame, outlastsHeadings } };
}

/** What a sentence like 「截至2023年底，…」 leaves: its year, else that of what was told as over before it. */
function behindPeriod(frame: Frame, year: number | null): Frame {
  const before = frame.kind === 'outcome' ? frame.year : null;
  return { ...NO_FRAME, kind: 'outcome', year: year ?? before };
}

function opensLastYear(opener: Opener | null, context: DocumentContext): boolean {
  const { documentYear, documentMonth } = context;
  return (
    opener?.frame.kind === 'outcome' &&
    opener.frame.year === documentYear - 1 &&
    (documentMonth ?? LAST_YEAR_TOLD_UNTIL + 1) <= LAST_YEAR_TOLD_UNTIL
  );
}

const SAYS_NOW = /^(?:目前|现[已有在]|今年|截[至止]|近日|日前)/;

const LATELY = /^(?:近日|日前|[昨今][天日]|本周)/;

/** Behind a semicolon, what dates itself anew. */
const OPENS_TIME = /^(?:今年|明年|下半年|下一步|接下来|到?20\d{2}年)/;

interface Opener {
  readonly frame: Frame;
  /** Where in the sentence it stands. */
  readonly at: number;
}

/** The first of the ways in which a sentence says which time it, and what follows, tells of. */
function openerOf(words: string, context: DocumentContext): Opener | null {
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
  return ahead && opener(ahead.index, 'target');
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

/** Whether anything is counted: years are no figures. */
function hasFigure(words: string): boolean {
  return /\d/.test(words.replace(/20\d{2}年/g, ''));
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
