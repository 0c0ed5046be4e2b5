import { useMemo, useSyncExternalStore } from 'react';
import { formatUrlState, parseUrlState, type UrlState } from './urlState';

/** Selections get a step of their own in the history; what merely follows the pointer does not. */
export type Step = 'push' | 'replace';

const listeners = new Set<() => void>();

/** The state of the page, read from its address. */
export function useUrlState(): UrlState {
  const search = useSyncExternalStore(subscribe, currentSearch);
  return useMemo(() => parseUrlState(search), [search]);
}

/** The only writer of the address: merges a change into the state that stands there. */
export function changeUrlState(change: Partial<UrlState>, step: Step = 'push'): void {
  const next = hrefOf(change);
  if (next === hrefOf({})) return;
  if (step === 'push') window.history.pushState(null, '', next);
  else window.history.replaceState(null, '', next);
  for (const notify of listeners) notify();
}

/** The address of the state with a change merged in, for links that also work in a new tab. */
export function hrefOf(change: Partial<UrlState>): string {
  const { pathname, search } = window.location;
  return pathname + formatUrlState({ ...parseUrlState(search), ...change });
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  window.addEventListener('popstate', notify);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('popstate', notify);
  };
}

function currentSearch(): string {
  return window.location.search;
}
