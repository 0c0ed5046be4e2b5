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
        other.districts - one.districts ||
        yearsOf(other) - yearsOf(one) ||
        other.figures - one.figures ||
        one.indicator.id.localeCompare(other.indicator.id, 'en'),
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
    hasCity: [...places].some(isCity),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    figures: points.length,
    searched: fold([zh, en ?? '', ...phrases].join('\n')),
  };
}

function yearsOf({ firstYear, lastYear }: IndicatorSummary): number {
  return lastYear - firstYear;
}

/**
 * What is shown where nothing is chosen: of what the chosen places give figures for, what most of them
 * share and most can be compared of.
 * @param places none for all.
 */
export function defaultIndicator(
  summaries: readonly IndicatorSummary[],
  places: readonly PlaceSlug[],
): Indicator | null {
  let best: Indicator | null = null;
  let most = -1;
  for (const { indicator } of summaries) {
    const given = new Set(indicator.points.map(({ district }) => district));
    const shared = places.filter((place) => given.has(place)).length;
    if (shared > most) [best, most] = [indicator, shared];
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
