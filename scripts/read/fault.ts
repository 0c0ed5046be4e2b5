/** Something in the input that a person must mend before anything is written. */
export interface Fault {
  /** As the person knows it: a path inside the corpus folder, or of the project. */
  file: string;
  /** 1-based; null where the fault is of the file as a whole. */
  line: number | null;
  /** What is wrong, without a full stop. */
  message: string;
  /** What to do about it, a sentence without a full stop. */
  remedy: string;
}

/** `file:line: what is wrong. Remedy: what to do.` */
export function describeFault({ file, line, message, remedy }: Fault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message}. Remedy: ${remedy}.`;
}
