import * as z from 'zod/mini';
import { statementSchema } from './documentRecord';
import {
  anyYearSchema,
  documentIdSchema,
  placeSchema,
  statementIdSchema,
  themeSchema,
} from './fields';
import { BOUNDS, ISSUERS } from './vocabularies';

/** One figure of an indicator: a place, a year, and whether it was aimed at or reported. */
export const pointSchema = z.strictObject({
  district: placeSchema,
  year: anyYearSchema,
  kind: z.enum(['target', 'outcome']),
  value: z.number(),
  valueTo: z.nullable(z.number()),
  unit: z.string(),
  bound: z.enum(BOUNDS),
  statement: statementIdSchema,
  document: documentIdSchema,
  issuer: z.enum(ISSUERS),
});

export const indicatorSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
  /** Null where the indicator is known by its Chinese phrase only. */
  en: z.nullable(z.string()),
  theme: themeSchema,
  unit: z.string(),
  points: z.array(pointSchema).check(z.minLength(1)),
});

/** `indicators.json` */
export const indicatorFileSchema = z.strictObject({ indicators: z.array(indicatorSchema) });

const pairSideSchema = z.extend(
  z.pick(statementSchema, {
    year: true,
    value: true,
    valueTo: true,
    unit: true,
    bound: true,
    quote: true,
  }),
  { statement: statementIdSchema, document: documentIdSchema },
);

export const pairSchema = z.strictObject({
  indicator: z.string(),
  district: placeSchema,
  /** The year of the outcome. */
  year: anyYearSchema,
  match: z.enum(['exact', 'near']),
  /** Why a near pair is only near; empty for an exact one without remark. */
  note: z.string(),
  relation: z.enum(['target-outcome', 'outcome-target']),
  target: pairSideSchema,
  outcome: pairSideSchema,
  /** Which way is better, where it is known. */
  better: z.nullable(z.enum(['more', 'less'])),
  /** Whether the target was reached by the wording's own bound; null where it does not decide. */
  met: z.nullable(z.boolean()),
});

/** `pairs.json` */
export const pairFileSchema = z.strictObject({ pairs: z.array(pairSchema) });

export type Point = z.infer<typeof pointSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorFile = z.infer<typeof indicatorFileSchema>;
export type Pair = z.infer<typeof pairSchema>;
export type PairFile = z.infer<typeof pairFileSchema>;
