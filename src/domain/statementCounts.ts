import type { PlaceSlug } from '../contract/places';
import type { StatementKind, Year } from '../contract/vocabularies';
import type { SiteTables } from './siteTables';
import { speakerOf } from './speakers';

/** How many statements of a kind a place's own sources make. @param year null for every year. */
export function countStatements(
  tables: SiteTables,
  place: PlaceSlug,
  kind: StatementKind,
  year: Year | null,
): number {
  return (tables.countsByPlace.get(place) ?? [])
    .filter(
      (row) =>
        row.kind === kind &&
        speakerOf(row.issuer, place) === 'own' &&
        (year === null || row.year === year),
    )
    .reduce((sum, row) => sum + row.count, 0);
}
