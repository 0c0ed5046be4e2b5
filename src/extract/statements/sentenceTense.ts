import {
  AIMED_AT,
  ALLOTS,
  COMPARED,
  ISSUED,
  MONTHS,
  REACHES_ON,
  SETS_OUT_FROM,
  SHARE_OF_PLAN,
} from '../lexicon/timeWords';
import { ahead, done, surelyAhead } from './timePatterns';
import { at, blanks } from './wordPlaces';

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

/** 去年, 上年 */
export const LAST_YEAR = /去年|上一?年/;
const compared = new RegExp(COMPARED, 'g');
const months = new RegExp(MONTHS);
const reaches = new RegExp(REACHES_ON);
const allots = new RegExp(ALLOTS);
const issued = new RegExp(ISSUED, 'g');
const shareOfPlan = new RegExp(SHARE_OF_PLAN, 'g');
const aimedAt = new RegExp(AIMED_AT, 'g');
const setsOut = new RegExp(SETS_OUT_FROM, 'g');

/** What a sentence's words say of time, at their places in the line. */
export function tenseOf(words: string, start: number): SentenceTense {
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

/** Words with blanks for comparisons with the year before, which date nothing. */
export function withoutComparisons(words: string): string {
  return LAST_YEAR.test(words) ? words.replace(compared, blanks) : words;
}

/** 「按照“渔港要稳住”的要求」 */
const QUOTED = /“[^“”]{2,40}”(?=的)/g;

/** Words with blanks for asides, sayings, comparisons and what is only set out from, which tell nothing of the time. */
export function plainWords(words: string): string {
  const said = words.includes('”的') ? words.replace(QUOTED, blanks) : words;
  const outside = said.includes('（') ? said.replace(/（[^（）]*）/g, blanks) : said;
  const dated = withoutComparisons(outside);
  const unaimed = /目标|任务/.test(dated) ? dated.replace(aimedAt, blanks) : dated;
  const shares = unaimed.includes('的') ? unaimed.replace(shareOfPlan, blanks) : unaimed;
  return shares.includes('已') ? shares.replace(issued, blanks).replace(setsOut, blanks) : shares;
}
