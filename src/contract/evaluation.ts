import * as z from 'zod/mini';
import { countSchema, shareSchema } from './fields';
import { RULES } from './rules';

/** How far what was found agrees with labels; the shares are null where nothing could be counted. */
export const agreementSchema = z.strictObject({
  found: countSchema,
  missed: countSchema,
  spurious: countSchema,
  precision: z.nullable(shareSchema),
  recall: z.nullable(shareSchema),
  f1: z.nullable(shareSchema),
});

/** Of the matched statements that the labels judge in a field, how many have it right. */
export const fieldAgreementSchema = z.strictObject({
  field: z.string().check(z.minLength(1)),
  right: countSchema,
  of: countSchema,
});

/** Figures that must not be reported, and how many were. */
export const trapEvaluationSchema = z.strictObject({ reported: countSchema, of: countSchema });

/** What the extraction makes of labelled clauses of the project's own wording. */
export const clauseEvaluationSchema = z.strictObject({
  clauses: countSchema,
  /** Target or outcome alike; a confusion of the two shows in the field `kind`. */
  figures: agreementSchema,
  targets: agreementSchema,
  outcomes: agreementSchema,
  milestones: agreementSchema,
  fields: z.array(fieldAgreementSchema),
  traps: trapEvaluationSchema,
  /** Rules by how often a statement of theirs was spurious or wrong in a field, the worst first. */
  rules: z.array(z.strictObject({ rule: z.enum(RULES), wrong: countSchema, of: countSchema })),
});

/** How many of the labelled pairs of target and outcome were found; shares are null where none is labelled. */
export const pairEvaluationSchema = z.strictObject({
  recall: z.nullable(shareSchema),
  /** Of the pairs whose two figures measure the same. */
  exact: z.nullable(shareSchema),
  /** Of those whose figures measure nearly the same. */
  near: z.nullable(shareSchema),
  /** Labelled pairs. */
  of: countSchema,
  /** Pairs reported, labelled or not. */
  reported: countSchema,
});

/** The committed records against labels of the documents themselves. */
export const documentEvaluationSchema = z.strictObject({
  /** Versions of the rules that made these records, sorted, a blank between them. */
  rules: z.string().check(z.minLength(1)),
  /** How many documents have labels, in whole or in part. */
  labelled: countSchema,
  figures: agreementSchema,
  milestones: agreementSchema,
  fields: z.array(
    z.strictObject({
      field: z.string().check(z.minLength(1)),
      accuracy: z.nullable(shareSchema),
    }),
  ),
  /** Share of the labelled main themes among as many heaviest ones; null without theme labels. */
  themes: z.nullable(z.strictObject({ recall: shareSchema, of: countSchema })),
  /** Figures labelled as context, and how many were reported as a value; null without such labels. */
  traps: z.nullable(trapEvaluationSchema),
  /** Null without labels of pairs. */
  pairs: z.nullable(pairEvaluationSchema),
});

/** `evaluation.json`: how well the rules read, as `npm run build:evaluation` measured it. */
export const evaluationSchema = z.strictObject({
  /** Version of the rules that read the labelled clauses. */
  rules: z.string().check(z.minLength(1)),
  clauses: clauseEvaluationSchema,
  /**
   * Null where nobody has labels of the documents. They are not part of the repository: where they are not at
   * hand, what was last measured stays, under the version of its own rules.
   */
  documents: z.nullable(documentEvaluationSchema),
});

export type Agreement = z.infer<typeof agreementSchema>;
export type ClauseEvaluation = z.infer<typeof clauseEvaluationSchema>;
export type DocumentEvaluation = z.infer<typeof documentEvaluationSchema>;
export type Evaluation = z.infer<typeof evaluationSchema>;
