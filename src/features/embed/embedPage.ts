import { CITY } from '../../contract/places';
import { choosePlaces } from '../../state/selection';
import { DEFAULT_STATE, formatUrlState, type UrlState } from '../../state/urlState';
import type { EmbedState } from './embedState';

/** The absolute address of the full page with the same choices and language. */
export function pageAddress(state: EmbedState, page: string): string {
  return addressOfPage(stateOfPage(state), page);
}

/** The absolute address of the full page in a state. */
export function addressOfPage(state: UrlState, page: string): string {
  return new URL(`./${formatUrlState(state)}`, page).href;
}

/** The full page with the same choices and language. */
export function stateOfPage(state: EmbedState): UrlState {
  return { ...DEFAULT_STATE, ...choicesOnPage(state), lang: state.lang };
}

function choicesOnPage(state: EmbedState): Partial<UrlState> {
  switch (state.chart) {
    case 'compare': {
      const { indicator, places, years } = state;
      return { view: 'compare', indicator, ...choosePlaces(places), years };
    }
    case 'map': {
      const { measure, indicator, year } = state;
      return { measure, indicator: indicator ?? undefined, year: year ?? undefined };
    }
    case 'list':
      return { view: 'targets', list: state.list, only: 'list' };
    case 'heatmap': {
      const { speaker, order, year } = state;
      const issuer = speaker === 'own' ? undefined : speaker;
      return { view: 'compare', issuer, order, year: year ?? undefined };
    }
    default:
      return {
        district: state.place === CITY.slug ? undefined : state.place,
        year: state.year ?? undefined,
        theme: state.theme ?? undefined,
      };
  }
}
