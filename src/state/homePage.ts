import { createContext } from 'react';
import type { UrlState } from './urlState';

/** The full page, seen from a page that shows one part of it. */
export interface HomePage {
  /** The state that the part is of. */
  readonly state: UrlState;
  /** The absolute address of a state. */
  readonly hrefOf: (state: UrlState) => string;
  /** Says that a link opens another window. */
  readonly note: string;
}

/** Null on the full page itself; elsewhere links to its states open it beside what is read. */
export const HomePageContext = createContext<HomePage | null>(null);
