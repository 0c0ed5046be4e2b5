import { embedAddress, type CompareEmbed, type PlaceEmbed } from '../features/embed/embedUrl';
import { useLanguage } from '../i18n/useText';

/** Where a chart of a place stands alone, in the state in which it is shown. */
export function useEmbedAddress(
  chart: PlaceEmbed['chart'],
  { place, year, theme }: Pick<PlaceEmbed, 'place' | 'year' | 'theme'>,
  speaker: PlaceEmbed['speaker'] = 'own',
): string {
  const state = { chart, place, speaker, year, theme, lang: useLanguage(), scheme: null };
  return embedAddress(state, window.location.href);
}

/** Where the comparison stands alone. */
export function useCompareEmbedAddress(
  choice: Pick<CompareEmbed, 'indicator' | 'places' | 'years'>,
): string {
  const state = { chart: 'compare', ...choice, lang: useLanguage(), scheme: null } as const;
  return embedAddress(state, window.location.href);
}
