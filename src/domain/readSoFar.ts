import { DISTRICT_SLUGS, type PlaceSlug } from '../contract/places';
import { YEARS } from '../contract/vocabularies';
import type { SiteTables } from './siteTables';

/** How much was read of what there would be, so that nobody takes what is missing for an answer. */
export interface ReadSoFar {
  readonly reports: readonly { readonly place: PlaceSlug; readonly year: number }[];
  /** Work reports that the districts make in the years of the record. */
  readonly possible: number;
  /** Work reports of the city. */
  readonly city: number;
  /** Newspaper items. */
  readonly press: number;
}

export function readSoFar({ documents }: Pick<SiteTables, 'documents'>): ReadSoFar {
  const reports = documents.filter(
    ({ kind, planYear }) => kind === 'work-report' && YEARS.some((year) => year === planYear),
  );
  return {
    reports: reports.flatMap(({ issuer, issuerPlace, planYear }) =>
      issuer === 'district' && issuerPlace ? { place: issuerPlace, year: planYear } : [],
    ),
    possible: DISTRICT_SLUGS.length * YEARS.length,
    city: reports.filter(({ issuer }) => issuer === 'city').length,
    press: documents.filter(({ issuer }) => issuer === 'press').length,
  };
}
