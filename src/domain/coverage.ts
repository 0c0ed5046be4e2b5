import { compareText } from '../contract/compareText';
import { DISTRICT_SLUGS, type DistrictSlug, type PlaceSlug } from '../contract/places';
import type { DocumentSummary } from '../contract/siteIndex';
import { DOCUMENT_KINDS, YEARS, type DocumentKind, type Year } from '../contract/vocabularies';
import { emphasisOf } from './emphasis';
import type { SiteTables } from './siteTables';
import type { Speaker } from './speakers';

/** One field of the matrix district × year: lengths in characters, null where the speaker has no text. */
export interface CoverageField {
  readonly year: Year;
  readonly district: number | null;
  readonly press: number | null;
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
    fields: YEARS.map((year) => {
      const own = emphasisOf(tables, slug, year, 'own');
      return {
        year,
        district: own?.issuer === 'district' ? own.chars : null,
        press: emphasisOf(tables, slug, year, 'press')?.chars ?? null,
        city: emphasisOf(tables, slug, year, 'city')?.chars ?? null,
      };
    }),
  }));
}

/** Why a year has no text: nothing read, or a city's document that was read and does not name the place. */
export type Absence = 'no-source' | 'not-mentioned' | 'not-in-plan';

/** What it means that a speaker has no text that looks ahead to a year of a place. */
export function absenceOf(
  tables: SiteTables,
  place: PlaceSlug,
  year: Year,
  speaker: Speaker,
): Absence {
  if (speaker !== 'city') return 'no-source';
  const read = tables.documents.filter(
    ({ issuer, planYear }) => issuer === 'city' && planYear === year,
  );
  if (read.length === 0) return 'no-source';
  return read.some(({ districts }) => districts.includes(place)) ? 'not-in-plan' : 'not-mentioned';
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
    .sort((a, b) => compareText(a.date, b.date));
  return {
    chars: emphasis.chars,
    documents,
    kinds: DOCUMENT_KINDS.map((kind) => ({
      kind,
      count: documents.filter((document) => document.kind === kind).length,
    })).filter(({ count }) => count > 0),
  };
}
