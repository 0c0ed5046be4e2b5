import { PLACE_SLUGS } from '../contract/places';
import type { LocatedStatement } from '../contract/siteIndex';
import type { Year } from '../contract/vocabularies';
import type { EmbedAddress } from '../domain/embedSnippet';
import type {
  CompareEmbed,
  EmbedState,
  HeatmapEmbed,
  PlaceEmbed,
} from '../features/embed/embedState';
import { embedAddress } from '../features/embed/embedUrl';
import { useLanguage } from '../i18n/useText';
import type { ShownMap } from './useMapSubject';

/** Where a chart of a place stands alone, in the state in which it is shown. */
export function useEmbedAddress(
  chart: PlaceEmbed['chart'],
  { place, year, theme }: Pick<PlaceEmbed, 'place' | 'year' | 'theme'>,
  speaker: PlaceEmbed['speaker'] = 'own',
): EmbedAddress {
  return addressOf({ chart, place, speaker, year, theme, lang: useLanguage(), scheme: null });
}

/** Where the comparison stands alone. */
export function useCompareEmbedAddress(
  choice: Pick<CompareEmbed, 'indicator' | 'places' | 'years'>,
): EmbedAddress {
  return addressOf({ chart: 'compare', ...choice, lang: useLanguage(), scheme: null });
}

/** Where the map stands alone; null while it is not known what it shows. */
export function useMapEmbedAddress(
  { measure, indicator }: ShownMap,
  year: Year | null,
): EmbedAddress | null {
  const lang = useLanguage();
  const id = indicator === null ? null : indicator.map?.indicator.id;
  return id === undefined
    ? null
    : addressOf({ chart: 'map', measure, indicator: id, year, lang, scheme: null });
}

/** Where the heatmap of districts and themes stands alone. */
export function useHeatmapEmbedAddress(
  choice: Pick<HeatmapEmbed, 'speaker' | 'order' | 'year'>,
): EmbedAddress {
  return addressOf({ chart: 'heatmap', ...choice, lang: useLanguage(), scheme: null });
}

/** Where chosen statements stand alone. */
export function listEmbedAddress(statements: readonly LocatedStatement[]): EmbedAddress {
  const named = new Set(statements.map(({ district }) => district));
  return addressOf({
    chart: 'list',
    list: statements.map(({ id }) => id),
    places: PLACE_SLUGS.filter((place) => named.has(place)),
    lang: 'zh',
    scheme: null,
  });
}

function addressOf(state: EmbedState): EmbedAddress {
  return ({ scheme, lang }) =>
    embedAddress(
      { ...state, lang, scheme: scheme === 'system' ? null : scheme },
      window.location.href,
    );
}
