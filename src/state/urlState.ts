import { DISTRICT_SLUGS, PLACE_SLUGS, type DistrictSlug, type PlaceSlug } from '../contract/places';
import { THEME_IDS, type ThemeId } from '../contract/themes';
import {
  ISSUERS,
  STATEMENT_KINDS,
  STRENGTHS,
  YEARS,
  YEAR_RANGE,
  type Issuer,
  type StatementKind,
  type Strength,
  type Year,
} from '../contract/vocabularies';
import {
  DEFAULT_MEASURE,
  MEASURES,
  TEXT_MEASURES,
  type Measure,
  type TextMeasure,
} from '../domain/measures';
import { SORT_DIRECTIONS, SORTS, type Sort, type SortDirection } from '../domain/sorts';
import { LANGUAGES, type Language } from '../contract/languages';

export const VIEWS = ['map', 'compare', 'targets', 'sources', 'method'] as const;
export type View = (typeof VIEWS)[number];

/** Orders of the districts in the heatmap: official, or those of like emphasis beside each other. */
export const DISTRICT_ORDERS = ['official', 'similar'] as const;
export type DistrictOrder = (typeof DISTRICT_ORDERS)[number];

/** Everything that a link remembers. `undefined`: nothing chosen. */
export interface UrlState {
  readonly view: View;
  readonly district: DistrictSlug | undefined;
  /** Several places, or the city: see `selection.ts`. Empty for all. */
  readonly places: readonly PlaceSlug[];
  /** Undefined for all years together. */
  readonly year: Year | undefined;
  /** Several years, or one outside the record that documents speak of. Empty for all. */
  readonly years: readonly number[];
  readonly theme: ThemeId | undefined;
  readonly indicator: string | undefined;
  /** What colours the map; undefined for what goes with the theme (`measureOf`). */
  readonly measure: Measure | undefined;
  readonly statement: string | undefined;
  /** Ids of the statements that the reader has put on a list, in their order. */
  readonly list: readonly string[];
  /** Whether the list alone is shown. */
  readonly only: 'list' | undefined;
  /** A document's id. */
  readonly document: string | undefined;
  readonly kind: StatementKind | undefined;
  readonly strength: Strength | undefined;
  /** Who speaks. */
  readonly issuer: Issuer | undefined;
  /** What is searched for. */
  readonly q: string;
  /** Undefined for the one that is natural to what is shown (of the list alone as it was put together, else by place). */
  readonly sort: Sort | undefined;
  /** Undefined for the one that is natural to the sort. */
  readonly direction: SortDirection | undefined;
  readonly order: DistrictOrder;
  readonly lang: Language;
}

export const DEFAULT_STATE: UrlState = {
  view: 'map',
  district: undefined,
  places: [],
  year: undefined,
  years: [],
  theme: undefined,
  indicator: undefined,
  measure: undefined,
  statement: undefined,
  list: [],
  only: undefined,
  document: undefined,
  kind: undefined,
  strength: undefined,
  issuer: undefined,
  q: '',
  sort: undefined,
  direction: undefined,
  order: 'official',
  lang: 'zh',
};

/** Of statements and documents alike. */
const ID = /^[0-9a-z-]{1,80}$/;
/** An address with so many ids still passes everywhere. */
export const MAX_LISTED = 40;
/** As long as an address may search for. */
export const MAX_TEXT_CHARS = 120;

/** Reads a query string; whatever is missing or not a known value takes its default. */
export function parseUrlState(search: string): UrlState {
  const query = new URLSearchParams(search);
  return {
    view: oneOf(VIEWS, query.get('view')) ?? DEFAULT_STATE.view,
    district: oneOf(DISTRICT_SLUGS, query.get('district')),
    places: severalOf(PLACE_SLUGS, query.get('places')),
    year: YEARS.find((year) => String(year) === query.get('year')),
    years: yearsOf(query.get('years')),
    theme: oneOf(THEME_IDS, query.get('theme')),
    indicator: shortText(query.get('indicator')),
    measure: oneOf(MEASURES, query.get('measure')),
    statement: matching(ID, query.get('statement')),
    list: idsOf(query.get('list')),
    only: oneOf(['list'], query.get('only')),
    document: matching(ID, query.get('document')),
    kind: oneOf(STATEMENT_KINDS, query.get('kind')),
    strength: oneOf(STRENGTHS, query.get('strength')),
    issuer: oneOf(ISSUERS, query.get('issuer')),
    q: shortText(query.get('q')) ?? DEFAULT_STATE.q,
    sort: oneOf(SORTS, query.get('sort')),
    direction: oneOf(SORT_DIRECTIONS, query.get('direction')),
    order: oneOf(DISTRICT_ORDERS, query.get('order')) ?? DEFAULT_STATE.order,
    lang: oneOf(LANGUAGES, query.get('lang')) ?? DEFAULT_STATE.lang,
  };
}

/** The query string of a state, with its `?`; defaults are left out, keys stand in a fixed order. */
export function formatUrlState(state: UrlState): string {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    const value = state[key];
    if (value === undefined || value === DEFAULT_STATE[key]) continue;
    const words = String(value);
    if (words !== '') query.set(key, words);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

const KEYS = [
  'view',
  'district',
  'places',
  'year',
  'years',
  'theme',
  'indicator',
  'measure',
  'statement',
  'list',
  'only',
  'document',
  'kind',
  'strength',
  'issuer',
  'q',
  'sort',
  'direction',
  'order',
  'lang',
] as const satisfies readonly (keyof UrlState)[];

/** What a reader takes from view to view; a search, a filter or an order is of the view that has it. */
const SHARED_KEYS = [
  'district',
  'places',
  'year',
  'years',
  'theme',
  'indicator',
  'list',
  'lang',
] as const satisfies readonly (keyof UrlState)[];

/** The map follows the theme that a link names, unless it names a measure. */
export function measureOf({ measure, theme }: Pick<UrlState, 'measure' | 'theme'>): Measure {
  return measure ?? theme ?? DEFAULT_MEASURE;
}

/** The same where a measure of an indicator cannot be shown. */
export function textMeasureOf({
  measure,
  theme,
}: Pick<UrlState, 'measure' | 'theme'>): TextMeasure {
  return TEXT_MEASURES.find((each) => each === measure) ?? theme ?? DEFAULT_MEASURE;
}

/** The state after a change: another view begins with what all views share, and with nothing of the last. */
export function changedState(state: UrlState, change: Partial<UrlState>): UrlState {
  if (change.view === undefined || change.view === state.view) return { ...state, ...change };
  const shared = Object.fromEntries(SHARED_KEYS.map((key) => [key, state[key]]));
  return {
    ...DEFAULT_STATE,
    ...(shared as Pick<UrlState, (typeof SHARED_KEYS)[number]>),
    ...change,
  };
}

function oneOf<Value extends string>(
  known: readonly Value[],
  text: string | null,
): Value | undefined {
  return known.find((value) => value === text);
}

/** Those of a list with commas that are known, once each, in the order of the vocabulary. */
function severalOf<Value extends string>(known: readonly Value[], text: string | null): Value[] {
  const named = new Set<string>(text?.split(','));
  return known.filter((value) => named.has(value));
}

/** Those of a list with commas that a document may speak of, once each, in order. */
function yearsOf(text: string | null): number[] {
  const named = (text ?? '').split(',').filter((word) => /^\d{4}$/.test(word));
  return [...new Set(named.map(Number))]
    .filter((year) => year >= YEAR_RANGE.earliest && year <= YEAR_RANGE.latest)
    .sort((a, b) => a - b);
}

/** Ids of a list with commas, once each, as many as there may be. */
function idsOf(text: string | null): string[] {
  const ids = (text ?? '').split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MAX_LISTED);
}

function matching(pattern: RegExp, text: string | null): string | undefined {
  return text !== null && pattern.test(text) ? text : undefined;
}

function shortText(text: string | null): string | undefined {
  return text !== null && text !== '' && text.length <= MAX_TEXT_CHARS ? text : undefined;
}
