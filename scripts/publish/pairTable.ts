import type { Pair } from '../../src/contract/comparison';
import { PLACE_SLUGS } from '../../src/contract/places';
import type { DocumentSummary, LocatedStatement } from '../../src/contract/siteIndex';
import type { Column } from '../../src/contract/statementColumns';
import { BOUNDS, ISSUERS } from '../../src/contract/vocabularies';
import { differenceTexts } from '../../src/components/differenceText';
import { pairCsv } from '../../src/domain/pairCsv';
import { OPEN_REASONS } from '../../src/domain/undecided';

const required = { required: true } as const;

/** `pairs.csv`: the table that the page gives of a place, of all of them. */
export function pairsCsv(
  pairs: readonly Pair[],
  statements: readonly LocatedStatement[],
  documents: readonly DocumentSummary[],
): string {
  return pairCsv(pairs, { statements, documents, noteOf: differenceTexts });
}

/** The columns of `pairs.csv`, in their order. */
export const PAIR_FIELDS: readonly Column[] = [
  text('indicator_id', 'The indicator in indicators.json', required),
  text('indicator_zh', 'Its name in Chinese', required),
  text('indicator_en', 'Its name in English; empty where it has none'),
  text('district', 'District, or shenzhen for the city itself', { ...required, enum: PLACE_SLUGS }),
  text('district_zh', 'Name of the place in Chinese', required),
  text('district_en', 'Name of the place in English', required),
  column('year', 'year', 'The year of the outcome', required),
  text('relation', 'A target and what was reported of it, or an outcome and the next target', {
    ...required,
    enum: ['target-outcome', 'outcome-target'],
  }),
  text('match', 'Whether both are of one indicator, or only nearly', {
    ...required,
    enum: ['exact', 'near'],
  }),
  text('note', 'What sets the two apart, in Chinese; empty where nothing does'),
  text('note_en', 'The same in English'),
  text('better', 'Which way is better; empty where neither is known to be', {
    enum: ['more', 'less'],
  }),
  text('verdict', 'Whether the target was reached; empty for an outcome and the next target', {
    enum: ['met', 'not-met', 'open'],
  }),
  text('open_because', 'Why the verdict is open', { enum: OPEN_REASONS }),
  ...fieldsOf('target'),
  ...fieldsOf('outcome'),
];

function fieldsOf(side: 'target' | 'outcome'): Column[] {
  const fields = [
    text('phrase', 'What the document counts or measures, in its own words', required),
    column('year', 'year', 'When it is due, or which year it reports', required),
    column('value', 'number', 'The figure in its unit, as it is worded', required),
    column('value_to', 'number', 'The upper end of a range'),
    text('unit', 'Unit in Chinese; empty where the text has none'),
    text('bound', 'How the figure is bounded: min 不少于, max 以内, approx 左右', {
      ...required,
      enum: BOUNDS,
    }),
    text('quote', 'The words of the source, at most 60 characters', required),
    text('issuer', 'Who speaks', { ...required, enum: ISSUERS }),
    text('document', 'Id of the document', required),
    text('document_title', 'Title of the document; empty where it has none'),
    text('date', 'Date of the document: YYYY, YYYY-MM or YYYY-MM-DD', required),
    column('line', 'integer', 'Line of the source file, counted from 1', required),
    text('url', 'Where the document was published; empty where unknown'),
    text('statement', 'The statement in statements.csv', required),
  ];
  return fields.map((field) => ({
    ...field,
    name: `${side}_${field.name}`,
    description: `Of the ${side}: ${field.description}`,
  }));
}

function text(name: string, description: string, constraints?: Column['constraints']): Column {
  return column(name, 'string', description, constraints);
}

function column(
  name: string,
  type: Column['type'],
  description: string,
  constraints?: Column['constraints'],
): Column {
  return { name, type, description, ...(constraints && { constraints }) };
}
