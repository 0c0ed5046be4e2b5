import type { PlaceSlug } from '../contract/places';
import type { Issuer } from '../contract/vocabularies';
import { isCity } from './places';

/**
 * Whose words on a place are meant, never two of them mixed: `own` is its government, and only where that
 * has no document for the years asked for, newspapers; `press` is newspapers beside it; `city` is what the
 * city says of a district. Of the city itself the city's words are its own.
 */
export const SPEAKERS = ['own', 'press', 'city'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Who speaks as a place's own government. */
export function governmentOf(place: PlaceSlug): Issuer {
  return isCity(place) ? 'city' : 'district';
}

/** The one issuer who is heard as a speaker, given who has text at all; null for the city on itself as `city`. */
export function issuerOf(
  speaker: Speaker,
  place: PlaceSlug,
  present: readonly Issuer[],
): Issuer | null {
  if (speaker === 'city' && isCity(place)) return null;
  if (speaker !== 'own') return speaker;
  const government = governmentOf(place);
  return present.includes(government) ? government : 'press';
}
