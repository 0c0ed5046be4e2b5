import type { PlaceSlug } from '../contract/places';
import { isCity, shortName } from '../domain/places';
import type { Speaker } from '../domain/speakers';
import { shareTitles } from '../i18n/messages/shareTitles';
import type { Text } from '../i18n/text';

/** What the theme shares of a place are called where they stand alone, by who speaks. */
export function shareTitle(text: Text, place: PlaceSlug, heard: Speaker): string {
  return text(shareTitles[isCity(place) ? 'ofCity' : heard], { place: text(shortName(place)) });
}
