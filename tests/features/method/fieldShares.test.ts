import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/contract/evaluation';
import { fieldShares } from '../../../src/features/method/fieldShares';
import { sampleEvaluation } from './sampleEvaluation';

const of = (changes: Partial<Evaluation>) => fieldShares({ ...sampleEvaluation(), ...changes });

describe('the fields of both sets of labels', () => {
  it('stand side by side, in a fixed order', () => {
    expect(of({})).toEqual([
      { field: 'year', documents: 0.5, clauses: 0.75 },
      { field: 'unit', documents: 1, clauses: null },
    ]);
  });

  it('are those of the clauses alone where the documents have no labels', () => {
    expect(of({ documents: null })).toEqual([{ field: 'year', documents: null, clauses: 0.75 }]);
  });
});
