import { CITY, DISTRICTS, type PlaceSlug } from '../contract/places';

export type District = (typeof DISTRICTS)[number];
export type Place = District | typeof CITY;

const PLACES = new Map<PlaceSlug, Place>(
  [...DISTRICTS, CITY].map((place): [PlaceSlug, Place] => [place.slug, place]),
);

/** The place of a slug; the contract knows every slug, so there always is one. */
export function placeOf(slug: PlaceSlug): Place {
  return PLACES.get(slug) ?? CITY;
}

/** The short name in both languages: 坪山 / Pingshan; 全市 / Shenzhen (city). */
export function shortName(slug: PlaceSlug): { zh: string; en: string } {
  const { short, en } = placeOf(slug);
  return { zh: short, en };
}

/** Whether a slug is the city itself, which is a yardstick and never an area of the map. */
export function isCity(slug: PlaceSlug): boolean {
  return slug === CITY.slug;
}
