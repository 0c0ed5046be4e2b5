import { DISTRICT_SLUGS, type DistrictSlug, type PlaceSlug } from '../contract/places';
import type { DocumentSummary } from '../contract/siteIndex';
import { DOCUMENT_KINDS, YEARS, type DocumentKind, type Year } from '../contract/vocabularies';
import { emphasisOf } from './emphasis';
import type { SiteTables } from './siteTables';
import type { Speaker } from './speakers';

/** One field of the matrix district × year; null where the speaker has no text. */
export interface CoverageField {
  readonly year: Year;
  /** Length of the district's own text (or a newspaper's on it), in characters. */
  readonly own: number | null;
  /** Length of what the city says of it, in characters. */
  readonly city: number | null;
}

export interface CoverageRow {
  readonly slug: DistrictSlug;
  readonly fields: readonly CoverageField[];
}

/** Who has been read on which district and year, districts in the official order. */
export function coverageMatrix(tables: SiteTables): CoverageRow[] {
  return DISTRICT_SLUGS.map((slug) => ({
    slug,
    fields: YEARS.map((year) => ({
      year,
      own: emphasisOf(tables, slug, year, 'own')?.chars ?? null,
      city: emphasisOf(tables, slug, year, 'city')?.chars ?? null,
    })),
  }));
}

/** How many of the eleven districts have a source of their own in a year. */
export function coveredDistricts(rows: readonly CoverageRow[], year: Year): number {
  return rows.filter(({ fields }) =>
    fields.some((field) => field.year === year && field.own !== null),
  ).length;
}

export interface SourceSummary {
  readonly chars: number;
  readonly documents: readonly DocumentSummary[];
  readonly kinds: readonly { readonly kind: DocumentKind; readonly count: number }[];
}

/** The documents behind what a speaker says of a place, in order of date. */
export function sourcesOf(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year | null,
  speaker: Speaker,
): SourceSummary | null {
  const emphasis = emphasisOf(tables, place, year, speaker);
  if (!emphasis) return null;
  const documents = emphasis.documents
    .flatMap((id) => tables.documentById.get(id) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    chars: emphasis.chars,
    documents,
    kinds: DOCUMENT_KINDS.map((kind) => ({
      kind,
      count: documents.filter((document) => document.kind === kind).length,
    })).filter(({ count }) => count > 0),
  };
}
