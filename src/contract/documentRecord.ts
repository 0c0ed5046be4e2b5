import * as z from 'zod/mini';
import {
  MAX_QUOTE_CHARS,
  anyYearSchema,
  countSchema,
  documentIdSchema,
  lineSchema,
  partialDateSchema,
  recordPlaceSchema,
  sha256Schema,
  statementIdSchema,
  themeSchema,
  themeWeightSchema,
} from './fields';
import { RULES } from './rules';
import {
  BOUNDS,
  DOCUMENT_KINDS,
  ISSUERS,
  PERIODS,
  HEDGES,
  STATEMENT_KINDS,
  STRENGTHS,
} from './vocabularies';
import { webAddressSchema } from './webAddress';

/** A place of the source that could not be read with certainty. */
export const damageSchema = z.strictObject({
  line: lineSchema,
  /** What stands there, at most 60 characters. */
  text: z.string().check(z.maxLength(MAX_QUOTE_CHARS)),
});

export const documentSchema = z.strictObject({
  /** Date, speaker, kind and four hex digits of the file name's hash. */
  id: documentIdSchema,
  issuer: z.enum(ISSUERS),
  /** The one place whose government speaks; null for a newspaper. */
  issuerPlace: z.nullable(recordPlaceSchema),
  /** Name inside the corpus folder. */
  file: z.string().check(z.minLength(1)),
  title: z.nullable(z.string().check(z.minLength(1))),
  /** The first words, for a document without a title. */
  opening: z.string().check(z.maxLength(MAX_QUOTE_CHARS)),
  publisher: z.nullable(z.string().check(z.minLength(1))),
  date: partialDateSchema,
  kind: z.enum(DOCUMENT_KINDS),
  planYear: anyYearSchema,
  address: z.nullable(webAddressSchema),
  license: z.nullable(z.string()),
  /** Of the source's bytes. */
  sha256: sha256Schema,
  /** Length of the normalised text, blanks apart. */
  chars: countSchema,
  /** The districts that passages of the document are about. */
  districts: z.array(recordPlaceSchema),
  repairs: z.strictObject({
    /** Pronunciation glosses stripped. */
    glosses: countSchema,
    /** Characters changed from traditional to simplified script. */
    converted: countSchema,
    /** Runs that had been decoded one byte off and were read again. */
    redecoded: countSchema,
  }),
  damaged: z.array(damageSchema),
});

export const statementSchema = z.strictObject({
  id: statementIdSchema,
  district: recordPlaceSchema,
  kind: z.enum(STATEMENT_KINDS),
  /** When it is due, or which year it reports. */
  year: anyYearSchema,
  /** True if the text gives the year, false if it follows from the document's part. */
  yearStated: z.boolean(),
  line: lineSchema,
  /** Offsets of the quotation in its line of the normalised text, end exclusive. */
  start: countSchema,
  end: countSchema,
  quote: z.string().check(z.minLength(2), z.maxLength(MAX_QUOTE_CHARS)),
  /** What is counted or measured, a short noun phrase without the figure. */
  indicator: z.string().check(z.minLength(1)),
  /** In `unit`; null for a milestone and for a damaged figure. */
  value: z.nullable(z.number()),
  valueTo: z.nullable(z.number()),
  unit: z.string(),
  bound: z.nullable(z.enum(BOUNDS)),
  strength: z.nullable(z.enum(STRENGTHS)),
  /** The word that makes it an aspiration, 力争 or 预期, which may stand before its quotation; else null. */
  hedge: z.nullable(z.enum(HEDGES)),
  theme: themeSchema,
  /** Whether characters are lost in the source: of a figure its digits, of a milestone its words. */
  damaged: z.boolean(),
  /** The rule of the extraction that made it. */
  rule: z.enum(RULES),
});

/** A paragraph, or the part of one that is about one place. */
export const passageSchema = z.strictObject({
  line: lineSchema,
  district: z.nullable(recordPlaceSchema),
  /** The nearest heading's number as written. */
  section: z.nullable(z.string()),
  heading: z.nullable(z.string().check(z.maxLength(MAX_QUOTE_CHARS))),
  year: anyYearSchema,
  period: z.enum(PERIODS),
  chars: countSchema,
  /** Weights sum to 1; empty where no theme could be told. */
  themes: z.array(themeWeightSchema),
});

/** Where a document first names for a place what it gives no figure of there. */
export const mentionSchema = z.strictObject({
  /** What is named, as the ontology calls it. */
  concept: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  district: recordPlaceSchema,
  line: lineSchema,
  /** False where only a shorter word of its kind stands there: 长者服务 of 长者服务站. */
  byName: z.boolean(),
});

export const documentRecordSchema = z.strictObject({
  /** Version of the rules that read the document. */
  rules: z.string().check(z.minLength(1)),
  document: documentSchema,
  statements: z.array(statementSchema),
  passages: z.array(passageSchema),
  mentions: z.array(mentionSchema),
});

export type Damage = z.infer<typeof damageSchema>;
export type SourceDocument = z.infer<typeof documentSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
