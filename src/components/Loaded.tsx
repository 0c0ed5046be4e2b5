import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from './ErrorNote';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What is being loaded, in the reader's language. */
  readonly what: string;
  /** Stands there until it is loaded. */
  readonly fallback: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what rests on a data file; until then the fallback, or what failed and a way to try again. */
export function Loaded<Data>({ query, what, fallback, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return <ErrorNote what={what} error={query.error} onRetry={() => void query.refetch()} />;
  return fallback;
}
