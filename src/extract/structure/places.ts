import type { DistrictSlug } from '../../contract/places';
import { phraseScanner } from '../lexicon/phraseScanner';
import { FALSE_FRIENDS, PLACE_NAMES } from '../lexicon/placeNames';

const placeOf = new Map(PLACE_NAMES.map(({ name, place }) => [name, place]));
/** A false friend takes its run and names no place. */
const findNames = phraseScanner<DistrictSlug | null>([
  ...placeOf,
  ...FALSE_FRIENDS.map((phrase) => [phrase, null] as const),
]);

export interface Mention {
  readonly place: DistrictSlug;
  readonly start: number;
  readonly name: string;
}

/** Where a text names a district, one of its sub-districts or a place known to lie in it. */
export function mentions(text: string): Mention[] {
  const named: Mention[] = [];
  for (const { phrase, start, meaning } of findNames(text))
    if (meaning && !isTerminus(text, start, start + phrase.length))
      named.push({ place: meaning, start, name: phrase });
  return named;
}

const ROUTE = '(?:高速|城际|铁路|公路|快速|轻轨|隧道|通道)';
/** 「鹭湾至坪山高速公路」, 「坪山至鹭湾铁路」: where a route ends says nothing of where it runs. */
const FROM_AFAR = new RegExp(`^[区市]?${ROUTE}`);
const TO_AFAR = new RegExp(`^[区市]?至(?![今年此上去])\\p{Script=Han}{2,6}?${ROUTE}`, 'u');
const LONGEST_ROUTE = 16;

function isTerminus(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + LONGEST_ROUTE);
  return (text[start - 1] === '至' && FROM_AFAR.test(after)) || TO_AFAR.test(after);
}

/** The districts a text names, each once, in the order of their first mention. */
export function placesIn(text: string): DistrictSlug[] {
  return [...new Set(mentions(text).map(({ place }) => place))];
}

/** The district that a line consists of, as `**坪山**` or `龙岗区` does above its part of an article. */
export function placeAsHeading(text: string): DistrictSlug | null {
  const name = text.replace(/[\s：:【】“”]/g, '');
  return placeOf.get(name) ?? null;
}
