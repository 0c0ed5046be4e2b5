import type { DocumentContext } from '../model';

/** When something is due, by the words beside its verb; null for what they do not say. */
export interface DueDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const YEARS_AHEAD: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2 };
const YEAR = /(20\d\d)年|([今明后])年/g;
const MONTH = /(\d{1,2})月(?:(\d{1,2})日)?|([上下])半年|([一二三四])季度|年[底末]/g;
const HALVES: Readonly<Record<string, number>> = { 上: 6, 下: 12 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12 };
const LAST_MONTH = 12;

/** The last year that the words name, and the month and day by which it is due: 「2027年9月」, 「明年上半年」. */
export function dueDateIn(words: string, { documentYear }: DocumentContext): DueDate {
  const named = [...words.matchAll(YEAR)].at(-1);
  const ahead = YEARS_AHEAD[named?.[2] ?? ''];
  const year = named?.[1] === undefined ? undefined : Number(named[1]);
  return {
    year: year ?? (ahead === undefined ? null : documentYear + ahead),
    ...lastMonth(words),
  };
}

function lastMonth(words: string): Pick<DueDate, 'month' | 'day'> {
  const named = [...words.matchAll(MONTH)].at(-1);
  if (!named) return { month: null, day: null };
  const [, month, day, half = '', quarter = ''] = named;
  return month === undefined
    ? { month: HALVES[half] ?? QUARTERS[quarter] ?? LAST_MONTH, day: null }
    : { month: Number(month), day: day === undefined ? null : Number(day) };
}

/**
 * Whether a date lies behind the document's own, −1, or ahead of it, 1; 0 where it cannot be told. A month alone
 * may be of any year.
 */
export function sideOf({ year, month, day }: DueDate, context: DocumentContext): -1 | 0 | 1 {
  const { documentYear, documentMonth, documentDay } = context;
  if (year === null) return 0;
  if (year !== documentYear) return year < documentYear ? -1 : 1;
  if (month === null || documentMonth === null) return 0;
  if (month !== documentMonth) return month < documentMonth ? -1 : 1;
  if (day === null || documentDay === null || day === documentDay) return 0;
  return day < documentDay ? -1 : 1;
}
