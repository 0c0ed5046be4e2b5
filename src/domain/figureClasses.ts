import type { Level } from './classes';

/** Values that share a colour. */
export interface FigureClass {
  readonly level: Exclude<Level, 0>;
  readonly least: number;
  readonly most: number;
}

/** As far apart as so many classes can be told. */
const LEVELS = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]] as const;
const MOST_CLASSES = LEVELS.length - 1;

/**
 * Classes made from the values themselves, from the least upwards: up to five different values are a class each;
 * of more, those stay together between which the distance is small. Of equal distances the lower one parts them.
 * Unlike the classes of text (`classes.ts`) these mean something for one indicator and year alone: no
 * class begins where no figure stands.
 */
export function figureClasses(values: readonly number[]): FigureClass[] {
  const sorted = [...new Set(values)].sort((one, other) => one - other);
  const partings = sorted
    .slice(1)
    .map((value, at) => ({ before: at + 1, distance: value - (sorted[at] ?? value) }))
    .sort((one, other) => other.distance - one.distance || one.before - other.before)
    .slice(0, MOST_CLASSES - 1)
    .map(({ before }) => before)
    .sort((one, other) => one - other);
  const starts = sorted.length === 0 ? [] : [0, ...partings];
  const levels = LEVELS[starts.length] ?? [];
  return starts.flatMap((start, at) => {
    const members = sorted.slice(start, starts[at + 1]);
    const [level, least, most] = [levels[at], members[0], members.at(-1)];
    return level === undefined || least === undefined || most === undefined
      ? []
      : { level, least, most };
  });
}

/** The class of a value that the classes were made from. */
export function figureClassOf(
  value: number,
  classes: readonly FigureClass[],
): FigureClass | undefined {
  return classes.find(({ least, most }) => value >= least && value <= most);
}
