import { Suspense, type ReactNode } from 'react';
import { Skeleton } from '../components/Skeleton';
import { ErrorBoundary } from './ErrorBoundary';

interface PartProps {
  /** The part's name, for the note that it failed. */
  readonly what: string;
  /** Holds the part's room while it loads. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

const SKELETON = <Skeleton className="chart-skeleton" lines={4} />;

/** A part of the page that loads, and may fail, by itself: the others stay. */
export function Part({ what, fallback = SKELETON, children }: PartProps) {
  return (
    <ErrorBoundary what={what}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
