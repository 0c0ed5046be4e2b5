import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/contract/comparison';
import { defaultIndicator, searchIndicators, summarise } from '../../src/domain/indicatorSummaries';
import { indicatorOf, pointOf } from '../features/samplePoints';

const WIDE = indicatorOf('wide', [
  pointOf({ district: 'luohu', year: 2022 }),
  pointOf({ district: 'futian', year: 2022 }),
  pointOf({ district: 'shenzhen', year: 2021 }),
]);
const LONG = indicatorOf('long', [
  pointOf({ district: 'luohu', year: 2021 }),
  pointOf({ district: 'luohu', year: 2024 }),
]);
const CITY = indicatorOf('city', [
  pointOf({ district: 'shenzhen', year: 2021 }),
  pointOf({ district: 'shenzhen', year: 2024 }),
]);
const PHRASE = indicatorOf(
  'phrase',
  [
    pointOf({ district: 'luohu', year: 2022 }),
    pointOf({ district: 'futian', year: 2022 }),
    pointOf({ district: 'yantian', year: 2022 }),
  ],
  { known: false },
);
const SINGLE = indicatorOf('single', [pointOf({ district: 'dapeng', year: 2023 })]);
const ALL = [SINGLE, PHRASE, CITY, LONG, WIDE];
const idsOf = (summaries: readonly { readonly indicator: Indicator }[]) =>
  summaries.map(({ indicator }) => indicator.id);

describe('the order in which indicators are offered', () => {
  test('several districts first, then comparable before single, known before phrases', () => {
    expect(idsOf(summarise(ALL))).toEqual(['wide', 'phrase', 'long', 'city', 'single']);
  });

  test('does not depend on the order in the file', () => {
    expect(idsOf(summarise([...ALL].reverse()))).toEqual(idsOf(summarise(ALL)));
  });

  test('the city is counted beside the districts, never among them', () => {
    expect(summarise([WIDE])[0]).toMatchObject({
      districts: 2,
      compared: 0,
      hasCity: true,
      firstYear: 2021,
      lastYear: 2022,
      figures: 3,
    });
    expect(summarise([CITY])[0]).toMatchObject({ districts: 0, hasCity: true });
  });
});

describe('what is shown where nothing is chosen', () => {
  test.each([
    ['no place: what most districts give two figures for', [], 'long'],
    ['a place with figures: what it gives two for', ['luohu'], 'long'],
    ['a place with one figure', ['futian'], 'wide'],
    ['a place that only a phrase knows', ['yantian'], 'phrase'],
    ['a place with a single figure', ['dapeng'], 'single'],
    ['several places: what most of them share', ['yantian', 'luohu', 'futian'], 'phrase'],
    ['a place without any figure', ['guangming'], 'long'],
  ] as const)('%s', (_, places, id) => {
    expect(defaultIndicator(summarise(ALL), places)?.id).toBe(id);
  });

  test('without indicators there is none', () => {
    expect(defaultIndicator([], [])).toBeNull();
  });
});

describe('the search', () => {
  const summaries = summarise([
    indicatorOf('sample-places', [pointOf({ phrase: '样本座位（新建）' })], {
      zh: '样本学位（新增）',
      en: 'New sample places',
    }),
    indicatorOf('other', [pointOf({ phrase: '样本道路' })], { zh: '样本道路', en: null }),
  ]);
  test.each([
    ['nothing finds all', '', ['other', 'sample-places']],
    ['any part of the Chinese name', '学位', ['sample-places']],
    ['the English name, whatever its capitals', 'SAMPLE pl', ['sample-places']],
    ['the document’s own phrase', '座位', ['sample-places']],
    ['full-width signs as half-width ones', '(新增)', ['sample-places']],
    ['several words, all of them', '样本 new', ['sample-places']],
    ['nothing where nothing fits', '不存在', []],
  ])('%s', (_, query, ids) => {
    expect(idsOf(searchIndicators(summaries, query))).toEqual(ids);
  });
});
