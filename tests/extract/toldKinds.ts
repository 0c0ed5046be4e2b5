import { expect } from 'vitest';
import type { ClausePlace } from '../../scripts/evaluate/labelledClause';
import { statementsOf } from './readClause';
import { variants } from './variants';

/** A text, with choices of words that do the same, → kind and year of each of its statements. */
export type ToldCase = readonly [text: string, ...told: string[]];

/** The texts of such cases, one for each word. */
export function toldCases(cases: readonly ToldCase[]) {
  return cases.flatMap(([words, ...told]) => variants(words).map(({ text }) => ({ text, told })));
}

/** That a text in its place tells of those kinds and years. */
export function expectTold(text: string, told: readonly string[], place: Partial<ClausePlace>) {
  const found = statementsOf(text, place).map(({ kind, year }) => `${kind} ${String(year)}`);
  expect(found).toEqual(told);
}
