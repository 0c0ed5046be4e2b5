import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { describeFault, type Fault } from './read/fault';

/** Exit codes of the build's commands. */
export const EXIT = { faults: 1, usage: 2 } as const;

export const PROJECT_ROOT = resolve(import.meta.dirname, '..');
/** As people and messages know it, relative to the project's root. */
export const RECORDS_SHOWN = 'public/data/documents';
export const COMMITTED_RECORDS = resolve(PROJECT_ROOT, RECORDS_SHOWN);

/** How well the rules read; committed, because the labels of the documents are not at hand everywhere. */
export const EVALUATION_SHOWN = 'public/data/evaluation.json';
export const COMMITTED_EVALUATION = resolve(PROJECT_ROOT, EVALUATION_SHOWN);

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The command line's string options by name.
 * Unknown arguments end the process with a message and the exit code for wrong usage.
 */
export function readOptions<Name extends string>(
  names: readonly Name[],
  usage: string,
): Partial<Record<Name, string>> {
  const options: Options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  try {
    return parseArgs({ options }).values as Partial<Record<Name, string>>;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
    process.exit(EXIT.usage);
  }
}

/**
 * An option's number.
 * Anything but a finite number from 0 on ends the process with a message and the exit code for wrong usage: a
 * mistyped one would let everything pass.
 * @param text as typed; undefined where the option was not given
 */
export function numberOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  console.error(
    `--${name} ${text}: not a number from 0 on. Write it in digits, as in --${name} 0.97`,
  );
  process.exit(EXIT.usage);
}

/** The folder of documents: `--corpus`, else CORPUS_DIR, else `corpus/` of the project if it exists. */
export function corpusFolder(option: string | undefined): string | null {
  const named = option ?? process.env['CORPUS_DIR'] ?? '';
  if (named !== '') return resolve(named);
  const own = resolve(PROJECT_ROOT, 'corpus');
  return existsSync(own) ? own : null;
}

/** Ends the process quietly where who reads its output has seen enough: `npm run explain -- FILE | head`. */
export function endWithThePipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

/** Prints every fault and ends the process; does nothing without faults. */
export function stopAtFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) stopWith(faults);
}

/** Prints every fault and ends the process. */
export function stopWith(faults: readonly Fault[]): never {
  for (const fault of faults) console.error(describeFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing written.`);
  process.exit(EXIT.faults);
}
