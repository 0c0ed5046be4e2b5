import { compareText } from '../contract/compareText';
import type { Indicator, Point } from '../contract/comparison';
import type { Year } from '../contract/vocabularies';
import { foldedNames } from './indicatorSummaries';
import { isCity } from './places';

/** By how many districts give a figure for the years chosen. */
export const OFFER_GROUPS = ['several', 'one', 'other-years'] as const;
export type OfferGroup = (typeof OFFER_GROUPS)[number];

/** How much of an indicator the map could show. */
export interface IndicatorOffer {
  readonly indicator: Indicator;
  readonly group: OfferGroup;
  /** Those that give a figure in any year; the city not among them. */
  readonly districts: number;
  readonly hasCity: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly figures: number;
  /** Its names and the documents' phrases, folded for the search. */
  readonly searched: string;
}

/**
 * The indicators that a district states targets, or outcomes, of: first those that most districts state for the
 * year, then known ones, then those with most figures.
 */
export function indicatorOffers(
  indicators: readonly Indicator[],
  kind: Point['kind'],
  year: Year | null,
): IndicatorOffer[] {
  return indicators
    .flatMap((indicator) => {
      const points = indicator.points.filter((point) => point.kind === kind);
      const ofDistricts = points.filter(({ district }) => !isCity(district));
      if (ofDistricts.length === 0) return [];
      const inYear = ofDistricts.filter((point) => year === null || point.year === year);
      const count = districtsOf(inYear);
      const years = points.map((point) => point.year);
      const group: OfferGroup = count > 1 ? 'several' : count === 1 ? 'one' : 'other-years';
      return {
        ...{ indicator, group, count },
        districts: districtsOf(ofDistricts),
        hasCity: points.length > ofDistricts.length,
        firstYear: Math.min(...years),
        lastYear: Math.max(...years),
        figures: points.length,
        searched: foldedNames(indicator),
      };
    })
    .sort(
      (one, other) =>
        other.count - one.count ||
        other.districts - one.districts ||
        Number(other.indicator.known) - Number(one.indicator.known) ||
        other.figures - one.figures ||
        compareText(one.indicator.id, other.indicator.id),
    );
}

function districtsOf(points: readonly Point[]): number {
  return new Set(points.map(({ district }) => district)).size;
}
