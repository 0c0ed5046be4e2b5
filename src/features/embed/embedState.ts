import type { Language } from '../../contract/languages';
import type { PlaceSlug } from '../../contract/places';
import type { ThemeId } from '../../contract/themes';
import type { Year } from '../../contract/vocabularies';
import type { Measure } from '../../domain/measures';
import type { Scheme } from '../../domain/schemes';
import type { Speaker } from '../../domain/speakers';
import type { DistrictOrder } from '../../state/urlState';

export const PLACE_CHARTS = ['timeline', 'themes', 'pairs'] as const;
export const EMBED_CHARTS = [...PLACE_CHARTS, 'compare', 'map', 'heatmap', 'list'] as const;

/** How every chart alone looks and speaks. */
export interface EmbedLook {
  readonly lang: Language;
  /** Null follows the reader's system. */
  readonly scheme: Scheme | null;
}

/** A chart of one place. */
export interface PlaceEmbed extends EmbedLook {
  readonly chart: (typeof PLACE_CHARTS)[number];
  readonly place: PlaceSlug;
  /** Whose words on the place are counted. */
  readonly speaker: Speaker;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
}

/** One indicator across places. */
export interface CompareEmbed extends EmbedLook {
  readonly chart: 'compare';
  readonly indicator: string;
  /** None for all that give figures. */
  readonly places: readonly PlaceSlug[];
  /** None for all. */
  readonly years: readonly number[];
}

/** The districts coloured by one measure. */
export interface MapEmbed extends EmbedLook {
  readonly chart: 'map';
  readonly measure: Measure;
  /** Of a measure of an indicator, and of no other. */
  readonly indicator: string | null;
  readonly year: Year | null;
}

/** District × theme. */
export interface HeatmapEmbed extends EmbedLook {
  readonly chart: 'heatmap';
  readonly speaker: Speaker;
  readonly order: DistrictOrder;
  readonly year: Year | null;
}

/** Statements that an editor has chosen one by one. */
export interface ListEmbed extends EmbedLook {
  readonly chart: 'list';
  /** Ids, in the order shown. */
  readonly list: readonly string[];
  /** The places that they are about: whose files are loaded. */
  readonly places: readonly PlaceSlug[];
}

/** One chart alone, as an article holds it. */
export type EmbedState = PlaceEmbed | CompareEmbed | MapEmbed | HeatmapEmbed | ListEmbed;

/** What an embed's address may name. */
export type EmbedParameter =
  | 'chart'
  | 'district'
  | 'speaker'
  | 'year'
  | 'theme'
  | 'indicator'
  | 'measure'
  | 'order'
  | 'places'
  | 'list'
  | 'years'
  | 'lang'
  | 'scheme';
