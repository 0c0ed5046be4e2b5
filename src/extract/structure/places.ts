import type { DistrictSlug } from '../../contract/places';
import { FALSE_FRIENDS, PLACE_NAMES } from '../lexicon/placeNames';

const placeOf = new Map(PLACE_NAMES.map(({ name, place }) => [name, place]));
const escape = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** False friends first: they take the run, and name no place. */
const NAMES = new RegExp([...FALSE_FRIENDS, ...placeOf.keys()].map(escape).join('|'), 'g');

export interface Mention {
  readonly place: DistrictSlug;
  readonly start: number;
  readonly name: string;
}

/** Where a text names a district, one of its sub-districts or a place known to lie in it. */
export function mentions(text: string): Mention[] {
  return [...text.matchAll(NAMES)].flatMap((match) => {
    const place = placeOf.get(match[0]);
    return place ? [{ place, start: match.index, name: match[0] }] : [];
  });
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
