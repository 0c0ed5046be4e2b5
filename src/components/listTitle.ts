import type { LocatedStatement } from '../contract/siteIndex';
import { shortName } from '../domain/places';
import { embed } from '../i18n/messages/embed';
import { states } from '../i18n/messages/states';
import type { Text } from '../i18n/text';

/** What chosen statements are called where they stand alone: their places, in the order in which they first occur. */
export function listTitle(text: Text, statements: readonly LocatedStatement[]): string {
  const places = [...new Set(statements.map(({ district }) => district))];
  return text(embed.listTitle, {
    places: places.map((place) => text(shortName(place))).join(text(states.listSeparator)),
    count: statements.length,
  });
}
