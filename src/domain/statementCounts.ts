import type { PlaceSlug } from '../contract/places';
import type { ThemeId } from '../contract/themes';
import type { Issuer, StatementKind, Year } from '../contract/vocabularies';
import type { SiteTables } from './siteTables';

/** How many statements of a kind one issuer makes on a place. @param year null for every year. @param theme null for all. */
export function countStatements(
  tables: SiteTables,
  place: PlaceSlug,
  issuer: Issuer,
  kind: StatementKind,
  year: Year | null,
  theme: ThemeId | null = null,
): number {
  return (tables.countsByPlace.get(place) ?? [])
    .filter(
      (row) =>
        row.kind === kind &&
        row.issuer === issuer &&
        (year === null || row.year === year) &&
        (theme === null || row.theme === theme),
    )
    .reduce((sum, row) => sum + row.count, 0);
}
