/** The last year of each five-year plan, by the numeral behind 十: 「“十四五”」. */
export const PLAN_ENDS: Readonly<Record<string, number>> = {
  一: 2010,
  二: 2015,
  三: 2020,
  四: 2025,
  五: 2030,
  六: 2035,
};

const NAMED = /“?十([一二三四五六])五|第十([一二三四五六])个五年/;

/** The last year of the five-year plan that words name: 「“十四五”时期」, 「第十四个五年规划」. */
export function fiveYearPlanIn(words: string): number | null {
  const [, short, long] = NAMED.exec(words) ?? [];
  return PLAN_ENDS[short ?? long ?? ''] ?? null;
}
