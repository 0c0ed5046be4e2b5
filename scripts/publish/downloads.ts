import { stringify } from 'csv-stringify/sync';
import * as z from 'zod/mini';
import { CITY, DISTRICTS } from '../../src/contract/places';
import {
  documentSummarySchema,
  locatedStatementSchema,
  type DocumentSummary,
  type LocatedStatement,
} from '../../src/contract/siteIndex';
import { THEMES } from '../../src/contract/themes';
import { BOUNDS, ISSUERS, STATEMENT_KINDS, STRENGTHS } from '../../src/contract/vocabularies';

/** `statements.json`: all statements, and the documents that they stand in. */
export const statementFileSchema = z.strictObject({
  documents: z.array(documentSummarySchema),
  statements: z.array(locatedStatementSchema),
});

/** A column as Data Package's table schema describes it. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'year' | 'boolean';
  description: string;
  constraints?: { required?: true; enum?: readonly string[] };
}

const PLACES = [...DISTRICTS, CITY];
const required = { required: true } as const;

/** The columns of `statements.csv`, in their order. */
export const STATEMENT_COLUMNS: readonly Column[] = [
  text('id', 'Stable while the words of the statement stay', required),
  text('district', 'District, or shenzhen for the city itself', {
    ...required,
    enum: PLACES.map(({ slug }) => slug),
  }),
  text('district_zh', 'Name of the district in Chinese', required),
  text('issuer', 'Who speaks: the district of itself, the city, or a newspaper', {
    ...required,
    enum: ISSUERS,
  }),
  text('kind', 'Target, outcome (as reported, not verified) or milestone', {
    ...required,
    enum: STATEMENT_KINDS,
  }),
  {
    name: 'year',
    type: 'year',
    description: 'When a target or milestone is due; which year an outcome reports',
    constraints: required,
  },
  {
    name: 'year_stated',
    type: 'boolean',
    description:
      'Whether the text gives the year; otherwise it follows from the part of the document',
    constraints: required,
  },
  text('indicator', 'What is counted or measured, in Chinese', required),
  {
    name: 'value',
    type: 'number',
    description: 'The figure in its unit; empty for a milestone and for a damaged figure',
  },
  { name: 'value_to', type: 'number', description: 'The upper end of a range' },
  text('unit', 'Unit in Chinese; empty where the text has none'),
  text('bound', 'How the figure is bounded: min 不少于, max 以内, approx 左右', { enum: BOUNDS }),
  text('strength', 'Committed, or aspired to (力争, 争取, 预期); none for an outcome', {
    enum: STRENGTHS,
  }),
  text('theme', 'One of sixteen themes', { ...required, enum: THEMES.map(({ id }) => id) }),
  text('theme_zh', 'Name of the theme in Chinese', required),
  text('quote', 'The words of the source, at most 60 characters', required),
  text('document', 'Id of the document', required),
  text('document_title', 'Title of the document; empty where it has none'),
  text('publisher', 'Who published the document; empty where unknown'),
  text('date', 'Date of the document: YYYY, YYYY-MM or YYYY-MM-DD', required),
  {
    name: 'line',
    type: 'integer',
    description: 'Line of the source file, counted from 1',
    constraints: required,
  },
  text('url', 'Where the document was published; empty where unknown'),
  {
    name: 'damaged',
    type: 'boolean',
    description: 'Whether the digits are unreadable in the source',
    constraints: required,
  },
];

/**
 * `statements.csv`, RFC 4180 with CRLF, and a byte order mark so that Excel shows Chinese. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function statementsCsv(
  statements: readonly LocatedStatement[],
  documents: readonly DocumentSummary[],
): string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return stringify(
    statements.map((statement) => rowOf(statement, byId.get(statement.document))),
    {
      columns: STATEMENT_COLUMNS.map(({ name }) => name),
      header: true,
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}

function rowOf(statement: LocatedStatement, document: DocumentSummary | undefined) {
  const { yearStated, valueTo, ...rest } = statement;
  return {
    ...rest,
    district_zh: PLACES.find(({ slug }) => slug === statement.district)?.zh,
    year_stated: yearStated,
    value_to: valueTo,
    theme_zh: THEMES.find(({ id }) => id === statement.theme)?.zh,
    document_title: document?.title,
    publisher: document?.publisher,
    date: document?.date,
    url: document?.url,
  };
}

function text(name: string, description: string, constraints?: Column['constraints']): Column {
  return { name, type: 'string', description, ...(constraints && { constraints }) };
}
