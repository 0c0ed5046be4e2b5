import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTRICT_SLUGS, PLACE_SLUGS } from '../../src/contract/places';
import { THEME_IDS } from '../../src/contract/themes';
import { ISSUERS, STATEMENT_KINDS, STRENGTHS, YEARS } from '../../src/contract/vocabularies';
import { MEASURES } from '../../src/domain/measures';
import { SORT_DIRECTIONS, SORTS } from '../../src/domain/sorts';
import { LANGUAGES } from '../../src/contract/languages';
import {
  DEFAULT_STATE,
  DISTRICT_ORDERS,
  formatUrlState,
  MAX_LISTED,
  parseUrlState,
  VIEWS,
  type UrlState,
} from '../../src/state/urlState';

const chosenOrNot = <Value>(values: readonly Value[]) =>
  fc.constantFrom<Value | undefined>(undefined, ...values);

const ID = fc.option(fc.stringMatching(/^[0-9a-z-]{1,80}$/), { nil: undefined });

const anyState: fc.Arbitrary<UrlState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  district: chosenOrNot(DISTRICT_SLUGS),
  places: fc.subarray([...PLACE_SLUGS]),
  year: chosenOrNot(YEARS),
  years: fc.subarray([2021, ...YEARS, 2025]),
  theme: chosenOrNot(THEME_IDS),
  indicator: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
    nil: undefined,
  }),
  measure: chosenOrNot(MEASURES),
  statement: ID,
  list: fc.uniqueArray(fc.stringMatching(/^[0-9a-z-]{1,20}$/), { maxLength: MAX_LISTED }),
  only: chosenOrNot(['list'] as const),
  document: ID,
  kind: chosenOrNot(STATEMENT_KINDS),
  strength: chosenOrNot(STRENGTHS),
  issuer: chosenOrNot(ISSUERS),
  q: fc.string({ unit: 'grapheme', maxLength: 20 }),
  sort: chosenOrNot(SORTS),
  direction: chosenOrNot(SORT_DIRECTIONS),
  order: fc.constantFrom(...DISTRICT_ORDERS),
  lang: fc.constantFrom(...LANGUAGES),
});

describe('the state in the address', () => {
  it('comes back the same from every address that was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseUrlState(formatUrlState(state))).toEqual(state);
      }),
    );
  });

  it('is the default for an empty address, and the default writes nothing', () => {
    expect(parseUrlState('')).toEqual(DEFAULT_STATE);
    expect(formatUrlState(DEFAULT_STATE)).toBe('');
  });

  it('never fails and never lets an unknown value in, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { district, year, theme, measure, lang } = parseUrlState(search);
        expect([undefined, ...DISTRICT_SLUGS]).toContain(district);
        expect([undefined, ...YEARS]).toContain(year);
        expect([undefined, ...THEME_IDS]).toContain(theme);
        expect([undefined, ...MEASURES]).toContain(measure);
        expect(LANGUAGES).toContain(lang);
      }),
    );
  });

  it.each([
    ['?district=shenzhen', 'the city is no area of the map'],
    ['?district=PINGSHAN', 'slugs are lower case'],
    ['?year=2021', 'a year outside the record'],
    ['?year=2023.0', 'a year in another spelling'],
    ['?theme=weather', 'an unknown theme'],
    ['?measure=', 'an empty measure'],
    ['?places=xian,guangzhou', 'places that are none of ours'],
    ['?years=1066,22', 'years that no report speaks of'],
    ['?issuer=nobody', 'an unknown speaker'],
    ['?direction=up', 'an unknown direction'],
    ['?sort=random', 'an unknown order'],
    ['?lang=fr', 'a language the page has not'],
    ['?statement=<b>', 'no identifier'],
    [`?indicator=${'x'.repeat(500)}`, 'longer than any indicator'],
  ])('takes %s as nothing chosen: %s', (search) => {
    expect(parseUrlState(search)).toEqual(DEFAULT_STATE);
  });

  it('reads years of a list once each and in order, also those beside the record', () => {
    expect(parseUrlState('?years=2025,2021,2025,x').years).toEqual([2021, 2025]);
  });

  it('keeps what is valid beside what is not', () => {
    expect(parseUrlState('?district=pingshan&year=1999&lang=en')).toEqual({
      ...DEFAULT_STATE,
      district: 'pingshan',
      lang: 'en',
    });
  });
});
