import * as z from 'zod/mini';
import {
  MAX_QUOTE_CHARS,
  anyYearSchema,
  documentIdSchema,
  lineSchema,
  placeSchema,
  statementIdSchema,
  themeSchema,
} from './fields';
import {
  BOUNDS,
  DIFFERENCES,
  DIRECTIONS,
  EXTENTS,
  HEDGES,
  INCOMPARABLE,
  ISSUERS,
  NATURES,
  STRENGTHS,
} from './vocabularies';

/**
 * An indicator's name in Chinese, which is the one that counts, and in English: the ontology's where it is a
 * known one, else composed of a glossary at build time; null where the glossary does not cover it.
 */
const names = {
  zh: z.string().check(z.minLength(1)),
  en: z.nullable(z.string().check(z.minLength(1))),
};

/** A figure as it is worded, its words, and where they stand. */
const citedFigure = {
  year: anyYearSchema,
  /**
   * In `unit`, as the statement has them: 万元 and 亿元 stand side by side. In points and changes of wording a
   * fall of what is known by its growth is negative growth (`asGrowth`).
   */
  value: z.number(),
  valueTo: z.nullable(z.number()),
  unit: z.string(),
  bound: z.enum(BOUNDS),
  /** Null for an outcome. */
  strength: z.nullable(z.enum(STRENGTHS)),
  /** Of an aspiration, the word that makes it one: it may stand before the quotation. */
  hedge: z.nullable(z.enum(HEDGES)),
  quote: z.string().check(z.minLength(2), z.maxLength(MAX_QUOTE_CHARS)),
  line: lineSchema,
  statement: statementIdSchema,
  document: documentIdSchema,
};

/** One figure of an indicator: a place, a year, and whether it was aimed at or reported. */
export const pointSchema = z.strictObject({
  ...citedFigure,
  district: placeSchema,
  kind: z.enum(['target', 'outcome']),
  issuer: z.enum(ISSUERS),
  /** What the document itself counts or measures; not always in one run of its words. */
  phrase: z.string().check(z.minLength(1)),
  /** True where that is only nearly the indicator: another scope, or another act. */
  near: z.optional(z.literal(true)),
  /** True where the document words as a fall what stands here as negative growth. */
  falls: z.optional(z.literal(true)),
});

export const indicatorSchema = z.strictObject({
  ...names,
  id: z.string().check(z.minLength(1)),
  /** Whether it is one of the project's ontology; else it is named by a document's phrase, its English composed. */
  known: z.boolean(),
  theme: themeSchema,
  unit: z.string(),
  nature: z.enum(NATURES),
  direction: z.enum(DIRECTIONS),
  points: z.array(pointSchema).check(z.minLength(1)),
  /** Where a document names it for a place and gives no figure; known indicators only. */
  mentions: z.array(
    z.strictObject({ district: placeSchema, document: documentIdSchema, line: lineSchema }),
  ),
  /** Indicators that sound alike and are not comparable, with the reason. */
  related: z.array(z.strictObject({ indicator: z.string(), why: z.enum(INCOMPARABLE) })),
});

/** `indicators.json` */
export const indicatorFileSchema = z.strictObject({ indicators: z.array(indicatorSchema) });

export const citedFigureSchema = z.strictObject(citedFigure);

/** A side of a pair has the figure as its statement has it, a fall as the positive figure that is worded. */
const pairSideSchema = z.extend(citedFigureSchema, {
  /** As a statement has it. */
  falls: z.optional(z.literal(true)),
});

/** One thing that sets the sides of a pair apart, and what each of them says of it in its own words. */
const differenceSchema = z.strictObject({
  what: z.enum(DIFFERENCES),
  /** Null where it is open how far the outcome reaches, or where reach is no question. */
  extent: z.nullable(z.enum(EXTENTS)),
  /** The basis or the unit that the side states, else its phrase; null where it states none. */
  target: z.nullable(z.string()),
  outcome: z.nullable(z.string()),
});

export const pairSchema = z.strictObject({
  ...names,
  indicator: z.string(),
  district: placeSchema,
  /** The year of the outcome. */
  year: anyYearSchema,
  match: z.enum(['exact', 'near']),
  /** Why a near pair is only near, and what else a reader of the two sides should know. */
  differences: z.array(differenceSchema),
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

/** How the targets of one indicator in two successive documents of one speaker and kind differ. */
export const wordingChangeSchema = z.strictObject({
  ...names,
  indicator: z.string(),
  district: placeSchema,
  issuer: z.enum(ISSUERS),
  from: citedFigureSchema,
  to: citedFigureSchema,
  /** Null where the bounds do not tell. */
  figure: z.nullable(z.enum(['raised', 'kept', 'lowered'])),
  wording: z.enum(['same', 'firmer', 'softer']),
});

/** A target whose indicator the next document of the same speaker and kind does not mention. */
export const droppedTargetSchema = z.strictObject({
  ...names,
  indicator: z.string(),
  district: placeSchema,
  issuer: z.enum(ISSUERS),
  target: citedFigureSchema,
  /** The document that does not mention it. */
  next: documentIdSchema,
});

/** `wording.json` */
export const wordingFileSchema = z.strictObject({
  changes: z.array(wordingChangeSchema),
  dropped: z.array(droppedTargetSchema),
});

export type Point = z.infer<typeof pointSchema>;
export type CitedFigure = z.infer<typeof citedFigureSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorFile = z.infer<typeof indicatorFileSchema>;
export type Pair = z.infer<typeof pairSchema>;
export type PairDifference = Pair['differences'][number];
export type PairFile = z.infer<typeof pairFileSchema>;
export type WordingChange = z.infer<typeof wordingChangeSchema>;
export type WordingFile = z.infer<typeof wordingFileSchema>;
