import { useMemo, useSyncExternalStore } from 'react';
import { changedState, formatUrlState, parseUrlState, type UrlState } from './urlState';

/** Selections get a step of their own in the history; what merely follows the pointer does not. */
export type Step = 'push' | 'replace';

/** What a step in the history remembers: the address from which the page made it. */
interface Entry {
  readonly cameFrom: string;
}

const listeners = new Set<() => void>();

/** The reader's list as it was last: it is put together over many steps, and stepping back through them keeps it. */
let lastList: readonly string[] = [];

/** The state of the page, read from its address. */
export function useUrlState(): UrlState {
  const search = useSyncExternalStore(subscribe, currentSearch);
  return useMemo(() => parseUrlState(search), [search]);
}

/** The only writer of the address: merges a change into the state that stands there. */
export function changeUrlState(change: Partial<UrlState>, step: Step = 'push'): void {
  const next = hrefOf(change);
  if (next === hrefOf({})) return;
  const cameFrom = hrefOf({});
  if (step === 'push') window.history.pushState({ cameFrom } satisfies Entry, '', next);
  else window.history.replaceState(null, '', next);
  lastList = listNow();
  for (const notify of listeners) notify();
}

/**
 * Takes a choice back: by the browser's own step back where that leads to the very same address, so that
 * no step is left that does nothing; else (a link led here) by writing the address in place.
 */
export function undoUrlState(change: Partial<UrlState>): void {
  const entry = window.history.state as Partial<Entry> | null;
  if (entry?.cameFrom === hrefOf(change)) window.history.back();
  else changeUrlState(change, 'replace');
}

/** The address of the state with a change merged in, for links that also work in a new tab. */
export function hrefOf(change: Partial<UrlState>): string {
  const { pathname, search } = window.location;
  return pathname + formatUrlState(changedState(parseUrlState(search), change));
}

function subscribe(notify: () => void): () => void {
  if (listeners.size === 0) {
    lastList = listNow();
    window.addEventListener('popstate', followHistory);
  }
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
    if (listeners.size === 0) window.removeEventListener('popstate', followHistory);
  };
}

function followHistory(): void {
  keepList();
  for (const notify of listeners) notify();
}

function listNow(): readonly string[] {
  return parseUrlState(window.location.search).list;
}

function keepList(): void {
  if (String(listNow()) === String(lastList)) return;
  window.history.replaceState(window.history.state, '', hrefOf({ list: lastList }));
}

function currentSearch(): string {
  return window.location.search;
}
