import * as z from 'zod/mini';
import { anyYearSchema, placeSchema, themeSchema } from '../../src/contract/fields';
import {
  BOUNDS,
  DOCUMENT_KINDS,
  PERIODS,
  STATEMENT_KINDS,
  STRENGTHS,
} from '../../src/contract/vocabularies';
import type { SourceFile } from '../../src/extract/pipeline';
import { parseJsonLines } from './jsonLines';

/** What a clause states, labelled by hand. */
export const expectedStatementSchema = z.strictObject({
  kind: z.enum(STATEMENT_KINDS),
  /** In `unit`; null for a milestone and for a damaged figure. */
  value: z.nullable(z.number()),
  valueTo: z.nullable(z.number()),
  unit: z.string(),
  bound: z.nullable(z.enum(BOUNDS)),
  strength: z.nullable(z.enum(STRENGTHS)),
  year: anyYearSchema,
  /** Null where two themes would do. */
  theme: z.nullable(themeSchema),
  district: placeSchema,
  /** Words of the text that the quotation must share. */
  quotePart: z.string().check(z.minLength(2)),
  damaged: z.boolean(),
});

export const labelledClauseSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** One or more whole sentences. */
  text: z.string().check(z.regex(/[。；！]$/)),
  /** Whose document it stands in. */
  district: placeSchema,
  docKind: z.enum(DOCUMENT_KINDS),
  planYear: anyYearSchema,
  part: z.enum(PERIODS),
  expect: z.array(expectedStatementSchema),
  /** Figures of the text that state nothing and must not be reported. */
  context: z.array(z.string().check(z.minLength(1))),
});

export type ExpectedStatement = z.infer<typeof expectedStatementSchema>;
export type LabelledClause = z.infer<typeof labelledClauseSchema>;

/**
 * Labelled clauses of a JSON Lines text.
 * @throws Error that names the line of the first one that is no JSON or breaks the schema.
 */
export function parseLabelledClauses(jsonLines: string): LabelledClause[] {
  return parseJsonLines(jsonLines, labelledClauseSchema, 'labelled clauses');
}

/** What opens each part: a report reviews the year before the one it plans. */
const PART_HEADINGS = {
  plan: (planYear: number) => `一、${String(planYear)}年工作安排`,
  review: (planYear: number) => `一、${String(planYear - 1)}年工作回顾`,
  news: null,
} as const;

export type ClausePlace = Omit<LabelledClause, 'id' | 'expect' | 'context'>;

/** The smallest document in which a text stands in its part: a heading where the part needs one, then it. */
export function documentAround({
  text,
  district,
  docKind,
  planYear,
  part,
}: ClausePlace): SourceFile {
  const heading = PART_HEADINGS[part]?.(planYear);
  const press = docKind === 'news';
  return {
    file: 'labelled.txt',
    text: heading === undefined ? text : `${heading}\n${text}`,
    sha256: '0'.repeat(64),
    sidecar: {
      title: '样本文本',
      kind: docKind,
      issuer: press ? 'press' : district === 'shenzhen' ? 'city' : 'district',
      district,
      planYear,
      date: press ? `${String(planYear)}-06-01` : `${String(planYear)}-01-20`,
    },
  };
}
