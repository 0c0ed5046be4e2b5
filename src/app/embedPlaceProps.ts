import type { ReactNode } from 'react';
import type { Pair } from '../contract/comparison';
import type { LocatedStatement } from '../contract/siteIndex';
import type { SiteTables } from '../domain/siteTables';
import type { PlaceEmbed } from '../features/embed/embedState';

/** What the embed of a place's chart is given. */
export interface EmbedPlaceProps {
  readonly state: PlaceEmbed;
  readonly tables: SiteTables;
  readonly statements: readonly LocatedStatement[];
  readonly pairs: readonly Pair[];
  /** Leads to the full page, with words that say what is left out here. */
  readonly rest: (words: string) => ReactNode;
}
