import type { Point } from '../../contract/comparison';
import type { PlaceSlug } from '../../contract/places';
import type { Missing } from '../../domain/missing';

export type FigureKind = Point['kind'];

export type CellState = 'figures' | Missing;

/** What is known of a place's figures for a year. */
export interface CompareColumn {
  readonly year: number;
  readonly target: CellState;
  readonly outcome: CellState;
}

/** What a missing figure means, by what was read that would tell it. */
export type MissingFor = (place: PlaceSlug, year: number, kind: FigureKind) => Missing;

export function columnOf(
  place: PlaceSlug,
  year: number,
  points: readonly Point[],
  missing: MissingFor,
): CompareColumn {
  const stateOf = (kind: FigureKind): CellState =>
    points.some((point) => point.year === year && point.kind === kind)
      ? 'figures'
      : missing(place, year, kind);
  return { year, target: stateOf('target'), outcome: stateOf('outcome') };
}
