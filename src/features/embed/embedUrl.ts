import { CITY, PLACE_SLUGS, type PlaceSlug } from '../../contract/places';
import { THEME_IDS, type ThemeId } from '../../contract/themes';
import { YEARS, type Year } from '../../contract/vocabularies';
import { SPEAKERS, type Speaker } from '../../domain/speakers';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { DEFAULT_STATE, formatUrlState } from '../../state/urlState';

export const EMBED_CHARTS = ['timeline', 'themes', 'pairs'] as const;
export const EMBED_SCHEMES = ['light', 'dark'] as const;

/** One chart alone, as an article holds it. */
export interface EmbedState {
  readonly chart: (typeof EMBED_CHARTS)[number];
  readonly place: PlaceSlug;
  /** Whose words on the place are counted. */
  readonly speaker: Speaker;
  readonly year: Year | null;
  readonly theme: ThemeId | null;
  readonly lang: Language;
  /** Null follows the reader's system. */
  readonly scheme: (typeof EMBED_SCHEMES)[number] | null;
}

/** A parameter that cannot be used, with what would be understood. */
export interface EmbedFault {
  readonly name: 'chart' | 'district' | 'speaker' | 'year' | 'theme' | 'lang' | 'scheme';
  /** Null where it is missing. */
  readonly value: string | null;
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
  const read = <Value extends string | number>(
    name: EmbedFault['name'],
    known: readonly Value[],
    required: boolean,
  ): Value | null => {
    const text = query.get(name);
    if (text === null && !required) return null;
    const value = known.find((one) => String(one) === text);
    if (value === undefined) faults.push({ name, value: text, known: known.map(String) });
    return value ?? null;
  };
  const chart = read('chart', EMBED_CHARTS, true);
  const place = read('district', PLACE_SLUGS, true);
  // Only the themes of a district are told by several speakers, each alone.
  const speakers = chart === 'themes' && place !== CITY.slug ? SPEAKERS : (['own'] as const);
  const speaker = read('speaker', speakers, false) ?? 'own';
  const year = read('year', YEARS, false);
  const theme = read('theme', THEME_IDS, false);
  const lang = read('lang', LANGUAGES, false) ?? DEFAULT_STATE.lang;
  const scheme = read('scheme', EMBED_SCHEMES, false);
  return chart === null || place === null || faults.length > 0
    ? { state: null, faults, lang }
    : { state: { chart, place, speaker, year, theme, lang, scheme }, faults: null };
}

/** The query string of an embed, with its `?`; keys in a fixed order, what is not chosen left out. */
export function formatEmbed(state: EmbedState): string {
  const query = new URLSearchParams({ chart: state.chart, district: state.place });
  if (state.speaker !== 'own') query.set('speaker', state.speaker);
  if (state.year !== null) query.set('year', String(state.year));
  if (state.theme !== null) query.set('theme', state.theme);
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

/** The absolute address of the full page with the same place, year, theme and language. */
export function pageAddress(state: EmbedState, page: string): string {
  const search = formatUrlState({
    ...DEFAULT_STATE,
    district: state.place === CITY.slug ? undefined : state.place,
    year: state.year ?? undefined,
    theme: state.theme ?? undefined,
    lang: state.lang,
  });
  return new URL(`./${search}`, page).href;
}
