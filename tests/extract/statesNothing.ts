import { expect } from 'vitest';
import type { ClausePlace } from '../../scripts/evaluate/labelledClause';
import { figuresIn, readFigures } from './readClause';

/** A text with figures that state nothing. */
export interface Negative {
  readonly text: string;
  /** Reasons of the figures that are left out, each once, in any order. */
  readonly reasons: readonly string[];
  /** Figures that do state something. */
  readonly stated?: readonly string[];
  readonly place?: Partial<ClausePlace>;
}

/** What a text states, and the reasons for which the rest of its figures is left out. */
export function expectNothing({ text, reasons, stated = [], place }: Negative): void {
  expect(figuresIn(text, place)).toEqual(stated);
  const dropped = new Set(readFigures(text, place).dropped.map(({ reason }) => reason));
  expect([...dropped].sort()).toEqual([...reasons].sort());
}
