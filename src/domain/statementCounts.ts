import type { PlaceSlug } from '../contract/places';
import type { Issuer, StatementKind, Year } from '../contract/vocabularies';
import type { SiteTables } from './siteTables';

/** How many statements of a kind one issuer makes on a place. @param year null for every year. */
export function countStatements(
  tables: SiteTables,
  place: PlaceSlug,
  issuer: Issuer,
  kind: StatementKind,
  year: Year | null,
): number {
  return (tables.countsByPlace.get(place) ?? [])
    .filter(
      (row) => row.kind === kind && row.issuer === issuer && (year === null || row.year === year),
    )
    .reduce((sum, row) => sum + row.count, 0);
}
