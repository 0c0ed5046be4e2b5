import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACE_SLUGS } from '../../../src/contract/places';
import { THEME_IDS } from '../../../src/contract/themes';
import { YEARS } from '../../../src/contract/vocabularies';
import { INDICATOR_MEASURES, TEXT_MEASURES } from '../../../src/domain/measures';
import { SCHEMES } from '../../../src/domain/schemes';
import { SPEAKERS } from '../../../src/domain/speakers';
import {
  EMBED_CHARTS,
  PLACE_CHARTS,
  type CompareEmbed,
  type EmbedState,
  type HeatmapEmbed,
  type ListEmbed,
  type MapEmbed,
  type PlaceEmbed,
} from '../../../src/features/embed/embedState';
import { embedAddress, formatEmbed } from '../../../src/features/embed/embedUrl';
import { parseEmbed } from '../../../src/features/embed/parseEmbed';
import { pageAddress } from '../../../src/features/embed/embedPage';
import { LANGUAGES } from '../../../src/contract/languages';
import { DISTRICT_ORDERS, MAX_LISTED, parseUrlState } from '../../../src/state/urlState';

const anyLook = {
  lang: fc.constantFrom(...LANGUAGES),
  scheme: fc.option(fc.constantFrom(...SCHEMES)),
};
/** Only the themes of a district are told by several speakers. */
const anyPlace = fc
  .record({
    chart: fc.constantFrom(...PLACE_CHARTS),
    place: fc.constantFrom(...PLACE_SLUGS),
    speaker: fc.constantFrom(...SPEAKERS),
    year: fc.option(fc.constantFrom(...YEARS)),
    theme: fc.option(fc.constantFrom(...THEME_IDS)),
    ...anyLook,
  })
  .map((state): PlaceEmbed =>
    state.chart === 'themes' && state.place !== 'shenzhen' ? state : { ...state, speaker: 'own' },
  );
const anyComparison: fc.Arbitrary<CompareEmbed> = fc.record({
  chart: fc.constant('compare'),
  indicator: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  places: fc.subarray([...PLACE_SLUGS]),
  years: fc.subarray([2021, ...YEARS, 2025]),
  ...anyLook,
});
const anyYear = fc.option(fc.constantFrom(...YEARS));
const anyMap: fc.Arbitrary<MapEmbed> = fc.oneof(
  fc.record({
    chart: fc.constant('map'),
    measure: fc.constantFrom(...TEXT_MEASURES),
    indicator: fc.constant(null),
    year: anyYear,
    ...anyLook,
  }),
  fc.record({
    chart: fc.constant('map'),
    measure: fc.constantFrom(...INDICATOR_MEASURES),
    indicator: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    year: anyYear,
    ...anyLook,
  }),
);
const anyHeatmap: fc.Arbitrary<HeatmapEmbed> = fc.record({
  chart: fc.constant('heatmap'),
  speaker: fc.constantFrom(...SPEAKERS),
  order: fc.constantFrom(...DISTRICT_ORDERS),
  year: anyYear,
  ...anyLook,
});
const anyList: fc.Arbitrary<ListEmbed> = fc.record({
  chart: fc.constant('list'),
  list: fc.uniqueArray(fc.stringMatching(/^[0-9a-z-]{1,20}$/), {
    minLength: 1,
    maxLength: MAX_LISTED,
  }),
  places: fc.subarray([...PLACE_SLUGS], { minLength: 1 }),
  ...anyLook,
});
const anyState: fc.Arbitrary<EmbedState> = fc.oneof(
  anyPlace,
  anyComparison,
  anyMap,
  anyHeatmap,
  anyList,
);

describe('the address of an embed', () => {
  test('reading gives back what was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseEmbed(formatEmbed(state))).toEqual({ state, faults: null });
      }),
    );
  });

  test('no query string, however odd, throws; it gives a state or at least one fault', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const reading = parseEmbed(`?${search}`);
        expect(reading.state !== null || reading.faults.length > 0).toBe(true);
      }),
    );
  });

  test('every wrong parameter is told at once, with what would do', () => {
    const { faults } = parseEmbed('?chart=pie&year=2019&lang=fr');
    expect(faults).toMatchObject([
      { name: 'chart', value: 'pie', known: [...EMBED_CHARTS] },
      { name: 'district', value: null },
      { name: 'year', value: '2019', known: ['2022', '2023', '2024'] },
      { name: 'lang', value: 'fr' },
    ]);
  });

  test('a comparison needs its indicator, and tells each place and year that it does not know', () => {
    const { faults } = parseEmbed('?chart=compare&places=luohu,xian&years=2023,1066');
    expect(faults).toMatchObject([
      { name: 'indicator', value: null, known: [] },
      { name: 'places', value: 'xian', known: [...PLACE_SLUGS] },
      { name: 'years', value: '1066' },
    ]);
  });

  test('a map needs its measure, and an indicator where the measure is of one', () => {
    expect(parseEmbed('?chart=map&year=2023').faults).toMatchObject([
      { name: 'measure', value: null },
    ]);
    expect(parseEmbed('?chart=map&measure=indicator-target').faults).toMatchObject([
      { name: 'indicator', value: null },
    ]);
    expect(parseEmbed('?chart=map&measure=targets').faults).toBeNull();
  });

  test.each(['chart=timeline&district=dapeng', 'chart=themes&district=shenzhen'])(
    '%s is not told by the city apart',
    (query) => {
      expect(parseEmbed(`?${query}&speaker=city`).faults).toMatchObject([
        { name: 'speaker', value: 'city', known: ['own'] },
      ]);
    },
  );

  test('what is wrong is told in the language asked for, as far as it is known', () => {
    expect(parseEmbed('?lang=en')).toMatchObject({ state: null, lang: 'en' });
  });

  test('it lies beside the page, below any path', () => {
    const { state } = parseEmbed('?chart=pairs&district=dapeng');
    expect(state && embedAddress(state, 'https://example.org/a/b/?year=2023#x')).toBe(
      'https://example.org/a/b/embed.html?chart=pairs&district=dapeng',
    );
  });
});

describe('the way back to the page', () => {
  test('it opens the same place, year, theme and language', () => {
    const { state } = parseEmbed('?chart=timeline&district=dapeng&year=2024&theme=health&lang=en');
    const back = new URL(state ? pageAddress(state, 'https://example.org/s/embed.html?x=1') : '');
    expect(back.pathname).toBe('/s/');
    expect(parseUrlState(back.search)).toMatchObject({
      district: 'dapeng',
      year: 2024,
      theme: 'health',
      lang: 'en',
    });
  });

  test('it opens the same comparison', () => {
    const { state } = parseEmbed('?chart=compare&indicator=gdp&places=luohu,shenzhen&years=2021');
    const back = new URL(state ? pageAddress(state, 'https://example.org/embed.html') : '');
    expect(parseUrlState(back.search)).toMatchObject({
      view: 'compare',
      indicator: 'gdp',
      places: ['luohu', 'shenzhen'],
      years: [2021],
    });
  });

  test('it opens the same map, heatmap and list', () => {
    const backTo = (query: string) => {
      const { state } = parseEmbed(query);
      return parseUrlState(new URL(state ? pageAddress(state, 'https://example.org/') : '').search);
    };
    expect(backTo('?chart=map&measure=indicator-outcome&indicator=gdp&year=2022')).toMatchObject({
      ...{ view: 'map', measure: 'indicator-outcome', indicator: 'gdp', year: 2022 },
    });
    expect(backTo('?chart=heatmap&speaker=city&order=similar&year=2024')).toMatchObject({
      ...{ view: 'compare', issuer: 'city', order: 'similar', year: 2024 },
    });
    expect(backTo('?chart=list&list=b,a&places=luohu')).toMatchObject({
      ...{ view: 'targets', list: ['b', 'a'], only: 'list' },
    });
  });

  test('the city is no district: its page has none chosen', () => {
    const { state } = parseEmbed('?chart=timeline&district=shenzhen');
    expect(state && pageAddress(state, 'https://example.org/embed.html')).toBe(
      'https://example.org/',
    );
  });
});
