import { PLACE_SLUGS } from '../../contract/places';
import { THEME_IDS } from '../../contract/themes';
import { ISSUERS, STATEMENT_KINDS, STRENGTHS } from '../../contract/vocabularies';
import { FACETS, type Choice, type Facet, type FacetValue } from '../../domain/statementFilter';
import { choosePlaces, chooseYears, chosenPlaces, chosenYears } from '../../state/selection';
import type { UrlState } from '../../state/urlState';

/** What the address chooses of each facet. */
export function choiceOf(state: UrlState): Choice {
  return {
    place: chosenPlaces(state),
    year: chosenYears(state),
    kind: listOf(state.kind),
    strength: listOf(state.strength),
    issuer: listOf(state.issuer),
    theme: listOf(state.theme),
    document: listOf(state.document),
    indicator: listOf(state.indicator),
  };
}

/**
 * The change of the address that chooses these values of a facet, and no others. The open row is closed: it
 * may not be among those shown then.
 */
export function choosing(facet: Facet, values: readonly FacetValue[]): Partial<UrlState> {
  return { ...valuesChange(facet, values), statement: undefined };
}

function valuesChange(facet: Facet, values: readonly FacetValue[]): Partial<UrlState> {
  const [value] = values;
  const word = typeof value === 'string' ? value : undefined;
  switch (facet) {
    case 'place':
      return choosePlaces(PLACE_SLUGS.filter((slug) => values.includes(slug)));
    case 'year':
      return chooseYears(values.map(Number).sort((a, b) => a - b));
    case 'kind':
      return { kind: STATEMENT_KINDS.find((kind) => kind === value) };
    case 'strength':
      return { strength: STRENGTHS.find((strength) => strength === value) };
    case 'issuer':
      return { issuer: ISSUERS.find((issuer) => issuer === value) };
    case 'theme':
      return { theme: THEME_IDS.find((theme) => theme === value) };
    case 'document':
      return { document: word };
    case 'indicator':
      return { indicator: word };
  }
}

/** Nothing chosen, nothing searched for, no list alone; order and language stay. */
export const NO_CONDITIONS: Partial<UrlState> = Object.assign(
  { q: '', only: undefined },
  ...FACETS.map((facet) => choosing(facet, [])),
) as Partial<UrlState>;

/** The reader's list and nothing else, in its own order, with no row open. */
export const LIST_ALONE: Partial<UrlState> = {
  ...NO_CONDITIONS,
  only: 'list',
  sort: undefined,
  direction: undefined,
  statement: undefined,
};

function listOf<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
