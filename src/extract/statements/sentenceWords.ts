import { HEDGES } from '../../contract/hedgeWords';
import {
  AHEAD,
  ALLOTS,
  COMPARED,
  DONE,
  ISSUED,
  MONTHS,
  REACHES_ON,
  SURELY_AHEAD,
} from '../lexicon/timeWords';
import type { Span } from '../model';
import { scoresOf, shares, type ReadonlyScores } from '../themes/terms';

/** A year and where the words that name it end, in the line. */
export interface NamedYear {
  readonly year: number;
  readonly end: number;
}

/**
 * What a sentence says of time, firmness and theme, read once for all its figures: offsets are of the line,
 * Infinity where a word does not occur.
 */
export interface SentenceWords {
  /** Years that date what follows. */
  readonly years: readonly NamedYear[];
  /** Last years of five-year plans: 「“十四五”期间」. */
  readonly planEnds: readonly NamedYear[];
  readonly thisYear: number;
  readonly nextYear: number;
  /** 去年 or 上年, other than in a comparison. */
  readonly lastYear: number;
  /** Where a word begins that hedges what follows. */
  readonly hedge: number;
  readonly themes: ReadonlyScores;
  /** Read when it is first asked for: only the news needs it. */
  readonly tense: () => SentenceTense;
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
 * 实现, 在, 于 or 预计, one that a word of time, place or doing follows, so that 2021年招商大会 is none.
 */
const YEAR =
  /(?:到|至|力争|确保|截至|争取)“?(20\d{2})年|(?:^|[，、；：]|实现|在|于|预计)(20\d{2})年(?=\s*(?:底|前|末|初|内|\d{1,2}[-月]|[，、]|度(?!第|计划|规划|方案|报告|会议)|上半年|下半年|全年|目标|新增|力争|实现|建成|完成|将|达|基本|全[市区]|我[市区]|[该引进共累新]))/gu;
/** 「“十四五”期间」, 「“十五五”末」 */
const FIVE_YEARS = /十([三四五六])五”?(?:期间|时期|末|期末)/g;
const LAST_YEAR: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
/** What stands in brackets or in a title dates nothing. */
const ASIDE = /[《（][^《（》）]*[》）]/g;
const hedge = new RegExp(HEDGES);

const LAST = /去年|上年/;
const compared = new RegExp(COMPARED, 'g');
const done = new RegExp(DONE);
const ahead = new RegExp(AHEAD);
const surelyAhead = new RegExp(SURELY_AHEAD);
const months = new RegExp(MONTHS);
const reaches = new RegExp(REACHES_ON);
const allots = new RegExp(ALLOTS);
const issued = new RegExp(ISSUED, 'g');

/** @param text the line in one width. */
export function sentenceWords(text: string, { start, end }: Span): SentenceWords {
  const words = text.slice(start, end);
  const blanked =
    words.includes('《') || words.includes('（') ? words.replace(ASIDE, blanks) : words;
  const at = (index: number) => (index < 0 ? Infinity : start + index);
  let tense: SentenceTense | undefined;
  return {
    years: blanked.includes('20') ? yearsIn(blanked, start) : NO_YEARS,
    planEnds: blanked.includes('十') ? planEndsIn(blanked, start) : NO_YEARS,
    thisYear: at(blanked.indexOf('今年')),
    nextYear: at(blanked.indexOf('明年')),
    lastYear: at(LAST.test(blanked) ? blanked.replace(compared, blanks).search(LAST) : -1),
    hedge: at(words.search(hedge)),
    themes: shares(scoresOf(words)),
    tense: () => (tense ??= tenseOf(words, start)),
  };
}

const NO_YEARS: readonly NamedYear[] = [];

function yearsIn(words: string, start: number): NamedYear[] {
  return [...words.matchAll(YEAR)].map((match) => ({
    year: Number(match[1] ?? match[2]),
    end: start + match.index + match[0].length,
  }));
}

function planEndsIn(words: string, start: number): NamedYear[] {
  return [...words.matchAll(FIVE_YEARS)].map((match) => ({
    year: LAST_YEAR[match[1] ?? ''] ?? NaN,
    end: start + match.index + match[0].length,
  }));
}

function tenseOf(words: string, start: number): SentenceTense {
  const plain = plainWords(words);
  const at = (index: number) => (index < 0 ? Infinity : start + index);
  const monthsOver = months.exec(words);
  return {
    months: monthsOver ? start + monthsOver.index + monthsOver[0].length : Infinity,
    done: at(plain.search(done)),
    ahead: at(plain.search(ahead)),
    surelyAhead: at(plain.search(surelyAhead)),
    reaches: at(plain.search(reaches)),
    allots: at(words.search(allots)),
  };
}

/** Words with blanks for asides and comparisons, which tell nothing of the time. */
export function plainWords(words: string): string {
  const outside = words.includes('（') ? words.replace(/（[^（）]*）/g, blanks) : words;
  const dated = LAST.test(outside) ? outside.replace(compared, blanks) : outside;
  return dated.includes('已') ? dated.replace(issued, blanks) : dated;
}

/** The last of the years named before a position. */
export function lastBefore(years: readonly NamedYear[], position: number): number | undefined {
  return years.findLast(({ end }) => end <= position)?.year;
}

function blanks(run: string): string {
  return ' '.repeat(run.length);
}
