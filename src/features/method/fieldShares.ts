import type { Evaluation } from '../../contract/evaluation';
import { accuracy } from '../../i18n/messages/accuracy';

type Field = keyof typeof accuracy.fieldNames;

/** How often a field is right, 0 to 1; null where nothing was measured. */
export interface FieldShare {
  readonly field: Field;
  readonly documents: number | null;
  readonly clauses: number | null;
}

const FIELDS = Object.keys(accuracy.fieldNames) as Field[];

/** The measured fields of both sets of labels side by side; a field that neither measures is left out. */
export function fieldShares({ clauses, documents }: Evaluation): FieldShare[] {
  return FIELDS.flatMap((field) => {
    const own = clauses.fields.find((each) => each.field === field);
    const labelled = documents?.fields.find((each) => each.field === field);
    return own || labelled
      ? [
          {
            field,
            documents: labelled?.accuracy ?? null,
            clauses: own && own.of > 0 ? own.right / own.of : null,
          },
        ]
      : [];
  });
}
