import { CITY, PLACE_SLUGS, type PlaceSlug } from '../../contract/places';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { YEAR_RANGE, YEARS, type Year } from '../../contract/vocabularies';
import { SCHEMES, type Scheme } from '../../domain/schemes';
import { SPEAKERS, type Speaker } from '../../domain/speakers';
import { LANGUAGES, type Language } from '../../contract/languages';
import { choosePlaces } from '../../state/selection';
import { DEFAULT_STATE, formatUrlState, parseUrlState, type UrlState } from '../../state/urlState';

export const PLACE_CHARTS = ['timeline', 'themes', 'pairs'] as const;
export const EMBED_CHARTS = [...PLACE_CHARTS, 'compare'] as const;

interface EmbedLook {
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

/** One chart alone, as an article holds it. */
export type EmbedState = PlaceEmbed | CompareEmbed;

/** A parameter that cannot be used, with what would be understood. */
export interface EmbedFault {
  readonly name:
    | 'chart'
    | 'district'
    | 'speaker'
    | 'year'
    | 'theme'
    | 'indicator'
    | 'places'
    | 'years'
    | 'lang'
    | 'scheme';
  /** Null where it is missing. */
  readonly value: string | null;
  /** Empty where there is too much to name. */
  readonly known: readonly string[];
}

export type EmbedReading =
  | { readonly state: EmbedState; readonly faults: null }
  | { readonly state: null; readonly faults: readonly EmbedFault[]; readonly lang: Language };

/**
 * Reads the query string of an embed. Unlike the page, an article must not silently show something
 * else than its editor chose: every parameter that is not understood is a fault.
 */
export function parseEmbed(search: string): EmbedReading {
  const query = new URLSearchParams(search);
  const faults: EmbedFault[] = [];
  const readText = <Value extends string | number>(
    name: EmbedFault['name'],
    text: string | null,
    known: readonly Value[],
  ): Value | null => {
    const value = known.find((one) => String(one) === text);
    if (value === undefined) faults.push({ name, value: text, known: known.map(String) });
    return value ?? null;
  };
  const read = <Value extends string | number>(
    name: EmbedFault['name'],
    known: readonly Value[],
    required: boolean,
  ): Value | null => {
    const text = query.get(name);
    return text === null && !required ? null : readText(name, text, known);
  };
  /** A list with commas, in the order of the vocabulary. */
  const readList = <Value extends string | number>(
    name: EmbedFault['name'],
    known: readonly Value[],
  ): Value[] => {
    const named = (query.get(name) ?? '').split(',').filter((text) => text !== '');
    const values = new Set(named.map((text) => readText(name, text, known)));
    return known.filter((value) => values.has(value));
  };
  const chart = read('chart', EMBED_CHARTS, true);
  const own = chart === 'compare' ? readCompare() : readPlace();
  const lang = read('lang', LANGUAGES, false) ?? DEFAULT_STATE.lang;
  const scheme = read('scheme', SCHEMES, false);
  return own === null || faults.length > 0
    ? { state: null, faults, lang }
    : { state: { ...own, lang, scheme }, faults: null };

  function readCompare(): Omit<CompareEmbed, keyof EmbedLook> | null {
    const { indicator } = parseUrlState(search);
    if (indicator === undefined)
      faults.push({ name: 'indicator', value: query.get('indicator'), known: [] });
    const places = readList('places', PLACE_SLUGS);
    const years = readList('years', KNOWN_YEARS);
    return indicator === undefined ? null : { chart: 'compare', indicator, places, years };
  }

  function readPlace(): Omit<PlaceEmbed, keyof EmbedLook> | null {
    const place = read('district', PLACE_SLUGS, true);
    // Only the themes of a district are told by several speakers, each alone.
    const speakers = chart === 'themes' && place !== CITY.slug ? SPEAKERS : (['own'] as const);
    const speaker = read('speaker', speakers, false) ?? 'own';
    const year = read('year', YEARS, false);
    const theme = read('theme', THEME_IDS, false);
    if (chart === null || chart === 'compare' || place === null) return null;
    return { chart, place, speaker, year, theme };
  }
}

/** Every year that a document may speak of. */
const KNOWN_YEARS = Array.from(
  { length: YEAR_RANGE.latest - YEAR_RANGE.earliest + 1 },
  (_, at) => YEAR_RANGE.earliest + at,
);

/** The query string of an embed, with its `?`; keys in a fixed order, what is not chosen left out. */
export function formatEmbed(state: EmbedState): string {
  const query = new URLSearchParams({ chart: state.chart });
  if (state.chart === 'compare') {
    query.set('indicator', state.indicator);
    if (state.places.length > 0) query.set('places', state.places.join(','));
    if (state.years.length > 0) query.set('years', state.years.join(','));
  } else {
    query.set('district', state.place);
    if (state.speaker !== 'own') query.set('speaker', state.speaker);
    if (state.year !== null) query.set('year', String(state.year));
    if (state.theme !== null) query.set('theme', state.theme);
  }
  if (state.lang !== DEFAULT_STATE.lang) query.set('lang', state.lang);
  if (state.scheme !== null) query.set('scheme', state.scheme);
  return `?${query.toString()}`;
}

/**
 * The absolute address of an embed.
 * @param page the address of any page of the site, from its own folder.
 */
export function embedAddress(state: EmbedState, page: string): string {
  return new URL(`embed.html${formatEmbed(state)}`, page).href;
}

/** The absolute address of the full page with the same choices and language. */
export function pageAddress(state: EmbedState, page: string): string {
  const search = formatUrlState({ ...DEFAULT_STATE, ...pageState(state), lang: state.lang });
  return new URL(`./${search}`, page).href;
}

function pageState(state: EmbedState): Partial<UrlState> {
  if (state.chart === 'compare') {
    const { indicator, places, years } = state;
    return { view: 'compare', indicator, ...choosePlaces(places), years };
  }
  return {
    district: state.place === CITY.slug ? undefined : state.place,
    year: state.year ?? undefined,
    theme: state.theme ?? undefined,
  };
}
