import { CITY, DISTRICT_SLUGS, type PlaceSlug } from '../../contract/places';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { YEARS, type Year } from '../../contract/vocabularies';
import { absenceOf, type Absence } from '../../domain/coverage';
import { emphasisOf, FEW_CHARS, SHORT_TEXT_CHARS, type PlaceEmphasis } from '../../domain/emphasis';
import type { SiteTables } from '../../domain/siteTables';
import type { Speaker } from '../../domain/speakers';
import { cosineDistance, orderBySimilarity } from './seriation';

export interface HeatColumn {
  readonly place: PlaceSlug;
  /** Null where nothing was read, which is not a share of zero. */
  readonly emphasis: PlaceEmphasis | null;
  /** `too-little`: a sentence or two, of which no shares are told. */
  readonly state: 'shares' | 'too-little' | Absence;
  /** Shares of a short text say little. */
  readonly isShort: boolean;
  /** A share for each theme, in the order of the vocabulary; empty where none are told. */
  readonly shares: readonly number[];
}

export interface HeatmapModel {
  readonly themes: readonly ThemeId[];
  readonly districts: readonly HeatColumn[];
  /** The yardstick: stands apart and is never sorted among the districts. */
  readonly city: HeatColumn | null;
}

export interface HeatmapQuestion {
  readonly tables: SiteTables;
  /** Null for all the years together. */
  readonly year: Year | null;
  readonly speaker: Speaker;
  readonly order: 'official' | 'similar';
}

/** What every district gives its words to, a column a district. */
export function heatmapModel({ tables, year, speaker, order }: HeatmapQuestion): HeatmapModel {
  const absence = (place: PlaceSlug): Absence => {
    const reasons = (year === null ? YEARS : [year]).map((each) =>
      absenceOf(tables, place, each, speaker),
    );
    return NEAREST.find((reason) => reasons.includes(reason)) ?? 'no-source';
  };
  const columnOf = (place: PlaceSlug) =>
    heatColumn(place, emphasisOf(tables, place, year, speaker), absence(place));
  const official = DISTRICT_SLUGS.map(columnOf);
  return {
    themes: THEME_IDS,
    districts: order === 'similar' ? bySimilarity(official) : official,
    city: speaker === 'own' ? columnOf(CITY.slug) : null,
  };
}

/** The same with so many themes only, those that most text is given to, in the order of the vocabulary. */
export function leadingThemesOf(model: HeatmapModel, first: number): HeatmapModel {
  const told = model.districts.filter(({ state, isShort }) => state === 'shares' && !isShort);
  const weighed = model.themes.map((_, at) => ({
    at,
    weight: told.reduce((sum, { shares }) => sum + (shares[at] ?? 0), 0),
  }));
  const kept = weighed
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .slice(0, first)
    .map(({ at }) => at)
    .sort((one, other) => one - other);
  const cut = (column: HeatColumn): HeatColumn => ({
    ...column,
    shares: column.shares.length === 0 ? [] : kept.map((at) => column.shares[at] ?? 0),
  });
  return {
    themes: kept.flatMap((at) => model.themes[at] ?? []),
    districts: model.districts.map(cut),
    city: model.city && cut(model.city),
  };
}

/** Of several years, the reason that comes nearest to a text. */
const NEAREST = ['not-in-plan', 'not-mentioned', 'no-source'] as const;

function heatColumn(
  place: PlaceSlug,
  emphasis: PlaceEmphasis | null,
  absence: Absence,
): HeatColumn {
  if (emphasis === null) return { place, emphasis, state: absence, isShort: false, shares: [] };
  if (emphasis.chars < FEW_CHARS || emphasis.themes.length === 0)
    return { place, emphasis, state: 'too-little', isShort: true, shares: [] };
  const shares = new Map(emphasis.themes.map(({ theme, share }) => [theme, share]));
  return {
    place,
    emphasis,
    state: 'shares',
    isShort: emphasis.chars < SHORT_TEXT_CHARS,
    shares: THEME_IDS.map((theme) => shares.get(theme) ?? 0),
  };
}

/** Those with shares of a text that is long enough, like beside like; the others stay behind in their order. */
function bySimilarity(columns: readonly HeatColumn[]): HeatColumn[] {
  const isTold = ({ state, isShort }: HeatColumn) => state === 'shares' && !isShort;
  const told = columns.filter(isTold);
  const order = orderBySimilarity(told.length, (one, other) =>
    cosineDistance(told[one]?.shares ?? [], told[other]?.shares ?? []),
  );
  return [...order.flatMap((at) => told[at] ?? []), ...columns.filter((column) => !isTold(column))];
}
