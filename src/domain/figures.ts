import type { Statement } from '../contract/documentRecord';
import { inLanguage, inLargestUnit } from './englishUnits';

/** A figure cut for setting: the bound's sign, the digits, the unit. */
export interface FigureParts {
  readonly mark: '' | '≥' | '≤' | '≈';
  readonly digits: string;
  readonly unit: string;
}

export interface FigureSource extends Pick<Statement, 'value' | 'valueTo' | 'bound' | 'unit'> {
  /** The words it stands in, which show how precise it is: 6.0% is not 6%. */
  readonly quote?: string;
}

const MARKS = { exact: '', range: '', min: '≥', max: '≤', approx: '≈' } as const;

/**
 * The wording of a figure is kept: a floor stays a floor and a range stays a range.
 * @param locale BCP 47; Chinese sets large round numbers with 万 and 亿, English has units of its own.
 * @returns null where there is no figure (a milestone, or digits lost in the source).
 */
export function figureParts(figure: FigureSource, locale: string): FigureParts | null {
  const { value, valueTo, bound, unit } = inLargestUnit(inLanguage(figure, locale));
  if (value === null) return null;
  const isAsWorded = value === figure.value;
  const written = (each: number) =>
    formatNumber(each, locale, isAsWorded ? decimalsIn(figure.quote, each) : 0);
  const digits = valueTo === null ? written(value) : `${written(value)}–${written(valueTo)}`;
  return { mark: MARKS[bound ?? 'exact'], digits, unit };
}

/** A Chinese unit stands close to its digits, a word in letters does not. */
const STARTS_WITH_LETTER = /^[a-zµ]/i;

/** The figure in one run of text: `≥6家`, `≈6.5%`, `1–2家`; in English `≥6`, `230 bn yuan`. */
export function figureText(figure: FigureSource & { value: number }, locale: string): string;
export function figureText(figure: FigureSource, locale: string): string | null;
export function figureText(figure: FigureSource, locale: string): string | null {
  const parts = figureParts(figure, locale);
  if (parts === null) return null;
  const gap = STARTS_WITH_LETTER.test(parts.unit) ? '\u00a0' : '';
  return `${parts.mark}${parts.digits}${gap}${parts.unit}`;
}

/** Decimals that end in a zero: the number itself does not keep them. */
const ENDING_IN_ZERO = /\d+\.\d*0(?!\d)/g;

/** How many decimals the words give a number that loses some of them; 0 where it loses none. */
function decimalsIn(quote: string | undefined, value: number): number {
  const written = quote?.match(ENDING_IN_ZERO)?.find((each) => Number(each) === Math.abs(value));
  return written === undefined ? 0 : written.length - written.indexOf('.') - 1;
}

/**
 * Digits grouped as the language groups them, with a true minus sign; exact, never rounded.
 * @param decimals at least so many, as the source has them.
 */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  if (locale.startsWith('zh'))
    for (const { size, word } of CHINESE_SCALES)
      if (Math.abs(value) >= size && hasAtMostTwoDecimals(value / size))
        return plainNumber(value / size, locale) + word;
  return plainNumber(value, locale, decimals);
}

/** A round figure of a scale, short enough for its margin: 3100万, in English 31M. */
export function formatTick(value: number, locale: string): string {
  if (locale.startsWith('zh') || Math.abs(value) < COMPACT_FROM) return formatNumber(value, locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 });
  return short.format(value).replace('-', '−');
}

/** A share in per cent, whole numbers; a trace that would round to zero is `<1%`. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? '<1%' : `${percent}%`;
}

/** Five digits with their comma still fit. */
const COMPACT_FROM = 100_000;

const CHINESE_SCALES = [
  { size: 1e8, word: '亿' },
  { size: 1e4, word: '万' },
] as const;

function hasAtMostTwoDecimals(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-7;
}

/** Making one takes far longer than using it, and thousands of figures are written at once. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function plainNumber(value: number, locale: string, decimals = 0): string {
  const key = `${locale} ${decimals}`;
  let format = FORMATS.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 8,
      // Four digits stand together in Chinese, and are grouped in English.
      useGrouping: locale.startsWith('zh') ? 'min2' : 'always',
    });
    FORMATS.set(key, format);
  }
  return format.format(value).replace('-', '−');
}
