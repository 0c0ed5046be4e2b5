import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Pair, PairFile } from '../contract/comparison';
import { asGrowth } from '../contract/growth';
import type { PlaceSlug } from '../contract/places';
import { arrangeSite } from '../domain/siteTables';
import { LoadError } from './loadError';
import { loadFile } from './loadFile';

const MAX_RETRIES = 2;

// Schemas, and the library behind them, come beside the files that they check, not before the first paint.
const boundaryFile = () => import('../contract/boundaries').then((m) => m.boundaryFileSchema);
const siteIndex = () => import('../contract/siteIndex').then((m) => m.siteIndexSchema);
const districtFile = () => import('../contract/siteIndex').then((m) => m.districtFileSchema);
const indicatorFile = () => import('../contract/comparison').then((m) => m.indicatorFileSchema);
const evaluationFile = () => import('../contract/evaluation').then((m) => m.evaluationSchema);
const documentRecord = () =>
  import('../contract/documentRecord').then((m) => m.documentRecordSchema);
const knownDocumentFile = () =>
  import('../contract/knownDocuments').then((m) => m.knownDocumentFileSchema);
const pairFile = () => import('../contract/comparison').then((m) => m.pairFileSchema);
const statementFile = () => import('../contract/statementFile').then((m) => m.statementFileSchema);
const wordingFile = () => import('../contract/comparison').then((m) => m.wordingFileSchema);

/** Built files do not change while a page is open; only a failing network is worth another try. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        // Without a network a file may still lie in the browser's cache.
        networkMode: 'always',
        // Only files that failed: loaded ones never grow stale.
        refetchOnReconnect: true,
        retry: (failures, error) =>
          failures < MAX_RETRIES && error instanceof LoadError && error.failure === 'offline',
        retryDelay: (attempt) => 500 * 2 ** attempt,
      },
    },
  });
}

export function siteQuery() {
  return queryOptions({
    queryKey: ['index.json'],
    queryFn: ({ signal }) => loadFile('index.json', siteIndex, signal),
    select: arrangeSite,
  });
}

export function placeQuery(place: PlaceSlug) {
  const file = `districts/${place}.json`;
  return queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadFile(file, districtFile, signal),
  });
}

/** What was found in one document. */
export function recordQuery(document: string) {
  const file = `documents/${document}.json`;
  return queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadFile(file, documentRecord, signal),
  });
}

export function boundariesQuery() {
  return queryOptions({
    queryKey: ['boundaries.json'],
    queryFn: ({ signal }) => loadFile('boundaries.json', boundaryFile, signal),
  });
}

export function indicatorsQuery() {
  return queryOptions({
    queryKey: ['indicators.json'],
    queryFn: ({ signal }) => loadFile('indicators.json', indicatorFile, signal),
  });
}

export function evaluationQuery() {
  return queryOptions({
    queryKey: ['evaluation.json'],
    queryFn: ({ signal }) => loadFile('evaluation.json', evaluationFile, signal),
  });
}

export function knownDocumentsQuery() {
  return queryOptions({
    queryKey: ['known-documents.json'],
    queryFn: ({ signal }) => loadFile('known-documents.json', knownDocumentFile, signal),
  });
}

export function statementsQuery() {
  return queryOptions({
    queryKey: ['statements.json'],
    queryFn: ({ signal }) => loadFile('statements.json', statementFile, signal),
  });
}

export function wordingQuery() {
  return queryOptions({
    queryKey: ['wording.json'],
    queryFn: ({ signal }) => loadFile('wording.json', wordingFile, signal),
  });
}

export function pairsQuery() {
  return queryOptions({
    queryKey: ['pairs.json'],
    queryFn: ({ signal }) => loadFile('pairs.json', pairFile, signal),
    select: listPairs,
  });
}

/** For the page, which sets figures beside each other, a fall is negative growth. */
function listPairs({ pairs }: PairFile): readonly Pair[] {
  const side = (figure: Pair['target']) => (figure.falls ? asGrowth(figure) : figure);
  return pairs.map((pair) => ({ ...pair, target: side(pair.target), outcome: side(pair.outcome) }));
}
