import { DISTRICT_SLUGS, PLACE_SLUGS, type DistrictSlug, type PlaceSlug } from '../contract/places';
import type { KnownDocument } from '../contract/knownDocuments';
import type { DocumentSummary } from '../contract/siteIndex';
import { DOCUMENT_KINDS, YEARS, type DocumentKind, type Year } from '../contract/vocabularies';

/** What is known of a place's documents of one kind for one year. */
export interface GapCell {
  readonly year: Year;
  readonly kind: DocumentKind;
  readonly read: readonly DocumentSummary[];
  /** Known to exist and not read. */
  readonly unread: readonly KnownDocument[];
}

export interface GapRow {
  readonly place: PlaceSlug;
  readonly cells: readonly GapCell[];
}

/**
 * Place × year × kind of document: read, known but not read, unknown (neither). A newspaper's article
 * counts for every district that it tells of, one known to go through all of them for all; what a
 * government says counts for its own place.
 */
export function gapMatrix(
  documents: readonly DocumentSummary[],
  known: readonly KnownDocument[],
): GapRow[] {
  const unread = known.filter(({ document }) => document === null);
  return PLACE_SLUGS.map((place) => ({
    place,
    cells: YEARS.flatMap((year) =>
      DOCUMENT_KINDS.map((kind) => ({
        year,
        kind,
        read: documents.filter(
          (each) => each.kind === kind && each.planYear === year && isAbout(each, place),
        ),
        unread: unread.filter(
          (each) => each.kind === kind && each.year === year && names(each, place),
        ),
      })),
    ),
  }));
}

/** Documents not read of which it is not known which districts they tell of. */
export function unplacedDocuments(known: readonly KnownDocument[]): KnownDocument[] {
  return known.filter(({ document, district }) => document === null && district === 'several');
}

function isAbout({ issuer, issuerPlace, districts }: DocumentSummary, place: PlaceSlug): boolean {
  return issuer === 'press' ? districts.includes(place) : issuerPlace === place;
}

function names({ district }: KnownDocument, place: PlaceSlug): boolean {
  return district === place || (district === 'all' && isDistrict(place));
}

function isDistrict(place: PlaceSlug): place is DistrictSlug {
  return DISTRICT_SLUGS.some((slug) => slug === place);
}
