import type { EmbedAddress } from '../domain/embedSnippet';
import {
  embedAddress,
  type CompareEmbed,
  type EmbedState,
  type PlaceEmbed,
} from '../features/embed/embedUrl';
import { useLanguage } from '../i18n/useText';

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

function addressOf(state: EmbedState): EmbedAddress {
  return ({ scheme, lang }) =>
    embedAddress(
      { ...state, lang, scheme: scheme === 'system' ? null : scheme },
      window.location.href,
    );
}
