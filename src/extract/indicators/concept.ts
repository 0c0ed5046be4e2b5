import type { ThemeId } from '../../contract/themes';
import type { Direction, Nature } from '../../contract/vocabularies';
import type { Act } from '../lexicon/acts';
import type { UnitFamily } from './unitFamily';

/** One figure that reports give of a concept: its level, its growth, what is new of it, how much there is. */
export interface Measure {
  /** Appears in links: never changed. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly nature: Nature;
  readonly family: UnitFamily;
  readonly direction: Direction;
  /** For what is new: the acts that say the same here; any other act makes a near pair at most. */
  readonly acts: readonly Act[];
}

/** Names that are nearly the concept's, or the same with a remark. */
export interface Variant {
  readonly names: readonly string[];
  readonly match: 'exact' | 'near';
  /** Whether what it names is more or less than what the concept's own names do, where that is known. */
  readonly extent: 'wider' | 'narrower' | null;
}

/** What district and city reports measure, by its usual names, with the figures they give of it. */
export interface Concept {
  readonly id: string;
  readonly theme: ThemeId;
  /** All of one meaning. */
  readonly names: readonly string[];
  readonly variants: readonly Variant[];
  /** Shorter words by which a text speaks of it without a figure. */
  readonly said: readonly string[];
  /** The concept whose things these are some of: their figures are near. */
  readonly partOf?: string;
  readonly measures: readonly Measure[];
}

export interface Wording {
  readonly names: readonly string[];
  readonly variants?: readonly Variant[];
  readonly said?: readonly string[];
  readonly partOf?: string;
}

export function concept(
  theme: ThemeId,
  { names, variants = [], said = [], partOf }: Wording,
  measures: readonly Measure[],
): Concept {
  const [first] = measures;
  if (!first) throw new Error(`a concept without a measure: ${names.join(', ')}`);
  return {
    id: first.id,
    theme,
    names,
    variants,
    said,
    ...(partOf === undefined ? {} : { partOf }),
    measures,
  };
}

/** Another name of about the same: the reports do not say whether it covers the same. */
export const alsoCalled = (...names: string[]): Variant => ({ names, match: 'near', extent: null });
/** The same under a name that says more than it narrows. */
export const sameAs = (...names: string[]): Variant => ({ names, match: 'exact', extent: null });
/** A part of what the concept's own names cover. */
export const narrower = (...names: string[]): Variant => ({
  names,
  match: 'near',
  extent: 'narrower',
});
/** More than what the concept's own names cover. */
export const wider = (...names: string[]): Variant => ({ names, match: 'near', extent: 'wider' });

type Named = readonly [id: string, zh: string, en: string];
interface Choice {
  readonly direction?: Direction;
  readonly family?: UnitFamily;
}

const MORE: Direction = 'more';

function measure(
  [id, zh, en]: Named,
  nature: Nature,
  family: UnitFamily,
  direction: Direction,
  acts: readonly Act[] = [],
): Measure {
  return { id, zh, en, nature, family, direction, acts };
}

/** A level in the year; of money unless another family is given. */
export function level(
  id: string,
  zh: string,
  en: string,
  { family = 'yuan', direction = MORE }: Choice = {},
): Measure {
  return measure([id, zh, en], 'level', family, direction);
}

/** A share or rate at the end of the year, %. */
export function rate(id: string, zh: string, en: string, direction: Direction = MORE): Measure {
  return measure([id, zh, en], 'level', 'percent', direction);
}

/** How much a level grew over the year, %; a fall counts as negative growth. */
export function growth(id: string, zh: string, en: string, direction: Direction = MORE): Measure {
  return measure([id, zh, en], 'growth', 'percent', direction);
}

/** By how many percentage points a share changed. */
export function pointsGained(id: string, zh: string, en: string): Measure {
  return measure([id, zh, en], 'growth', 'points', MORE);
}

/** A level and its growth. */
export function levelAndGrowth(id: string, zh: string, en: string, choice: Choice = {}): Measure[] {
  return [
    level(id, zh, en, choice),
    growth(`${id}-growth`, `${zh}增速`, `${en}, growth`, choice.direction ?? MORE),
  ];
}

interface NewChoice extends Choice {
  readonly acts?: readonly Act[];
}

/** What is new in the year. */
export function fresh(
  id: string,
  zh: string,
  en: string,
  { family = 'item', direction = MORE, acts = ['added', 'finished'] }: NewChoice = {},
): Measure {
  return measure([id, zh, en], 'new', family, direction, acts);
}

/** How many there are. */
export function stock(
  id: string,
  zh: string,
  en: string,
  { family = 'item', direction = MORE }: Choice = {},
): Measure {
  return measure([id, zh, en], 'stock', family, direction);
}

/** What is added in the year, and how many there are: 「新增6家，总数达40家」. */
export function addedAndTotal(
  id: string,
  zh: string,
  en: string,
  choice: NewChoice = {},
): Measure[] {
  return [
    fresh(`${id}-added`, `${zh}（新增）`, `${en}: added`, choice),
    stock(id, zh, `${en}: total`, choice),
  ];
}
