import { LANGUAGES, type Language } from '../../contract/languages';
import { CITY, PLACE_SLUGS } from '../../contract/places';
import { THEME_IDS } from '../../contract/themes';
import { YEAR_RANGE, YEARS } from '../../contract/vocabularies';
import { figureKindOf, MEASURES } from '../../domain/measures';
import { SCHEMES } from '../../domain/schemes';
import { SPEAKERS } from '../../domain/speakers';
import { DEFAULT_STATE, DISTRICT_ORDERS, parseUrlState } from '../../state/urlState';
import {
  EMBED_CHARTS,
  type CompareEmbed,
  type EmbedLook,
  type EmbedParameter,
  type EmbedState,
  type HeatmapEmbed,
  type ListEmbed,
  type MapEmbed,
  type PlaceEmbed,
} from './embedState';

type Bare<State extends EmbedState> = Omit<State, keyof EmbedLook>;

/** A parameter that cannot be used, with what would be understood. */
export interface EmbedFault {
  readonly name: EmbedParameter;
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
    name: EmbedParameter,
    text: string | null,
    known: readonly Value[],
  ): Value | null => {
    const value = known.find((one) => String(one) === text);
    if (value === undefined) faults.push({ name, value: text, known: known.map(String) });
    return value ?? null;
  };
  const read = <Value extends string | number>(
    name: EmbedParameter,
    known: readonly Value[],
    required: boolean,
  ): Value | null => {
    const text = query.get(name);
    return text === null && !required ? null : readText(name, text, known);
  };
  /** A list with commas, in the order of the vocabulary. */
  const readList = <Value extends string | number>(
    name: EmbedParameter,
    known: readonly Value[],
  ): Value[] => {
    const named = (query.get(name) ?? '').split(',').filter((text) => text !== '');
    const values = new Set(named.map((text) => readText(name, text, known)));
    return known.filter((value) => values.has(value));
  };
  const chart = read('chart', EMBED_CHARTS, true);
  const own = readChart();
  const lang = read('lang', LANGUAGES, false) ?? DEFAULT_STATE.lang;
  const scheme = read('scheme', SCHEMES, false);
  return own === null || faults.length > 0
    ? { state: null, faults, lang }
    : { state: { ...own, lang, scheme }, faults: null };

  function readChart():
    | Bare<PlaceEmbed>
    | Bare<CompareEmbed>
    | Bare<MapEmbed>
    | Bare<HeatmapEmbed>
    | Bare<ListEmbed>
    | null {
    switch (chart) {
      case 'compare':
        return readCompare();
      case 'map':
        return readMap();
      case 'heatmap':
        return {
          chart,
          speaker: read('speaker', SPEAKERS, false) ?? 'own',
          order: read('order', DISTRICT_ORDERS, false) ?? DEFAULT_STATE.order,
          year: read('year', YEARS, false),
        };
      case 'list':
        return readStatements();
      default:
        return readPlace(chart);
    }
  }

  function readIndicator(): string | null {
    const { indicator } = parseUrlState(search);
    if (indicator === undefined)
      faults.push({ name: 'indicator', value: query.get('indicator'), known: [] });
    return indicator ?? null;
  }

  function readCompare(): Bare<CompareEmbed> | null {
    const indicator = readIndicator();
    const places = readList('places', PLACE_SLUGS);
    const years = readList('years', KNOWN_YEARS);
    return indicator === null ? null : { chart: 'compare', indicator, places, years };
  }

  function readStatements(): Bare<ListEmbed> | null {
    const { list } = parseUrlState(search);
    const named = new Set((query.get('list') ?? '').split(',').filter((id) => id !== ''));
    if (list.length === 0 || named.size > list.length)
      faults.push({ name: 'list', value: query.get('list'), known: [] });
    const places = readList('places', PLACE_SLUGS);
    if ((query.get('places') ?? '') === '')
      faults.push({ name: 'places', value: null, known: PLACE_SLUGS });
    return { chart: 'list', list, places };
  }

  function readMap(): Bare<MapEmbed> | null {
    const measure = read('measure', MEASURES, true);
    const year = read('year', YEARS, false);
    if (measure === null) return null;
    const indicator = figureKindOf(measure) === null ? null : readIndicator();
    return { chart: 'map', measure, indicator, year };
  }

  function readPlace(placeChart: PlaceEmbed['chart'] | null): Bare<PlaceEmbed> | null {
    const place = read('district', PLACE_SLUGS, true);
    // Only the themes of a district are told by several speakers, each alone.
    const isTold = placeChart === 'themes' && place !== CITY.slug;
    const speaker = read('speaker', isTold ? SPEAKERS : (['own'] as const), false) ?? 'own';
    const year = read('year', YEARS, false);
    const theme = read('theme', THEME_IDS, false);
    if (placeChart === null || place === null) return null;
    return { chart: placeChart, place, speaker, year, theme };
  }
}

/** Every year that a document may speak of. */
const KNOWN_YEARS = Array.from(
  { length: YEAR_RANGE.latest - YEAR_RANGE.earliest + 1 },
  (_, at) => YEAR_RANGE.earliest + at,
);
