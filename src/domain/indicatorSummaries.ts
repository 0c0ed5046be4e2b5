import { compareText } from '../contract/compareText';
import type { Indicator } from '../contract/comparison';
import type { PlaceSlug } from '../contract/places';
import { isCity } from './places';

/** What can be chosen: first what several districts give, then what can be compared with itself; phrases last. */
export const INDICATOR_GROUPS = [
  'several-districts',
  'known-compared',
  'phrase-compared',
  'known-single',
  'phrase-single',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** How much there is of an indicator to compare. */
export interface IndicatorSummary {
  readonly indicator: Indicator;
  readonly group: IndicatorGroup;
  /** The city not among them. */
  readonly districts: number;
  /** Of the districts, those with two figures or more: only these can be compared with themselves. */
  readonly compared: number;
  readonly hasCity: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly figures: number;
  /** Its names and the documents' phrases, folded for the search. */
  readonly searched: string;
}

/** The indicators in the order in which they are offered: by group, then what compares most first. */
export function summarise(indicators: readonly Indicator[]): IndicatorSummary[] {
  return indicators
    .map(summaryOf)
    .sort(
      (one, other) =>
        INDICATOR_GROUPS.indexOf(one.group) - INDICATOR_GROUPS.indexOf(other.group) ||
        Number(other.indicator.known) - Number(one.indicator.known) ||
        other.compared - one.compared ||
        other.figures - one.figures ||
        other.districts - one.districts ||
        yearsOf(other) - yearsOf(one) ||
        compareText(one.indicator.id, other.indicator.id),
    );
}

function summaryOf(indicator: Indicator): IndicatorSummary {
  const { points, known } = indicator;
  const places = new Set(points.map(({ district }) => district));
  const years = points.map(({ year }) => year);
  const districts = [...places].filter((place) => !isCity(place));
  return {
    indicator,
    group:
      districts.length > 1
        ? 'several-districts'
        : `${known ? 'known' : 'phrase'}-${points.length > 1 ? 'compared' : 'single'}`,
    districts: districts.length,
    compared: districts.filter((place) => figuresOf(indicator, place) > 1).length,
    hasCity: [...places].some(isCity),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    figures: points.length,
    searched: foldedNames(indicator),
  };
}

function figuresOf({ points }: Indicator, place: PlaceSlug): number {
  return points.filter(({ district }) => district === place).length;
}

function yearsOf({ firstYear, lastYear }: IndicatorSummary): number {
  return lastYear - firstYear;
}

/**
 * What is shown where nothing is chosen: of what the chosen places give figures for, what most of them
 * share, most of them give two figures or more for, and most can be compared of. A figure each of two districts
 * makes a poor beginning, often of two years.
 * @param places none for all.
 */
export function defaultIndicator(
  summaries: readonly IndicatorSummary[],
  places: readonly PlaceSlug[],
): Indicator | null {
  let best: Indicator | null = null;
  let most = [-1];
  for (const { indicator, compared: ofAll } of summaries) {
    const figures = places.map((place) => figuresOf(indicator, place));
    const shared = figures.filter((count) => count > 0).length;
    const compared = figures.filter((count) => count > 1).length;
    const rank = [shared, compared, ofAll];
    const differs = rank.findIndex((value, at) => value !== most[at]);
    if (differs >= 0 && (rank[differs] ?? 0) > (most[differs] ?? -1))
      [best, most] = [indicator, rank];
  }
  return best;
}

/** Those that hold every word of a query, in Chinese or English; all for an empty one. */
export function searchIndicators<Item extends { readonly searched: string }>(
  items: readonly Item[],
  query: string,
): Item[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return items.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

/** An indicator's names and the documents' phrases for it, as they are searched. */
export function foldedNames({ zh, en, points }: Indicator): string {
  return fold([zh, en ?? '', ...new Set(points.map(({ phrase }) => phrase))].join('\n'));
}

/** Full-width and half-width signs, capitals and small letters are the same to a reader who searches. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
