/** Who publishes this copy of the page, as `package.json` says; see `vite.config.ts`. */
interface Publisher {
  /** Null where nobody has signed it. */
  readonly name: string | null;
  /** Where an error is reported; null where no address is known. */
  readonly errors: string | null;
}

declare const __PUBLISHER__: Publisher;

export const PUBLISHER: Publisher = __PUBLISHER__;
