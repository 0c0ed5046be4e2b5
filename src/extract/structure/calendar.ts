/**
 * The year of a Chinese administration, as news tells of it. Congresses meet from December to March, hear what
 * the year before has come to, and decide on the plan of the new one; in autumn five years' plans are closed and
 * the next year's begun. Months count from 1.
 */

/** When a year's plans are told; later its results are. */
export const PLANNING_MONTHS: ReadonlySet<number> = new Set([12, 1, 2, 3, 4]);

/** Until this month an article may still tell of the year before alone: nothing but that has results yet. */
export const LAST_YEAR_TOLD_UNTIL = 3;

/** From this month on the first of the years to come, 「未来三年」, is the next one. */
export const NEXT_YEAR_FIRST_FROM = 4;

/** From this month on the five years told of, 「五年来」, end with the document's own. */
export const FIVE_YEARS_END_FROM = 9;

/** From this month on 全年 may tell of what the year has come to. */
export const YEAR_TOLD_FROM = 10;

/** From this month on 明年 in a newspaper is the year that is being planned. */
export const NEXT_YEAR_PLANNED_FROM = 11;

/** How many years a five-year plan must have left for its period to be one that is planned. */
export const YEARS_TO_COME = 3;
