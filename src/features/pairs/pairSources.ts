import type { DocumentSummary } from '../../contract/siteIndex';
import type { Missing } from '../../domain/missing';
import type { UrlState } from '../../state/urlState';
import type { PairSide, PairYear } from './pairRows';

/** Where the sides of pairs come from. */
export interface PairSources {
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Whether a newspaper, not the place's own document, gives a figure. */
  readonly isPress: (side: Pick<PairSide, 'document'>) => boolean;
  /** What it means that a year has no target. */
  readonly missing: (year: number) => Missing;
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

/** Tells the figures that newspapers give. */
export function pressSides(documents: readonly DocumentSummary[]): PairSources['isPress'] {
  const press = new Set(documents.filter(({ issuer }) => issuer === 'press').map(({ id }) => id));
  return ({ document }) => press.has(document);
}
