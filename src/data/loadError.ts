/** `offline`: no answer at all; `missing`: an error status; `breach`: the file is not what the contract says. */
export type LoadFailure = 'offline' | 'missing' | 'breach';

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
