import type { PlaceSlug } from '../contract/places';
import type { LocatedStatement } from '../contract/siteIndex';
import type { ThemeId } from '../contract/themes';
import type { Year } from '../contract/vocabularies';
import type { SiteTables } from '../domain/siteTables';

/** What every chart of a place is given. */
export interface PlaceChartProps {
  readonly tables: SiteTables;
  readonly place: PlaceSlug;
  readonly statements: readonly LocatedStatement[];
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly selectedStatement: string | null;
  readonly onSelectStatement: (id: string) => void;
}
