import { useEffect, useState } from 'react';
import type { Narrow } from '../../domain/statementSearch';
import type { StatementTable } from '../../domain/statementTable';

/** Narrows searches down once the index is there; until then, and without it, every text is looked at. */
export function useCharacterIndex({ texts }: StatementTable): Narrow | undefined {
  const [index, setIndex] = useState<{ readonly texts: readonly string[]; narrow: Narrow }>();

  useEffect(() => {
    const stop = new AbortController();
    import('../../domain/characterIndex')
      .then(({ buildCharacterIndex }) => buildCharacterIndex(texts, nextTurn, stop.signal))
      .then(
        ({ narrow }) => {
          setIndex({ texts, narrow });
        },
        // Stopped, or not loaded: the search is slower without it and finds the same.
        () => undefined,
      );
    return () => {
      stop.abort();
    };
  }, [texts]);

  return index?.texts === texts ? index.narrow : undefined;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
