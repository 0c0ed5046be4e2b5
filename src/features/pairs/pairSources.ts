import type { DocumentSummary } from '../../contract/siteIndex';
import type { UrlState } from '../../state/urlState';
import type { PairYear } from './pairRows';

/** Where the sides of pairs come from. */
export interface PairSources {
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Whether a document for the year was read at all. */
  readonly hasSource: (year: number) => boolean;
}

/** What the table and the cards show alike. */
export interface PairViewProps {
  readonly year: PairYear;
  readonly sources: PairSources;
  /** Of the heading above; those of cards come below it. */
  readonly level: 1 | 2;
  /** Absent where there is nothing else on the page to show it in. */
  readonly onSelectStatement?: ((id: string) => void) | undefined;
  /** What leads to the comparison of an indicator; absent where the table stands alone. */
  readonly compareChange?: ((indicator: string) => Partial<UrlState>) | undefined;
}
