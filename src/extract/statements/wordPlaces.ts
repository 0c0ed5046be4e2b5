/** Where a word found in a sentence stands in the line; Infinity where it is none of it. */
export function at(start: number, index: number): number {
  return index < 0 ? Infinity : start + index;
}

/** As many blanks as a run is long: what is left out of account keeps its place. */
export function blanks(run: string): string {
  return ' '.repeat(run.length);
}
