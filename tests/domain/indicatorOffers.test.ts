import { describe, expect, it } from 'vitest';
import { indicatorOffers } from '../../src/domain/indicatorOffers';
import { searchIndicators } from '../../src/domain/indicatorSummaries';
import { indicatorOf, pointOf } from '../features/samplePoints';

const INDICATORS = [
  indicatorOf('city-alone', [pointOf({ district: 'shenzhen' })]),
  indicatorOf('outcome-alone', [pointOf({ kind: 'outcome' })]),
  indicatorOf('one', [pointOf(), pointOf({ district: 'shenzhen' })], { zh: '样本公园' }),
  indicatorOf('two', [pointOf({ year: 2022 }), pointOf({ district: 'luohu', year: 2022 })]),
];
const idsOf = (...asked: Parameters<typeof indicatorOffers>) =>
  indicatorOffers(...asked).map(({ indicator, group }) => [indicator.id, group]);

describe('the indicators that the map offers', () => {
  it('are those that a district states, of most districts first', () => {
    expect(idsOf(INDICATORS, 'target', null)).toEqual([
      ['two', 'several'],
      ['one', 'one'],
    ]);
    expect(idsOf(INDICATORS, 'outcome', null)).toEqual([['outcome-alone', 'one']]);
  });

  it('stand last where the year chosen has no figure of them', () => {
    expect(idsOf(INDICATORS, 'target', 2023)).toEqual([
      ['one', 'one'],
      ['two', 'other-years'],
    ]);
  });

  it('are found by their names, and say how much there is', () => {
    const [found, ...others] = searchIndicators(
      indicatorOffers(INDICATORS, 'target', null),
      '公园',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ districts: 1, hasCity: true, figures: 2, firstYear: 2023 });
  });
});
