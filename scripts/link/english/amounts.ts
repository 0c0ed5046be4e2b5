import { longestFirst } from '../../../src/extract/lexicon/longestFirst';
import { chineseValue } from '../../../src/extract/numerals/numeral';
import { modifier, type Modifier } from './terms';

/** A modifier with a number in it, and how long its Chinese is. */
export interface Amount {
  readonly length: number;
  readonly term: Modifier;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?|[一两二三四五六七八九]?[十百千万])`;
/** Of what the amount is; alone it is left to the noun. */
const OF_WHAT: Readonly<Record<string, string>> = {
  投资额: 'with investment ',
  总投资: 'with investment ',
  投资: 'with investment ',
  年营收: 'with annual revenue ',
  营收: 'with revenue ',
  营业收入: 'with revenue ',
  产值: 'with output ',
  年产值: 'with annual output ',
  税收: 'with tax revenue ',
};
const WHAT = `(${longestFirst(Object.keys(OF_WHAT)).join('|')})?`;

const YUAN = new RegExp(
  `^${WHAT}(超过?|达)?${NUMBER}?(亿|万)元?(级以上|以上|级|以下)?(?:（不含${NUMBER}亿元?以上）)?`,
);
const AGE = /^(\d+)岁(及以上|以上|以下)/;
const SPEED = /^(\d+)(Mbps|兆)(?:及以上|以上)/;
/** The places in a ranking that are told apart: 「前100名」, 「百强」. */
const RANK = new RegExp(`^(?:前${NUMBER}[名位强%]?|${NUMBER}强)$`);

/** The modifier with a number that a text begins with, or null. */
export function amountAt(text: string): Amount | null {
  return yuanAt(text) ?? ageAt(text) ?? speedAt(text);
}

function yuanAt(text: string): Amount | null {
  const found = YUAN.exec(text);
  if (found === null) return null;
  const [{ length }, what = '', over, number = '', unit, bound, limit] = found;
  if (over === undefined && bound === undefined) return null;
  const amount = numberOf(number) * (unit === '亿' ? 1e8 : 1e4);
  const about = OF_WHAT[what] ?? '';
  const range =
    limit === undefined
      ? `${bound === '以下' ? 'below' : 'above'} ${yuanText(amount)}`
      : `of ${yuanText(amount).replace(/ yuan$/, '')} to ${yuanText(numberOf(limit) * 1e8)}`;
  return { length, term: modifier('behind', `${about}${range}`) };
}

function ageAt(text: string): Amount | null {
  const found = AGE.exec(text);
  if (found === null) return null;
  const [{ length }, years = '', bound] = found;
  const age = bound === '以下' ? `aged under ${years}` : `aged ${years} and over`;
  return { length, term: modifier('behind', age) };
}

function speedAt(text: string): Amount | null {
  const found = SPEED.exec(text);
  if (found === null) return null;
  return {
    length: found[0].length,
    term: modifier('behind', `at ${found[1] ?? ''} Mbps and above`),
  };
}

/** 「前100名」, 「十强」: the first so many of a ranking; null for any other text. */
export function rankText(text: string): string | null {
  const found = RANK.exec(text);
  if (found === null) return null;
  const number = numberOf(found[1] ?? found[2] ?? '');
  return `the top ${number === 10 ? 'ten' : String(number)}${text.endsWith('%') ? '%' : ''}`;
}

/** Digits or a Chinese numeral; before a scale, one where nothing stands. */
function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (chineseValue(text) ?? 1);
}

const ENGLISH_SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function yuanText(amount: number): string {
  const scale = ENGLISH_SCALES.find(([size]) => amount >= size);
  if (scale === undefined) return `${amount.toLocaleString('en-GB')} yuan`;
  return `${String(Number((amount / scale[0]).toFixed(3)))} ${scale[1]} yuan`;
}
