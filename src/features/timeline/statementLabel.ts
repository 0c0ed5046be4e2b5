import type { LocatedStatement } from '../../contract/siteIndex';
import { isCity } from '../../domain/places';
import { fitText, textWidth } from '../../domain/textWidth';

interface LabelWords {
  /** Goes before what the city says of a district. */
  readonly city: string;
  readonly unreadable: string;
  readonly nameOf: (statement: LocatedStatement) => string;
  /** Null where it is lost. */
  readonly figureOf: (statement: LocatedStatement) => string | null;
}

/**
 * The short text at a mark: the indicator, cut to the room, and the figure, never cut.
 * @param width most pixels that it may take.
 */
export function statementLabel(
  statement: LocatedStatement,
  words: LabelWords,
  fontSize: number,
  width: number,
): string {
  const speaker = statement.issuer === 'city' && !isCity(statement.district) ? words.city : '';
  const name = words.nameOf(statement);
  if (statement.kind === 'milestone') return fitText(speaker + name, fontSize, width);
  const figure = words.figureOf(statement) ?? words.unreadable;
  const room = width - textWidth(`${speaker} ${figure}`, fontSize);
  // What stands in brackets says how it is counted; the reading line has it in full.
  const indicator = name.replace(/[（(][^（()）]*[)）]$/, '');
  return room < fontSize * 4 && textWidth(indicator, fontSize) > room
    ? speaker + figure
    : `${speaker}${fitText(indicator, fontSize, room)} ${figure}`;
}
