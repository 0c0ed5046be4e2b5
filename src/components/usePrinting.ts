import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** On the root element while the page is printed, so that what is measured has the width of the paper. */
const ATTRIBUTE = 'data-printing';

const listeners = new Set<() => void>();
let isPrinting = false;

/** Draws everything anew before the browser lays the paper out: it waits for no effect and no frame. */
function setPrinting(next: boolean): void {
  if (next === isPrinting) return;
  isPrinting = next;
  document.documentElement.toggleAttribute(ATTRIBUTE, next);
  flushSync(() => {
    for (const notify of listeners) notify();
  });
}

/** Calls back when printing begins and ends. */
export function watchPrinting(onChange: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    matchMedia('print').addEventListener('change', follow);
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
  };
}

function begin(): void {
  setPrinting(true);
}

function end(): void {
  setPrinting(false);
}

function follow({ matches }: MediaQueryListEvent): void {
  setPrinting(matches);
}

/** Whether the page is being printed: then lists stand whole, and nothing is left to be opened. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watchPrinting, () => isPrinting);
}
