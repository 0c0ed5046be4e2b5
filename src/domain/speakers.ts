import type { PlaceSlug } from '../contract/places';
import type { Issuer } from '../contract/vocabularies';
import { isCity } from './places';

/**
 * Whose words count as a place's own: `own` is its government or a newspaper's report on it, `city` is
 * what the city says of a district. Of the city itself the city's words are its own.
 */
export const SPEAKERS = ['own', 'city'] as const;
export type Speaker = (typeof SPEAKERS)[number];

export function speakerOf(issuer: Issuer, place: PlaceSlug): Speaker {
  return issuer === 'city' && !isCity(place) ? 'city' : 'own';
}
