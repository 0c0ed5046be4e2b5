import { DISTRICT_SLUGS, type DistrictSlug } from '../contract/places';
import { THEME_IDS, type ThemeId } from '../contract/themes';
import { YEARS, type Year } from '../contract/vocabularies';
import { DEFAULT_MEASURE, MEASURES, type Measure } from '../domain/measures';
import { LANGUAGES, type Language } from '../i18n/languages';

export const VIEWS = ['map'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that a link remembers. `undefined`: nothing chosen. */
export interface UrlState {
  readonly view: View;
  readonly district: DistrictSlug | undefined;
  /** Undefined for all years together. */
  readonly year: Year | undefined;
  readonly theme: ThemeId | undefined;
  readonly indicator: string | undefined;
  readonly measure: Measure;
  readonly statement: string | undefined;
  readonly lang: Language;
}

export const DEFAULT_STATE: UrlState = {
  view: 'map',
  district: undefined,
  year: undefined,
  theme: undefined,
  indicator: undefined,
  measure: DEFAULT_MEASURE,
  statement: undefined,
  lang: 'zh',
};

const STATEMENT_ID = /^[0-9a-z-]{1,80}$/;
const MAX_INDICATOR_CHARS = 120;

/** Reads a query string; whatever is missing or not a known value takes its default. */
export function parseUrlState(search: string): UrlState {
  const query = new URLSearchParams(search);
  return {
    view: oneOf(VIEWS, query.get('view')) ?? DEFAULT_STATE.view,
    district: oneOf(DISTRICT_SLUGS, query.get('district')),
    year: YEARS.find((year) => String(year) === query.get('year')),
    theme: oneOf(THEME_IDS, query.get('theme')),
    indicator: shortText(query.get('indicator')),
    measure: oneOf(MEASURES, query.get('measure')) ?? DEFAULT_STATE.measure,
    statement: matching(STATEMENT_ID, query.get('statement')),
    lang: oneOf(LANGUAGES, query.get('lang')) ?? DEFAULT_STATE.lang,
  };
}

/** The query string of a state, with its `?`; defaults are left out, keys stand in a fixed order. */
export function formatUrlState(state: UrlState): string {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    const value = state[key];
    if (value !== undefined && value !== DEFAULT_STATE[key]) query.set(key, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

const KEYS = [
  'view',
  'district',
  'year',
  'theme',
  'indicator',
  'measure',
  'statement',
  'lang',
] as const satisfies readonly (keyof UrlState)[];

function oneOf<Value extends string>(
  known: readonly Value[],
  text: string | null,
): Value | undefined {
  return known.find((value) => value === text);
}

function matching(pattern: RegExp, text: string | null): string | undefined {
  return text !== null && pattern.test(text) ? text : undefined;
}

function shortText(text: string | null): string | undefined {
  return text !== null && text !== '' && text.length <= MAX_INDICATOR_CHARS ? text : undefined;
}
