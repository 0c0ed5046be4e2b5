import { agreementOf } from '../../scripts/evaluate/agreement';
import type { DocumentEvaluation, Evaluation } from '../../src/contract/evaluation';

const ALL_FOUND = agreementOf({ found: 2, missed: 0, spurious: 0 });

/** Of labelled documents, made up: all was found. */
export function sampleDocumentEvaluation(
  changes: Partial<DocumentEvaluation> = {},
): DocumentEvaluation {
  return {
    rules: 'sample',
    labelled: 1,
    figures: ALL_FOUND,
    milestones: ALL_FOUND,
    fields: [{ field: 'year', accuracy: 1 }],
    themes: null,
    traps: null,
    pairs: null,
    ...changes,
  };
}

/** Made up, without labels of documents. */
export function sampleEvaluation(changes: Partial<Evaluation> = {}): Evaluation {
  return {
    rules: 'sample',
    clauses: {
      clauses: 1,
      figures: ALL_FOUND,
      targets: ALL_FOUND,
      outcomes: ALL_FOUND,
      milestones: ALL_FOUND,
      fields: [{ field: 'year', right: 2, of: 2 }],
      traps: { reported: 0, of: 1 },
      rules: [{ rule: 'count-after-noun', wrong: 0, of: 2 }],
    },
    documents: null,
    ...changes,
  };
}
