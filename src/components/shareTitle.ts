import type { PlaceSlug } from '../../contract/places';
import { isCity, shortName } from '../../domain/places';
import type { Speaker } from '../../domain/speakers';
import { embed } from '../../i18n/messages/embed';
import type { Text } from '../../i18n/text';

const TITLES = {
  own: embed.themesTitle,
  press: embed.pressTitle,
  city: embed.cityTitle,
} as const;

/** What the theme shares of a place are called, by who speaks. */
export function shareTitle(text: Text, place: PlaceSlug, speaker: Speaker): string {
  const title = isCity(place) ? embed.citySelfTitle : TITLES[speaker];
  return text(title, { place: text(shortName(place)) });
}
