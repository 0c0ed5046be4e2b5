import { YEARS } from '../contract/vocabularies';
import type { DocumentSummary } from '../contract/siteIndex';
import type { IndicatorMap } from './indicatorMap';
import { pointCsv } from './pointCsv';

/**
 * What the map shows of an indicator as a CSV file, in the columns of the comparison (`pointCsv.ts`): the
 * figure of each district as it is worded, the city's own last, then the districts without one and why.
 */
export function indicatorMapCsv(
  { indicator, kind, year, readings, city }: IndicatorMap,
  documents: ReadonlyMap<string, DocumentSummary>,
): string {
  const points = readings.flatMap((each) => (each.state === 'figure' ? each.point : []));
  const gaps = readings.flatMap((each) =>
    each.state === 'figure'
      ? []
      : { district: each.slug, year: year ?? ALL_YEARS, kind, missing: each.state },
  );
  return pointCsv(indicator, city ? [...points, city] : points, documents, gaps);
}

const ALL_YEARS = `${YEARS[0]}-${YEARS[YEARS.length - 1] ?? ''}`;
