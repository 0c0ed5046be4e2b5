import { namesFall } from './indicatorPhrase';
import { CITY, DISTRICTS } from './places';
import type { DocumentSummary, LocatedStatement } from './siteIndex';
import { THEMES } from './themes';
import { BOUNDS, ISSUERS, STATEMENT_KINDS, STRENGTHS } from './vocabularies';

/** A column as Data Package's table schema describes it. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: 'string' | 'number' | 'integer' | 'year' | 'boolean';
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

export type ColumnCell = string | number | boolean | null;

const PLACES = [...DISTRICTS, CITY];
const required = { required: true } as const;

/** The columns of statements as CSV, in their order: of the download of all and of those of a chart. */
export const STATEMENT_COLUMNS = [
  text('id', 'Stable while the words of the statement stay', required),
  text('district', 'District, or shenzhen for the city itself', {
    ...required,
    enum: PLACES.map(({ slug }) => slug),
  }),
  text('district_zh', 'Name of the district in Chinese', required),
  text('district_en', 'Its English name', required),
  text('issuer', 'Who speaks: the district of itself, the city, or a newspaper', {
    ...required,
    enum: ISSUERS,
  }),
  text('kind', 'Target, outcome (as reported, not verified) or milestone', {
    ...required,
    enum: STATEMENT_KINDS,
  }),
  column(
    'year',
    'year',
    'When a target or milestone is due; which year an outcome reports',
    required,
  ),
  column(
    'year_stated',
    'boolean',
    'Whether the text gives the year; otherwise it follows from the part of the document',
    required,
  ),
  text('phrase', 'What is counted or measured, in the words of the document', required),
  text(
    'indicator_en',
    'Its English name, composed of a glossary where the ontology has none; empty where there is neither',
  ),
  text(
    'indicator_id',
    'The indicator in indicators.json; empty for milestones and damaged figures, which belong to none',
  ),
  column(
    'value',
    'number',
    'The figure in its unit; empty for a milestone and for a damaged figure',
  ),
  column('value_to', 'number', 'The upper end of a range'),
  text('unit', 'Unit in Chinese; empty where the text has none'),
  text('bound', 'How the figure is bounded: min 不少于, max 以内, approx 左右', { enum: BOUNDS }),
  column(
    'falls',
    'boolean',
    'Whether the value says by how much something fell: as growth, it is the value with a minus sign, and its ' +
      'bound is turned round',
    required,
  ),
  text('strength', 'Committed, or aspired to (力争, 争取, 预期); none for an outcome', {
    enum: STRENGTHS,
  }),
  text('hedge', 'The word that makes it an aspiration; it may stand before the quotation'),
  text('theme', 'One of sixteen themes', { ...required, enum: THEMES.map(({ id }) => id) }),
  text('theme_zh', 'Name of the theme in Chinese', required),
  text('theme_en', 'Its English name', required),
  text('quote', 'The words of the source, at most 60 characters', required),
  text('document', 'Id of the document', required),
  text('document_title', 'Title of the document; empty where it has none'),
  text('publisher', 'Who published the document; empty where unknown'),
  text('date', 'Date of the document: YYYY, YYYY-MM or YYYY-MM-DD', required),
  column('line', 'integer', 'Line of the source file, counted from 1', required),
  text('heading', 'The heading that the statement stands under; empty where there is none'),
  text('url', 'Where the document was published; empty where unknown'),
  column(
    'damaged',
    'boolean',
    'Whether characters are unreadable in the source: of a figure its digits, of a milestone its words',
    required,
  ),
  text('rule', 'The rule of the extraction that read the statement; empty in tables of one chart'),
] as const;

export type StatementColumn = (typeof STATEMENT_COLUMNS)[number]['name'];

/**
 * One row of the statements as CSV, by column.
 * @param document that the statement stands in.
 */
export function statementCells(
  statement: LocatedStatement,
  document: DocumentSummary | undefined,
): Record<StatementColumn, ColumnCell> {
  const place = PLACES.find(({ slug }) => slug === statement.district);
  const theme = THEMES.find(({ id }) => id === statement.theme);
  return {
    id: statement.id,
    district: statement.district,
    district_zh: place?.zh ?? null,
    district_en: place?.en ?? null,
    issuer: statement.issuer,
    kind: statement.kind,
    year: statement.year,
    year_stated: statement.yearStated,
    phrase: statement.indicator,
    indicator_en: statement.indicatorEn,
    indicator_id: statement.indicatorId,
    value: statement.value,
    value_to: statement.valueTo,
    unit: statement.unit,
    bound: statement.bound,
    falls: statement.falls === true || namesFall(statement.indicator),
    strength: statement.strength,
    hedge: statement.hedge,
    theme: statement.theme,
    theme_zh: theme?.zh ?? null,
    theme_en: theme?.en ?? null,
    quote: statement.quote,
    document: statement.document,
    document_title: document?.title ?? null,
    publisher: document?.publisher ?? null,
    date: document?.date ?? null,
    line: statement.line,
    heading: statement.heading,
    url: document?.url ?? null,
    damaged: statement.damaged,
    rule: statement.rule ?? null,
  };
}

function text<Name extends string>(
  name: Name,
  description: string,
  constraints?: Column['constraints'],
): Column<Name> {
  return column(name, 'string', description, constraints);
}

function column<Name extends string>(
  name: Name,
  type: Column['type'],
  description: string,
  constraints?: Column['constraints'],
): Column<Name> {
  return { name, type, description, ...(constraints && { constraints }) };
}
