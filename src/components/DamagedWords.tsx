import { lazy, Suspense } from 'react';

// Few quotations are damaged: what reads them is loaded with the first that is.
const Runs = lazy(() => import('./DamagedRuns').then((m) => ({ default: m.DamagedRuns })));

/** Words of which characters are lost, which are never printed as if they were the source's. */
export function DamagedWords({ words }: { readonly words: string }) {
  return (
    <Suspense fallback="…">
      <Runs words={words} />
    </Suspense>
  );
}
