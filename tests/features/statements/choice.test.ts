import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_SLUGS } from '../../../src/contract/places';
import { THEME_IDS } from '../../../src/contract/themes';
import { ISSUERS, STATEMENT_KINDS, STRENGTHS } from '../../../src/contract/vocabularies';
import { FACETS, type Facet, type FacetValue } from '../../../src/domain/statementFilter';
import { choiceOf, choosing, NO_CONDITIONS } from '../../../src/features/statements/choice';
import {
  DEFAULT_STATE,
  formatUrlState,
  parseUrlState,
  type UrlState,
} from '../../../src/state/urlState';

const one = (values: readonly FacetValue[]) =>
  fc.option(fc.constantFrom(...values)).map((value) => (value === null ? [] : [value]));

/** What a reader can choose of each facet, in the order of the address. */
const anyValues: Record<Facet, fc.Arbitrary<readonly FacetValue[]>> = {
  place: fc.subarray([...PLACE_SLUGS]),
  year: fc.subarray([2021, 2022, 2023, 2024, 2025]),
  kind: one(STATEMENT_KINDS),
  strength: one(STRENGTHS),
  issuer: one(ISSUERS),
  theme: one(THEME_IDS),
  document: one(['2023-02-01-yantian']),
  indicator: one(['sample-places', '样本学位']),
};

const anyChoices = fc.array(
  fc
    .constantFrom(...FACETS)
    .chain((facet) => anyValues[facet].map((values) => ({ facet, values }))),
  { maxLength: 8 },
);

const merge = (state: UrlState, change: Partial<UrlState>): UrlState =>
  parseUrlState(formatUrlState({ ...state, ...change }));

describe('the choice in the address', () => {
  it('is what was chosen last of each facet, whatever was chosen of others', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        let state = DEFAULT_STATE;
        for (const { facet, values } of choices) state = merge(state, choosing(facet, values));
        const last = Object.fromEntries(choices.map(({ facet, values }) => [facet, values]));
        for (const facet of FACETS)
          expect([facet, choiceOf(state)[facet]]).toEqual([facet, last[facet] ?? []]);
      }),
    );
  });

  it('is gone with all conditions; order, language and view stay', () => {
    const chosen = parseUrlState(
      '?view=targets&places=luohu,shenzhen&years=2021,2022&theme=health&indicator=a&statement=b' +
        '&document=c&kind=target&strength=aspired&issuer=press&q=学位&sort=figure&direction=ascending&lang=en',
    );
    expect(formatUrlState({ ...chosen, ...NO_CONDITIONS })).toBe(
      '?view=targets&sort=figure&direction=ascending&lang=en',
    );
  });

  it.each<[Facet, FacetValue[]]>([
    ['place', ['atlantis']],
    ['kind', ['wish']],
    ['theme', ['weather']],
  ])('of %s takes no value that is not known', (facet, values) => {
    expect(choiceOf(merge(DEFAULT_STATE, choosing(facet, values)))[facet]).toEqual([]);
  });
});
