import { useEffect, useState } from 'react';

/** Typing rests so long before the address takes it over, in ms. */
const REST = 300;

interface SearchDraft {
  readonly draft: string;
  readonly type: (typed: string) => void;
  /** Writes what was typed at once: the reader leaves the field. */
  readonly flush: () => void;
}

/**
 * What stands in the search field. The address follows when typing rests; where something else changes the
 * address (a step back, a cleared filter), the field follows the address.
 * @param searched what the address searches for.
 */
export function useSearchDraft(searched: string, write: (typed: string) => void): SearchDraft {
  const [draft, setDraft] = useState(searched);
  const [known, setKnown] = useState(searched);
  if (searched !== known) {
    setKnown(searched);
    setDraft(searched);
  }

  useEffect(() => {
    if (draft === known) return;
    const timer = setTimeout(() => {
      setKnown(draft);
      write(draft);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, known, write]);

  return {
    draft,
    type: setDraft,
    flush: () => {
      if (draft === known) return;
      setKnown(draft);
      write(draft);
    },
  };
}
