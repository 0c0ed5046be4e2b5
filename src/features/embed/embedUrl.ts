import { DEFAULT_STATE } from '../../state/urlState';
import type { EmbedParameter, EmbedState } from './embedState';

/** The query string of an embed, with its `?`; keys in a fixed order, what is not chosen left out. */
export function formatEmbed(state: EmbedState): string {
  const query = new URLSearchParams({ chart: state.chart });
  for (const [name, value] of Object.entries(choicesOf(state))) {
    const words = String(value ?? '');
    if (words !== '') query.set(name, words);
  }
  if (state.lang !== DEFAULT_STATE.lang) query.set('lang', state.lang);
  if (state.scheme !== null) query.set('scheme', state.scheme);
  return `?${query.toString()}`;
}

type Choice = string | number | readonly (string | number)[] | null;

/** What is chosen, by the names of the address, in their order; nothing for what goes without saying. */
function choicesOf(state: EmbedState): Partial<Record<EmbedParameter, Choice>> {
  switch (state.chart) {
    case 'compare':
      return { indicator: state.indicator, places: state.places, years: state.years };
    case 'map':
      return { measure: state.measure, indicator: state.indicator, year: state.year };
    case 'list':
      return { list: state.list, places: state.places };
    case 'heatmap':
      return {
        speaker: state.speaker === 'own' ? null : state.speaker,
        year: state.year,
        order: state.order === DEFAULT_STATE.order ? null : state.order,
      };
    default:
      return {
        district: state.place,
        speaker: state.speaker === 'own' ? null : state.speaker,
        year: state.year,
        theme: state.theme,
      };
  }
}

/**
 * The absolute address of an embed.
 * @param page the address of any page of the site, from its own folder.
 */
export function embedAddress(state: EmbedState, page: string): string {
  return new URL(`embed.html${formatEmbed(state)}`, page).href;
}
