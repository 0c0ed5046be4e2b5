import { QueryClient, queryOptions } from '@tanstack/react-query';
import { boundaryFileSchema } from '../contract/boundaries';
import {
  indicatorFileSchema,
  pairFileSchema,
  type Pair,
  type PairFile,
} from '../contract/comparison';
import type { PlaceSlug } from '../contract/places';
import { districtFileSchema, siteIndexSchema } from '../contract/siteIndex';
import { arrangeSite } from '../domain/siteTables';
import { LoadError } from './loadError';
import { loadFile } from './loadFile';

const MAX_RETRIES = 2;

/** Built files do not change while a page is open; only a failing network is worth another try. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        // Without a network a file may still lie in the browser's cache.
        networkMode: 'always',
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
    queryFn: ({ signal }) => loadFile('index.json', siteIndexSchema, signal),
    select: arrangeSite,
  });
}

export function placeQuery(place: PlaceSlug) {
  const file = `districts/${place}.json`;
  return queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadFile(file, districtFileSchema, signal),
  });
}

export function boundariesQuery() {
  return queryOptions({
    queryKey: ['boundaries.json'],
    queryFn: ({ signal }) => loadFile('boundaries.json', boundaryFileSchema, signal),
  });
}

export function indicatorsQuery() {
  return queryOptions({
    queryKey: ['indicators.json'],
    queryFn: ({ signal }) => loadFile('indicators.json', indicatorFileSchema, signal),
  });
}

export function pairsQuery() {
  return queryOptions({
    queryKey: ['pairs.json'],
    queryFn: ({ signal }) => loadFile('pairs.json', pairFileSchema, signal),
    select: listPairs,
  });
}

function listPairs({ pairs }: PairFile): readonly Pair[] {
  return pairs;
}
