import * as z from 'zod/mini';
import { DISTRICT_SLUGS, ELSEWHERE, PLACE_SLUGS } from './places';
import { THEME_IDS } from './themes';
import { YEAR_RANGE } from './vocabularies';

/** Quotations are short by promise: the texts themselves belong to their publishers. */
export const MAX_QUOTE_CHARS = 60;

export const placeSchema = z.enum(PLACE_SLUGS);
export const recordPlaceSchema = z.enum([...PLACE_SLUGS, ELSEWHERE]);
export const districtSchema = z.enum(DISTRICT_SLUGS);
export const themeSchema = z.enum(THEME_IDS);

/** A year that a report may look back on or plan for. */
export const anyYearSchema = z
  .int()
  .check(z.minimum(YEAR_RANGE.earliest), z.maximum(YEAR_RANGE.latest));

/** YYYY, YYYY-MM or YYYY-MM-DD: as much of the date as the document gives. */
export const partialDateSchema = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A count of things or characters. */
export const countSchema = z.int().check(z.nonnegative());

/** A 1-based line of the source file. */
export const lineSchema = z.int().check(z.positive());

/** A part of a whole, 0 to 1. */
export const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

export const documentIdSchema = z.string().check(z.regex(/^[a-z0-9-]+$/));
export const statementIdSchema = z.string().check(z.regex(/^[0-9a-z-]+$/));

export const themeWeightSchema = z.strictObject({ theme: themeSchema, weight: shareSchema });
export type ThemeWeight = z.infer<typeof themeWeightSchema>;
