import * as z from 'zod/mini';
import { countSchema, shareSchema } from './fields';

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

/** What the extraction makes of labelled clauses of the project's own wording. */
export const clauseEvaluationSchema = z.strictObject({
  clauses: countSchema,
  /** Target or outcome alike; a confusion of the two shows in the field `kind`. */
  figures: agreementSchema,
  targets: agreementSchema,
  outcomes: agreementSchema,
  milestones: agreementSchema,
  fields: z.array(fieldAgreementSchema),
  /** Figures that must not be reported, and how many were. */
  traps: z.strictObject({ reported: countSchema, of: countSchema }),
  /** Rules by how often a statement of theirs was spurious or wrong in a field, the worst first. */
  rules: z.array(
    z.strictObject({ rule: z.string().check(z.minLength(1)), wrong: countSchema, of: countSchema }),
  ),
});

/** The committed records against labels of the documents themselves. */
export const documentEvaluationSchema = z.strictObject({
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
});

/** What `npm run score -- --out FILE` writes. */
export const evaluationSchema = z.strictObject({
  /** Version of the rules that were evaluated. */
  rules: z.string().check(z.minLength(1)),
  clauses: clauseEvaluationSchema,
  /** Null where the labels of the documents are not at hand. */
  documents: z.nullable(documentEvaluationSchema),
});

export type Agreement = z.infer<typeof agreementSchema>;
export type ClauseEvaluation = z.infer<typeof clauseEvaluationSchema>;
export type DocumentEvaluation = z.infer<typeof documentEvaluationSchema>;
export type Evaluation = z.infer<typeof evaluationSchema>;
