import type { Agreement, Evaluation } from '../../../src/contract/evaluation';

const agreement = (changes: Partial<Agreement> = {}): Agreement => ({
  ...{ found: 3, missed: 1, spurious: 0, precision: 1, recall: 0.75, f1: 0.857 },
  ...changes,
});

/** A measurement that keeps the contract; made up. */
export function sampleEvaluation(): Evaluation {
  return {
    rules: '2020-01-02',
    clauses: {
      clauses: 4,
      figures: agreement(),
      targets: agreement(),
      outcomes: agreement(),
      milestones: agreement({ found: 0, precision: null, recall: null, f1: null }),
      fields: [{ field: 'year', right: 3, of: 4 }],
      traps: { reported: 1, of: 9 },
      rules: [],
    },
    documents: {
      rules: '2020-01-01',
      labelled: 2,
      figures: agreement({ found: 2999, spurious: 1, precision: 0.99967, recall: 0.9996 }),
      milestones: agreement(),
      fields: [
        { field: 'unit', accuracy: 1 },
        { field: 'year', accuracy: 0.5 },
      ],
      themes: { recall: 0.8, of: 10 },
      traps: { reported: 0, of: 7 },
      pairs: { recall: 0.9, exact: 1, near: 0.5, of: 20, reported: 31 },
    },
  };
}
