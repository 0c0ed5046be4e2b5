/** The last year of each five-year plan, by the numeral behind 十: 「“十四五”」. */
export const PLAN_ENDS: Readonly<Record<string, number>> = {
  一: 2010,
  二: 2015,
  三: 2020,
  四: 2025,
  五: 2030,
  六: 2035,
};
