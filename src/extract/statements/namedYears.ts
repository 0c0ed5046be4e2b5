import { anyOf } from '../lexicon/anyOf';
import { BEGUN, FINISHED } from '../lexicon/building';
import { PLAN_ENDS } from '../lexicon/fiveYearPlans';
import type { DocumentContext } from '../model';
import { NEXT_YEAR_FIRST_FROM } from '../structure/calendar';

/** A year and where the words that name it end, in the line. */
export interface NamedYear {
  readonly year: number;
  readonly end: number;
  /** Whether it is asked for by then: 「提出2024年3月底前」. */
  readonly isAsked?: boolean;
}

/** Words that make any year behind them a date. */
const DATES_ANY = '到|至|力争|确保|截至|争取';
/** Where a year may stand that dates what follows. */
const DATES = ['^', '[，、；：]', '实现|在|于', '预计|计划|(?<![虚模])拟|将|有望', '过去的'].join(
  '|',
);
/** What must then follow it, so that 2021年招商大会 is none: a word of time, of place, … */
const TIME = /底|前|末|初|内|\d{1,2}[-月]|度(?!第|计划|规划|方案|报告|会议)|上半年|下半年|全年/;
const PLACE = /[，、]|全[市区]|我[市区]|[该引进共累新]/;
/** … what is aimed at or announced, or what is done. */
const AIM = /目标|计划(?=完成|实施|投资|新|建)|力争|除|将|预计|有望|达|基本/;
const DOING = `新增|实现|完成|形成|打造|培育|下降|增长|提[高升]|${BEGUN}|${FINISHED}`;
/** A year that dates what follows. */
const YEAR = new RegExp(
  `(?:${DATES_ANY})“?(20\\d{2})年|(?:${DATES})(20\\d{2})年(?=\\s*(?:${anyOf([TIME, PLACE, AIM])}|${DOING}))`,
  'gu',
);
/** 「要求2027年9月底前」: what is asked for, whatever the sentence tells of besides. */
const ASKED =
  /(?:提出|明确|要求|确保)(20\d{2})年(?:(?:\d{1,2}月)?(?:\d{1,2}日|底)?|[年底末]+)(?:之|以)?前/g;
/** A year that is over and opens a clause, whatever it tells of it: 「2022年鲸湾实际清淤」, 「我区2022年」; no name. */
const OVER =
  /(?:^|[，；：])(?:[我全该本][省市区县]|\p{Script=Han}{2,4}[区市县])?(20\d{2})年(?!度|第|以[来前]|[^，。；]{0,12}(?:会议|[大年例展]会|计划|规划|方案|报告|名单|榜|活动|民生实事|行动))(?=\p{Script=Han})/gu;
/** 「“十四五”期间」, 「“十五五”末」 */
const FIVE_YEARS = /十([一二三四五六])五[”“]?(?:期间|时期|末|期末)/g;
/** 「用三年时间」, 「两年内」, 「未来五年」: within so many years, the document's year among them early in the year. */
const WITHIN_YEARS =
  /(?:用|通过)([两二三四五2-5])年(?:左右)?的?时间|(?:^|[，；：。]|力争|争取|确保|计划|预计|[将在用])([两二三四五2-5])年(?:之|以)?内(?![涝的])|(?:未来|今后)([两三四五2-5])年(?!来)/g;
const NUMERALS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
const NO_YEARS: readonly NamedYear[] = [];

/** Years that date what follows, in the order of the words: offsets are of the line that the words start in. */
export function yearsIn(
  words: string,
  start: number,
  context: DocumentContext,
): readonly NamedYear[] {
  if (!words.includes('年')) return NO_YEARS;
  const dated = words.includes('20') ? datesIn(words, start, context.documentYear) : NO_YEARS;
  const within = [...words.matchAll(WITHIN_YEARS)].filter(isAhead(words)).map((match) => ({
    year: lastOfYears(match[1] ?? match[2] ?? match[3] ?? '', context),
    end: start + match.index + match[0].length,
  }));
  return within.length === 0 ? dated : [...dated, ...within].sort((a, b) => a.end - b.end);
}

/** Whether nothing in the clause behind such words says that it is done: 「用三年时间打造了60个」. */
function isAhead(words: string) {
  return (match: RegExpExecArray): boolean => {
    const behind = words.slice(match.index + match[0].length);
    return !/^[^，；。]{0,24}?(?:了(?!解)|已|累计)/.test(behind);
  };
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

/** Last years of five-year plans: 「“十四五”期间」. */
export function planEndsIn(words: string, start: number): readonly NamedYear[] {
  if (!words.includes('十')) return NO_YEARS;
  return [...words.matchAll(FIVE_YEARS)].map((match) => ({
    year: PLAN_ENDS[match[1] ?? ''] ?? NaN,
    end: start + match.index + match[0].length,
  }));
}

/** The last of the years named before a position. */
export function lastBefore(years: readonly NamedYear[], position: number): number | undefined {
  return years.findLast(({ end }) => end <= position)?.year;
}
