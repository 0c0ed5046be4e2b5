import type { FigureRule } from '../../contract/rules';
import type { FigureView } from '../model';

/** What a shape reads around a figure: the name of what is counted, and which shape it was. */
export interface ShapeReading {
  readonly rule: FigureRule;
  readonly indicator: string;
  /** What a later clause without a subject of its own is about. */
  readonly subject: string;
  /** What a change told next is a change of, where that is more than the subject: what is newly made, a share. */
  readonly changing?: string;
  /** The thing that a measure is of. */
  readonly owner?: string;
  /** Named by what was told before it, which its own clause only goes on with. */
  readonly leansBack?: true;
  /** A level of what its clause names, which may name too little of it. */
  readonly isLevel?: true;
  /** One of several that go with several names in turn. */
  readonly isOfEach?: true;
  /** Told in a sentence before: what changed may still be told, but no 总投资 or 面积 of it. */
  readonly ofSentenceBefore?: boolean;
}

/** One way to phrase a figure; null: not mine. */
export type Shape = (
  view: FigureView,
  words: FigureWords,
  earlier: FiguresBefore,
) => ShapeReading | null;

/** What a reading says less than the words around it, said in full. */
export type Completion = (
  reading: ShapeReading,
  previous: ShapeReading | null,
  view: FigureView,
) => ShapeReading;

/** The words that belong to one figure of a clause, apart from those of its neighbours. */
export interface FigureWords {
  /** From the list item's start to the figure. */
  readonly head: string;
  /** The noun of it, empty without one. */
  readonly own: string;
  /** From the figure's end to the item's. */
  readonly tail: string;
  /** The delivery verb that governs the figure, its own or the one that opened the list. */
  readonly verb: string | null;
  /** The name of the figure before it. */
  readonly previousName: string | null;
  /** What the figure before it was about. */
  readonly previousSubject: string | null;
  readonly ofSentenceBefore: boolean;
  /** What a change without a subject of its own is a change of. */
  readonly previousChange: string | null;
}

/** What the figures before those of a clause were about. */
export interface FiguresBefore {
  /** Of the last clause with any. */
  readonly readings: readonly ShapeReading[];
  /** Of its sentence up to now. */
  readonly told: readonly ShapeReading[];
}
