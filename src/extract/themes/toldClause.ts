import type { PlacedClause } from '../structure/attribution';
import { addAll, noScores, scoresOf, shares, total, type ReadonlyScores } from './terms';

/** A clause with what its words tell of the themes: read once for its passage, its sentence and its neighbours. */
export interface ToldClause extends PlacedClause {
  readonly scores: ReadonlyScores;
  /** The scores as parts of 1. */
  readonly shares: ReadonlyScores;
  /** The scores' sum: how strongly the words tell it. */
  readonly strength: number;
}

/** Clauses by the sentence that they stand in. */
export function sentencesOf(clauses: readonly ToldClause[]): ToldClause[][] {
  const sentences: ToldClause[][] = [];
  let before: ToldClause['sentence'] | null = null;
  for (const clause of clauses) {
    if (clause.sentence === before) sentences.at(-1)?.push(clause);
    else sentences.push([clause]);
    before = clause.sentence;
  }
  return sentences;
}

/** What the clauses of a sentence tell together, as parts of 1. */
export function sharesOfSentence(clauses: readonly ToldClause[]): ReadonlyScores {
  const scores = noScores();
  for (const clause of clauses) addAll(scores, clause.scores, 1);
  return shares(scores);
}

export function tellThemes(placed: readonly PlacedClause[]): ToldClause[] {
  return placed.map(({ clause, sentence, place, words }) => {
    const scores = scoresOf(words);
    const strength = total(scores);
    return { clause, sentence, place, words, scores, shares: shares(scores, strength), strength };
  });
}
