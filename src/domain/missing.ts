import type { PlaceSlug } from '../contract/places';
import type { DocumentSummary } from '../contract/siteIndex';
import { YEARS } from '../contract/vocabularies';

/** Why a place has no figure for a year; only the first says that it is not in its documents. */
export type Missing =
  /** The place's own document was read; the figure is not found in it. */
  | 'none-found'
  /** Newspapers were read, which do not tell all, and not the place's own document. */
  | 'press-only'
  | 'no-source'
  /** That document's year is none of the record's: nothing is said of what is missing there. */
  | 'outside';

type Told = Pick<DocumentSummary, 'issuer' | 'issuerPlace' | 'kind' | 'planYear' | 'districts'>;

/** Judged by the document that would tell: a target is set in its own year's, an outcome in the next year's report. */
export function missingOf(
  documents: readonly Told[],
  place: PlaceSlug,
  year: number,
  kind: 'target' | 'outcome',
): Missing {
  const told = kind === 'target' ? year : year + 1;
  if (!YEARS.some((known) => known === told)) return 'outside';
  const ofYear = documents.filter(({ planYear }) => planYear === told);
  const isOwn = (each: Told) =>
    each.issuerPlace === place && (kind === 'target' || each.kind === 'work-report');
  if (ofYear.some(isOwn)) return 'none-found';
  return ofYear.some(({ issuer, districts }) => issuer === 'press' && districts.includes(place))
    ? 'press-only'
    : 'no-source';
}
