import * as z from 'zod/mini';
import { boundaryFileSchema } from '../../src/contract/boundaries';
import {
  indicatorFileSchema,
  pairFileSchema,
  wordingFileSchema,
} from '../../src/contract/comparison';
import { documentRecordSchema, type DocumentRecord } from '../../src/contract/documentRecord';
import { evaluationSchema, type Evaluation } from '../../src/contract/evaluation';
import { knownDocumentFileSchema, type KnownDocument } from '../../src/contract/knownDocuments';
import { sidecarSchema } from '../../src/contract/sidecar';
import { districtFileSchema, siteIndexSchema } from '../../src/contract/siteIndex';
import { statementFileSchema } from '../../src/contract/statementFile';
import { compareText } from '../../src/contract/compareText';
import { boundaryBreaches } from '../geo/boundaryBreaches';
import { buildBoundaries } from '../geo/boundaries';
import type { Links } from '../link/link';
import { siteRecordsOf, type SiteRecord } from '../siteRecord';
import { compactJson, prettyJson } from './canonicalJson';
import { conforming, encoded } from './conforming';
import { dataPackageOf } from './dataPackage';
import { joinKnownDocuments } from './knownDocuments';
import { statementsCsv } from './downloads';
import { pairsCsv } from './pairTable';
import { districtFilesOf, locatedStatementsOf, siteIndexOf } from './siteIndex';

export type Link = (records: readonly SiteRecord[]) => Links;

/** A folder of files to be: text by path inside the folder, sorted by path. */
export type Dataset = ReadonlyMap<string, string>;

/** What each JSON file is parsed with, published as JSON Schema under the same name. */
const PUBLISHED_SCHEMAS = {
  boundaries: boundaryFileSchema,
  district: districtFileSchema,
  'document-record': documentRecordSchema,
  evaluation: evaluationSchema,
  index: siteIndexSchema,
  indicators: indicatorFileSchema,
  'known-documents': knownDocumentFileSchema,
  pairs: pairFileSchema,
  sidecar: sidecarSchema,
  statements: statementFileSchema,
  wording: wordingFileSchema,
};

/** Name and text of a record's file inside `documents/`. */
export function recordFile(record: DocumentRecord): [name: string, text: string] {
  return [`${record.document.id}.json`, prettyJson(record)];
}

/**
 * Everything that stands in `public/data`: the records, how well the rules read, and what is derived from the
 * records; the same bytes for the same records in whatever order.
 * @throws when a derived file breaks its own schema or the boundaries break an invariant
 */
export function datasetOf(
  records: readonly DocumentRecord[],
  link: Link,
  evaluation: Evaluation,
  known: readonly KnownDocument[] = [],
): Dataset {
  const sorted = [...records].sort((a, b) => compareText(a.document.id, b.document.id));
  const ours = siteRecordsOf(sorted);
  const knownDocuments = joinKnownDocuments(known, ours);
  const index = conforming(siteIndexSchema, 'index.json', siteIndexOf(ours, knownDocuments));
  const { documents } = index;
  const { indicators, pairs, wording } = link(ours);
  const statements = locatedStatementsOf(ours, indicators);
  const files: [string, string][] = [
    ...sorted.map(recordFile).map(([name, text]): [string, string] => [`documents/${name}`, text]),
    ['evaluation.json', prettyJson(conforming(evaluationSchema, 'evaluation.json', evaluation))],
    ['index.json', compactJson(index)],
    ...districtFilesOf(statements).map((file): [string, string] => {
      const name = `districts/${file.district}.json`;
      return [name, compactJson(encoded(districtFileSchema, name, file))];
    }),
    ['boundaries.json', compactJson(soundBoundaries())],
    [
      'indicators.json',
      compactJson(conforming(indicatorFileSchema, 'indicators.json', indicators)),
    ],
    ['pairs.json', compactJson(conforming(pairFileSchema, 'pairs.json', pairs))],
    ['pairs.csv', pairsCsv(pairs.pairs, statements, documents)],
    [
      'known-documents.json',
      compactJson(
        conforming(knownDocumentFileSchema, 'known-documents.json', { documents: knownDocuments }),
      ),
    ],
    ['wording.json', compactJson(conforming(wordingFileSchema, 'wording.json', wording))],
    ['statements.csv', statementsCsv(statements, documents)],
    [
      'statements.json',
      compactJson(conforming(statementFileSchema, 'statements.json', { documents, statements })),
    ],
    ['datapackage.json', prettyJson(dataPackageOf(documents, index.rules))],
    ...Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]): [string, string] => [
      `schemas/${name}.json`,
      prettyJson(z.toJSONSchema(schema, { io: 'input' })),
    ]),
  ];
  return new Map(files.sort(([a], [b]) => compareText(a, b)));
}

function soundBoundaries() {
  const boundaries = buildBoundaries();
  const breaches = boundaryBreaches(boundaries);
  if (breaches.length > 0) throw new Error(`boundaries.json: ${breaches.join('; ')}`);
  return boundaries;
}
