import { embedAddress, type EmbedState } from '../features/embed/embedUrl';
import { useLanguage } from '../i18n/useText';

/** Where a chart of the page stands alone, in the state in which it is shown. */
export function useEmbedAddress(
  chart: EmbedState['chart'],
  { place, year, theme }: Pick<EmbedState, 'place' | 'year' | 'theme'>,
  speaker: EmbedState['speaker'] = 'own',
): string {
  const state = { chart, place, speaker, year, theme, lang: useLanguage(), scheme: null };
  return embedAddress(state, window.location.href);
}
