import type { Point } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import { YEARS, type Year } from '../../contract/vocabularies';

export type FigureKind = Point['kind'];

export type CellState =
  | 'figures'
  /** The document that would tell was read; no figure of the indicator stands in it. */
  | 'none-found'
  | 'no-source'
  /** That document's year is none of the record's: nothing is said of what is missing there. */
  | 'outside';

/** What is known of a place's figures for a year. */
export interface CompareColumn {
  readonly year: number;
  readonly target: CellState;
  readonly outcome: CellState;
}

/** Whether a document of the year was read that would set a place's targets, or that would report its outcomes. */
export type HasSource = (place: PlaceSlug, year: Year, kind: FigureKind) => boolean;

/** A target is set in its own year's document, an outcome reported in the next year's. */
export function columnOf(
  place: PlaceSlug,
  year: number,
  points: readonly Point[],
  hasSource: HasSource,
): CompareColumn {
  const stateOf = (kind: FigureKind): CellState => {
    if (points.some((point) => point.year === year && point.kind === kind)) return 'figures';
    const told = kind === 'target' ? year : year + 1;
    const covered = YEARS.find((known) => known === told);
    if (covered === undefined) return 'outside';
    return hasSource(place, covered, kind) ? 'none-found' : 'no-source';
  };
  return { year, target: stateOf('target'), outcome: stateOf('outcome') };
}

/** Whether a year has no figure and nothing was read that would tell one. */
export function lacksSource({ target, outcome }: CompareColumn): boolean {
  const states = [target, outcome];
  return (
    states.includes('no-source') && !states.includes('figures') && !states.includes('none-found')
  );
}
