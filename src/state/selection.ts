import { DISTRICT_SLUGS, type PlaceSlug } from '../contract/places';
import { YEARS } from '../contract/vocabularies';
import type { UrlState } from './urlState';

/**
 * Views that show several places or years share their choice with those that show one: a single district
 * stands in `district`, a single year in `year`, more in the lists, and a link from one view to another
 * keeps what was chosen.
 */
export function chosenPlaces({
  district,
  places,
}: Pick<UrlState, 'district' | 'places'>): readonly PlaceSlug[] {
  return places.length === 0 && district !== undefined ? [district] : places;
}

/** The change that chooses these places, and no others; none for all. */
export function choosePlaces(places: readonly PlaceSlug[]): Pick<UrlState, 'district' | 'places'> {
  const [first, second] = places;
  const district = DISTRICT_SLUGS.find((slug) => slug === first);
  return district !== undefined && second === undefined
    ? { district, places: [] }
    : { district: undefined, places };
}

export function chosenYears({ year, years }: Pick<UrlState, 'year' | 'years'>): readonly number[] {
  return years.length === 0 && year !== undefined ? [year] : years;
}

/** The change that chooses these years, and no others; none for all. */
export function chooseYears(years: readonly number[]): Pick<UrlState, 'year' | 'years'> {
  const [first, second] = years;
  const year = YEARS.find((each) => each === first);
  return year !== undefined && second === undefined
    ? { year, years: [] }
    : { year: undefined, years };
}
