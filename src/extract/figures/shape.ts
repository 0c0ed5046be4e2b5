import type { FigureView } from '../model';

/** What a shape reads around a figure: the name of what is counted, and which shape it was. */
export interface ShapeReading {
  readonly rule: string;
  readonly indicator: string;
}

/** One way to phrase a figure; null: not mine. */
export type Shape = (view: FigureView, words: FigureWords) => ShapeReading | null;

/** The words that belong to one figure of a clause, apart from those of its neighbours. */
export interface FigureWords {
  /** From the list item's start to the figure. */
  readonly head: string;
  /** From the figure's end to the item's. */
  readonly tail: string;
  /** The delivery verb that governs the figure, its own or the one that opened the list. */
  readonly verb: string | null;
  /** The noun of the figure before it in the clause or in the clause before. */
  readonly subject: string | null;
}
