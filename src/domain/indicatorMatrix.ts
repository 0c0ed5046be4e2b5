import type { Indicator, Point } from '../contract/comparison';
import { PLACE_SLUGS, type PlaceSlug } from '../contract/places';
import type { DocumentSummary } from '../contract/siteIndex';
import { YEARS, type Year } from '../contract/vocabularies';
import { missingOf, type Missing } from './missing';

/** What is found of an indicator for a place and year. */
export type IndicatorState =
  | { readonly state: 'figure'; readonly points: readonly Point[] }
  /** Named in a document without a figure. */
  | { readonly state: 'mentioned'; readonly documents: readonly DocumentSummary[] }
  | { readonly state: 'missing'; readonly target: Missing; readonly outcome: Missing };

export interface IndicatorMatrixRow {
  readonly place: PlaceSlug;
  readonly cells: readonly (IndicatorState & { readonly year: Year })[];
}

/** Place × year for one indicator: figure, mentioned without one, or why neither. */
export function indicatorMatrix(
  indicator: Indicator,
  documents: readonly DocumentSummary[],
): IndicatorMatrixRow[] {
  return PLACE_SLUGS.map((place) => ({
    place,
    cells: YEARS.map((year) => ({ year, ...stateOf(indicator, documents, place, year) })),
  }));
}

function stateOf(
  indicator: Indicator,
  documents: readonly DocumentSummary[],
  place: PlaceSlug,
  year: Year,
): IndicatorState {
  const points = indicator.points.filter(
    (point) => point.district === place && point.year === year,
  );
  if (points.length > 0) return { state: 'figure', points };
  const naming = documents.filter(
    (document) =>
      covers(document, place, year) &&
      indicator.mentions.some(
        (mention) => mention.document === document.id && mention.district === place,
      ),
  );
  return naming.length > 0
    ? { state: 'mentioned', documents: naming }
    : {
        state: 'missing',
        target: missingOf(documents, place, year, 'target'),
        outcome: missingOf(documents, place, year, 'outcome'),
      };
}

/**
 * A document covers the year that it plans; a work report also the year before, which it reviews. The
 * city's report names most districts without reporting on them: it covers the city alone.
 */
function covers(
  { issuer, issuerPlace, kind, planYear, districts }: DocumentSummary,
  place: PlaceSlug,
  year: Year,
): boolean {
  const isAbout = issuer === 'press' ? districts.includes(place) : issuerPlace === place;
  return isAbout && (planYear === year || (kind === 'work-report' && planYear === year + 1));
}
