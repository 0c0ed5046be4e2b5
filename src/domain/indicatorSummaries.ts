import { compareText } from '../contract/compareText';
import type { Indicator } from '../contract/comparison';
import type { PlaceSlug } from '../contract/places';
import { isCity } from './places';

/** What can be chosen: first what can be compared, known indicators before bare phrases. */
export const INDICATOR_GROUPS = [
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
        other.compared - one.compared ||
        other.figures - one.figures ||
        other.districts - one.districts ||
        yearsOf(other) - yearsOf(one) ||
        compareText(one.indicator.id, other.indicator.id),
    );
}

function summaryOf(indicator: Indicator): IndicatorSummary {
  const { points, known, zh, en } = indicator;
  const places = new Set(points.map(({ district }) => district));
  const years = points.map(({ year }) => year);
  const phrases = new Set(points.map(({ phrase }) => phrase));
  return {
    indicator,
    group: `${known ? 'known' : 'phrase'}-${points.length > 1 ? 'compared' : 'single'}`,
    districts: [...places].filter((place) => !isCity(place)).length,
    compared: [...places].filter((place) => !isCity(place) && figuresOf(indicator, place) > 1)
      .length,
    hasCity: [...places].some(isCity),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    figures: points.length,
    searched: fold([zh, en ?? '', ...phrases].join('\n')),
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
 * share, most of them give two figures or more for, and most can be compared of.
 * @param places none for all.
 */
export function defaultIndicator(
  summaries: readonly IndicatorSummary[],
  places: readonly PlaceSlug[],
): Indicator | null {
  let best: Indicator | null = null;
  let most = { shared: -1, compared: -1 };
  for (const { indicator } of summaries) {
    const figures = places.map((place) => figuresOf(indicator, place));
    const shared = figures.filter((count) => count > 0).length;
    const compared = figures.filter((count) => count > 1).length;
    if (shared > most.shared || (shared === most.shared && compared > most.compared))
      [best, most] = [indicator, { shared, compared }];
  }
  return best;
}

/** Those that hold every word of a query, in Chinese or English; all for an empty one. */
export function searchIndicators(
  summaries: readonly IndicatorSummary[],
  query: string,
): IndicatorSummary[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return summaries.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

/** Full-width and half-width signs, capitals and small letters are the same to a reader who searches. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
