import type { PlaceSlug } from '../contract/places';
import type { DocumentSummary, Emphasis, SiteIndex, StatementCount } from '../contract/siteIndex';
import { groupByPlace } from './groupByPlace';

/** `index.json` arranged for look-ups; built once after loading. */
export interface SiteTables {
  /** Version of the rules that read the documents. */
  readonly rules: string;
  readonly documents: readonly DocumentSummary[];
  readonly documentById: ReadonlyMap<string, DocumentSummary>;
  readonly emphasisByPlace: ReadonlyMap<PlaceSlug, readonly Emphasis[]>;
  readonly countsByPlace: ReadonlyMap<PlaceSlug, readonly StatementCount[]>;
}

export function arrangeSite(index: SiteIndex): SiteTables {
  return {
    rules: index.rules,
    documents: index.documents,
    documentById: new Map(index.documents.map((document) => [document.id, document])),
    emphasisByPlace: groupByPlace(index.emphasis),
    countsByPlace: groupByPlace(index.counts),
  };
}
