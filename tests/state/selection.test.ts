import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_SLUGS } from '../../src/contract/places';
import { YEARS } from '../../src/contract/vocabularies';
import { choosePlaces, chooseYears, chosenPlaces, chosenYears } from '../../src/state/selection';

describe('places and years chosen for several views', () => {
  it('come back as they were chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...PLACE_SLUGS]), fc.subarray([...YEARS]), (places, years) => {
        expect(chosenPlaces(choosePlaces(places))).toEqual(places);
        expect(chosenYears(chooseYears(years))).toEqual(years);
      }),
    );
  });

  it('are the district and the year of the map where there is but one', () => {
    expect(choosePlaces(['luohu'])).toEqual({ district: 'luohu', places: [] });
    expect(chooseYears([2023])).toEqual({ year: 2023, years: [] });
    expect(chosenPlaces({ district: 'luohu', places: [] })).toEqual(['luohu']);
    expect(chosenYears({ year: 2023, years: [] })).toEqual([2023]);
  });

  it('keep a year that the map does not know in the list', () => {
    expect(chooseYears([2021])).toEqual({ year: undefined, years: [2021] });
  });

  it('keep the city apart from the districts of the map', () => {
    expect(choosePlaces(['shenzhen'])).toEqual({ district: undefined, places: ['shenzhen'] });
  });

  it('let a list win over a district that stands beside it in an address', () => {
    expect(chosenPlaces({ district: 'luohu', places: ['futian', 'nanshan'] })).toEqual([
      'futian',
      'nanshan',
    ]);
  });
});
