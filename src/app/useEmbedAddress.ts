import { embedAddress, type EmbedState } from '../features/embed/embedUrl';
import { useLanguage } from '../i18n/useText';
import type { PlaceChartProps } from './placeChart';

/** Where a chart of the page stands alone, in the state in which it is shown. */
export function useEmbedAddress(
  chart: EmbedState['chart'],
  { place, year, theme }: Pick<PlaceChartProps, 'place' | 'year' | 'theme'>,
): string {
  const lang = useLanguage();
  return embedAddress({ chart, place, year, theme, lang, scheme: null }, window.location.href);
}
