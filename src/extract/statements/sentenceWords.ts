import { EXPECTS, HEDGES } from '../../contract/hedgeWords';
import { PLAN_ENDS } from '../lexicon/fiveYearPlans';
import {
  AHEAD,
  ALLOTS,
  COMPARED,
  COMPARED_YEAR,
  DONE,
  ISSUED,
  MONTHS,
  REACHES_ON,
  SETS_OUT_FROM,
  SHARE_OF_PLAN,
  SURELY_AHEAD,
} from '../lexicon/timeWords';
import type { DocumentContext, Span } from '../model';
import type { ReadonlyScores } from '../themes/terms';
import { withoutMonthsOver } from './over';
import { sharesOfSentence, type ToldClause } from '../themes/toldClause';

/** A year and where the words that name it end, in the line. */
export interface NamedYear {
  readonly year: number;
  readonly end: number;
  /** Whether it is asked for by then: 「提出2024年3月底前」. */
  readonly isAsked?: boolean;
}

/** The words by which a sentence of the news tells of what is done or of what is to come. */
export interface SentenceTense {
  /** Where a span of months ends, 「1至10月」. */
  readonly months: number;
  /** The first word of what is done, of what is ahead, of what is surely ahead. */
  readonly done: number;
  readonly ahead: number;
  readonly surelyAhead: number;
  /** The first word that makes the clauses after it a promise: 确保, 安排项目16个. */
  readonly reaches: number;
  readonly allots: number;
}

/**
 * A year that dates what follows: any after 到, 至, 力争, 确保, 截至 or 争取; at a clause's beginning, or after
 * 实现, 在, 于 or what announces, one that a word of time, place or doing follows, so that 2021年招商大会 is none.
 */
const YEAR =
  /(?:到|至|力争|确保|截至|争取)“?(20\d{2})年|(?:^|[，、；：]|实现|在|于|预计|计划|(?<![虚模])拟|将|有望|过去的)(20\d{2})年(?=\s*(?:底|前|末|初|内|\d{1,2}[-月]|[，、]|度(?!第|计划|规划|方案|报告|会议)|上半年|下半年|全年|目标|计划(?=完成|实施|投资|新|建)|新增|力争|实现|建成|完成|将|达|基本|全[市区]|我[市区]|[该引进共累新]))/gu;
/** 「要求2027年9月底前」: what is asked for, whatever the sentence tells of besides. */
const ASKED =
  /(?:提出|明确|要求|确保)(20\d{2})年(?:(?:\d{1,2}月)?(?:\d{1,2}日|底)?|[年底末]+)(?:之|以)?前/g;
/** A year that is over and opens a clause, whatever it tells of it: 「2022年鲸湾实际清淤」, 「我区2022年」; no name. */
const OVER =
  /(?:^|[，；：])(?:[我全该本][省市区县]|\p{Script=Han}{2,4}[区市县])?(20\d{2})年(?!度|第|以[来前]|[^，。；]{0,12}(?:会议|[大年例展]会|计划|规划|方案|报告|名单|榜|活动|民生实事|行动))(?=\p{Script=Han})/gu;
/** 「“十四五”期间」, 「“十五五”末」 */
const FIVE_YEARS = /十([三四五六])五[”“]?(?:期间|时期|末|期末)/g;
/** 「用三年时间」, 「两年内」, 「未来五年」: within so many years, the document's year among them early in the year. */
const WITHIN_YEARS =
  /(?:用|通过)([两二三四五2-5])年(?:左右)?的?时间|(?<![\d个近过这])([两二三四五2-5])年(?:之|以)?内(?!涝)|(?:未来|今后)([两三四五2-5])年(?!来)/g;
const NUMERALS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
/** From this month on the first of the years to come is the next one. */
const NEXT_YEAR_FIRST_FROM = 4;
/** What stands in brackets or in a title dates nothing. */
const ASIDE = /[《（][^《（》）]*[》）]/g;
const hedge = new RegExp(HEDGES);
const expects = new RegExp(EXPECTS, 'g');

/** 「2022年动工，目前完成八成」 */
const NOW = /(?:^|[，；：])(?:截[至止])?(?:目前|现已)/g;
const LAST = /去年|上一?年/;
const compared = new RegExp(COMPARED, 'g');
const comparedYear = new RegExp(COMPARED_YEAR, 'g');
const done = new RegExp(DONE);
const ahead = new RegExp(AHEAD);
const surelyAhead = new RegExp(SURELY_AHEAD);
const months = new RegExp(MONTHS);
const reaches = new RegExp(REACHES_ON);
const allots = new RegExp(ALLOTS);
const issued = new RegExp(ISSUED, 'g');
const shareOfPlan = new RegExp(SHARE_OF_PLAN, 'g');
const setsOut = new RegExp(SETS_OUT_FROM, 'g');

/**
 * What a sentence says of time, firmness and theme, read for all its figures when it is first asked
 * for: offsets are of the line, Infinity where a word does not occur.
 */
export class SentenceWords {
  private readonly start: number;
  private readonly words: string;
  /** The words with blanks for what dates nothing. */
  private readonly dating: string;
  private readonly clauses: readonly ToldClause[];
  private readonly context: DocumentContext;
  private yearsRead?: readonly NamedYear[];
  private planEndsRead?: readonly NamedYear[];
  private nowsRead?: readonly number[];
  private thisYearRead?: number;
  private nextYearRead?: number;
  private lastYearRead?: number;
  private hedgeRead?: number;
  private farHedgeRead?: number;
  private themesRead?: ReadonlyScores;
  private tenseRead?: SentenceTense;

  /** @param text the line in one width. @param clauses those of the sentence. @param context whose year a year must lie before to be over. */
  constructor(
    text: string,
    { start, end }: Span,
    clauses: readonly ToldClause[],
    context: DocumentContext,
  ) {
    this.start = start;
    this.context = context;
    this.words = text.slice(start, end);
    const outside = /[《（]/.test(this.words) ? this.words.replace(ASIDE, blanks) : this.words;
    this.dating = /同期|水平/.test(outside) ? outside.replace(comparedYear, blanks) : outside;
    this.clauses = clauses;
  }

  /** Years that date what follows. */
  get years(): readonly NamedYear[] {
    return (this.yearsRead ??= this.dating.includes('年')
      ? yearsIn(this.dating, this.start, this.context)
      : NO_YEARS);
  }

  /** Last years of five-year plans: 「“十四五”期间」. */
  get planEnds(): readonly NamedYear[] {
    return (this.planEndsRead ??= this.dating.includes('十')
      ? planEndsIn(this.dating, this.start)
      : NO_YEARS);
  }

  get thisYear(): number {
    return (this.thisYearRead ??= at(this.start, this.dating.indexOf('今年')));
  }

  /** Where clauses begin that tell how things stand on the day of the document. */
  get nows(): readonly number[] {
    return (this.nowsRead ??= /目前|现已/.test(this.dating)
      ? [...this.dating.matchAll(NOW)].map(({ index }) => this.start + index)
      : NO_PLACES);
  }

  get nextYear(): number {
    return (this.nextYearRead ??= at(this.start, this.dating.indexOf('明年')));
  }

  /** 去年 or 上年, other than in a comparison. */
  get lastYear(): number {
    return (this.lastYearRead ??= LAST.test(this.dating)
      ? at(this.start, this.dating.replace(compared, blanks).search(LAST))
      : Infinity);
  }

  /** Where a word begins that hedges what follows. */
  get hedge(): number {
    return (this.hedgeRead ??= at(this.start, this.words.search(hedge)));
  }

  /** The same for those that reach into every clause of it. */
  get farHedge(): number {
    if (this.hedge === Infinity) return Infinity;
    return (this.farHedgeRead ??= at(
      this.start,
      this.words.replace(expects, blanks).search(hedge),
    ));
  }

  /** Its themes as parts of 1. */
  get themes(): ReadonlyScores {
    return (this.themesRead ??= sharesOfSentence(this.clauses));
  }

  /** Only the news needs it. */
  get tense(): SentenceTense {
    return (this.tenseRead ??= tenseOf(withoutMonthsOver(this.words, this.context), this.start));
  }
}

function at(start: number, index: number): number {
  return index < 0 ? Infinity : start + index;
}

const NO_YEARS: readonly NamedYear[] = [];
const NO_PLACES: readonly number[] = [];

function yearsIn(words: string, start: number, context: DocumentContext): readonly NamedYear[] {
  const dated = words.includes('20') ? datesIn(words, start, context.documentYear) : NO_YEARS;
  const within = [...words.matchAll(WITHIN_YEARS)].map((match) => ({
    year: lastOfYears(match[1] ?? match[2] ?? match[3] ?? '', context),
    end: start + match.index + match[0].length,
  }));
  return within.length === 0 ? dated : [...dated, ...within].sort((a, b) => a.end - b.end);
}

/** The last of so many years from now on. */
function lastOfYears(many: string, context: DocumentContext): number {
  const { documentYear, documentMonth, planYear } = context;
  const isEarly = (documentMonth ?? 1) < NEXT_YEAR_FIRST_FROM;
  const last = documentYear + (NUMERALS[many] ?? Number(many)) - (isEarly ? 1 : 0);
  // A plan of several years looks no further than to its own end.
  return planYear > documentYear ? Math.min(last, planYear) : last;
}

function datesIn(words: string, start: number, documentYear: number): NamedYear[] {
  const named = (match: RegExpExecArray): NamedYear => ({
    year: Number(match[1] ?? match[2]),
    end: start + match.index + match[0].length,
  });
  const years = [...words.matchAll(YEAR)].map(named);
  const over = [...words.matchAll(OVER)].map(named).filter(({ year }) => year < documentYear);
  const asked = words.includes('前')
    ? [...words.matchAll(ASKED)].map((match) => ({ ...named(match), isAsked: true }))
    : NO_YEARS;
  if (over.length === 0 && asked.length === 0) return years;
  return [...years, ...over, ...asked].sort((a, b) => a.end - b.end);
}

function planEndsIn(words: string, start: number): NamedYear[] {
  return [...words.matchAll(FIVE_YEARS)].map((match) => ({
    year: PLAN_ENDS[match[1] ?? ''] ?? NaN,
    end: start + match.index + match[0].length,
  }));
}

function tenseOf(words: string, start: number): SentenceTense {
  const plain = plainWords(words);
  const monthsOver = months.exec(words);
  return {
    months: monthsOver ? start + monthsOver.index + monthsOver[0].length : Infinity,
    done: at(start, plain.search(done)),
    ahead: at(start, plain.search(ahead)),
    surelyAhead: at(start, plain.search(surelyAhead)),
    reaches: at(start, plain.search(reaches)),
    allots: at(start, words.search(allots)),
  };
}

/** 「按照“渔港要稳住”的要求」 */
const QUOTED = /“[^“”]{2,40}”(?=的)/g;

/** Words with blanks for asides, sayings, comparisons and what is only set out from, which tell nothing of the time. */
export function plainWords(words: string): string {
  const said = words.includes('”的') ? words.replace(QUOTED, blanks) : words;
  const outside = said.includes('（') ? said.replace(/（[^（）]*）/g, blanks) : said;
  const dated = LAST.test(outside) ? outside.replace(compared, blanks) : outside;
  const shares = dated.includes('的') ? dated.replace(shareOfPlan, blanks) : dated;
  return shares.includes('已') ? shares.replace(issued, blanks).replace(setsOut, blanks) : shares;
}

/** The last of the years named before a position. */
export function lastBefore(years: readonly NamedYear[], position: number): number | undefined {
  return years.findLast(({ end }) => end <= position)?.year;
}

function blanks(run: string): string {
  return ' '.repeat(run.length);
}
