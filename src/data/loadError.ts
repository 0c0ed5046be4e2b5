import type { LoadFailure } from '../domain/loadFailure';

/** Why a data file could not be used. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  /** The file's path below the data folder. */
  readonly file: string;
  /** What failed, for people who look after the site: a status, or the fields at fault. */
  readonly detail: string;

  constructor(failure: LoadFailure, file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.name = 'LoadError';
    this.failure = failure;
    this.file = file;
    this.detail = detail;
  }
}
