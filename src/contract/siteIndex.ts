import * as z from 'zod/mini';
import { columnsSchema } from './columns';
import { documentSchema, statementSchema } from './documentRecord';
import {
  anyYearSchema,
  countSchema,
  documentIdSchema,
  placeSchema,
  shareSchema,
  themeSchema,
} from './fields';
import { RULES } from './rules';
import { ISSUERS, PERIODS, STATEMENT_KINDS } from './vocabularies';

/** What the overview says of a document without opening its record. */
export const documentSummarySchema = z.extend(
  z.pick(documentSchema, {
    id: true,
    issuer: true,
    title: true,
    opening: true,
    publisher: true,
    date: true,
    kind: true,
    planYear: true,
    chars: true,
  }),
  {
    issuerPlace: z.nullable(placeSchema),
    districts: z.array(placeSchema),
    url: z.nullable(z.url()),
    statements: countSchema,
    damagedPlaces: countSchema,
  },
);

/** How much one speaker's text of a year says about a place, and the themes' shares of it. */
export const emphasisSchema = z.strictObject({
  district: placeSchema,
  year: anyYearSchema,
  issuer: z.enum(ISSUERS),
  period: z.enum(PERIODS),
  /** Length of the passages, in characters: shares of a short text say little. */
  chars: countSchema,
  documents: z.array(documentIdSchema),
  /** Shares of the characters, sorted from the largest; they sum to 1 unless nothing was told. */
  themes: z.array(z.strictObject({ theme: themeSchema, share: shareSchema })),
});

/** Statements of a place by year, speaker, kind and theme; combinations without any are left out. */
export const statementCountSchema = z.strictObject({
  district: placeSchema,
  year: anyYearSchema,
  issuer: z.enum(ISSUERS),
  kind: z.enum(STATEMENT_KINDS),
  theme: themeSchema,
  count: countSchema,
});

/** `index.json`: what the first screen needs and no more. */
export const siteIndexSchema = z.strictObject({
  rules: z.string(),
  documents: z.array(documentSummarySchema),
  emphasis: z.array(emphasisSchema),
  counts: z.array(statementCountSchema),
});

/**
 * Without what only its record tells: the rule, and where in its line it stands. In all files statements keep the
 * order of the texts, so that sorting, which is stable, leaves those of one line in it.
 */
export const locatedStatementSchema = z.extend(
  z.omit(statementSchema, { start: true, end: true, rule: true }),
  {
    district: placeSchema,
    document: documentIdSchema,
    issuer: z.enum(ISSUERS),
    /** The heading the statement stands under. */
    heading: z.nullable(z.string()),
    /** Id in `indicators.json`; null for milestones and damaged figures, which are points of none. */
    indicatorId: z.nullable(z.string()),
    /** English name of the indicator, edited for a known one, else composed; null where it has none. */
    indicatorEn: z.nullable(z.string()),
    /**
     * True where the figure says by how much something fell that is known by its growth: the value is positive as
     * it is worded, and negative growth (`asGrowth`) under the indicator's own name.
     */
    falls: z.optional(z.literal(true)),
    /** The rule of the extraction that made it: in `statements.json`, for the tables; files of places leave it out. */
    rule: z.optional(z.enum(RULES)),
  },
);

/** `districts/<slug>.json`: all that is said of one place. */
export const districtFileSchema = z.strictObject({
  district: placeSchema,
  statements: columnsSchema(locatedStatementSchema),
});

export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type Emphasis = z.infer<typeof emphasisSchema>;
export type StatementCount = z.infer<typeof statementCountSchema>;
export type SiteIndex = z.infer<typeof siteIndexSchema>;
export type LocatedStatement = z.infer<typeof locatedStatementSchema>;
export type DistrictFile = z.infer<typeof districtFileSchema>;
