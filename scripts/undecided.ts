/**
 * Which alternatives of the engine's patterns does no text decide?
 *
 *   npm run undecided [-- FOLDER]
 *
 * Sources of truth: the patterns of src/extract as the tests of tests/extract and tests/gold load them, and what
 * they are asked meanwhile. An alternative is undecided where no answer would differ without it, and so is an
 * exception, a lookaround that forbids something. What is put together from parts counts where it is put together.
 * Output: a table by folder; with a folder (`statements`), or a file in it (`statements/frame.ts`), its patterns, one
 * a line behind their place, with ⟦⟧ around what is undecided in them. Exit 0; 1 where a test fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { endWithThePipe, EXIT, PROJECT_ROOT } from './commandLine';
import { alternativesOf, undecidedIn, type Alternative } from './undecided/alternatives';
import { ASKED_FOLDER, readAsked, type AskedPattern } from './undecided/askedPatterns';
import { recordingPatterns } from './undecided/recordingPatterns';

const TESTS = ['tests/extract/**/*.test.ts', 'tests/scripts/evaluateClauses.test.ts'];
/** It times long texts of no meaning. */
const TIMES = 'tests/extract/growth.test.ts';

endWithThePipe();
const [shown] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'undecided-'));
try {
  await runTests();
  const patterns = readAsked(folder).filter(isAsked);
  if (shown === undefined) console.table(tableOf(patterns));
  else for (const line of linesOf(patterns, shown)) console.log(line);
} finally {
  rmSync(folder, { recursive: true });
}

async function runTests(): Promise<void> {
  const runner = await startVitest(
    'test',
    [],
    {
      root: PROJECT_ROOT,
      config: false,
      watch: false,
      include: TESTS,
      exclude: [TIMES],
      environment: 'node',
      testTimeout: 120_000,
      setupFiles: [resolve(import.meta.dirname, 'undecided/writeDown.ts')],
      env: { [ASKED_FOLDER]: folder },
      reporters: [{}],
    },
    { plugins: [recordingPatterns] },
  );
  await runner.close();
  const failed = runner.state.getFailedFilepaths();
  if (failed.length === 0) return;
  console.error(`Tests fail, so that what they decide is not known: ${failed.join(', ')}`);
  process.exitCode = EXIT.faults;
}

/** Whether a pattern is one by itself and has something to decide: of a mere part of others nothing is asked. */
function isAsked(pattern: AskedPattern): boolean {
  return (pattern.questions.size > 0 || !pattern.isPart) && alternativesOf(pattern).length > 0;
}

function tableOf(patterns: readonly AskedPattern[]) {
  const table: Record<
    string,
    { alternatives: number; undecided: number; exceptions: number; needless: number }
  > = {};
  for (const pattern of patterns) {
    const row = (table[pattern.place.split('/')[0] ?? ''] ??= {
      alternatives: 0,
      undecided: 0,
      exceptions: 0,
      needless: 0,
    });
    const isException = ({ kind }: Alternative) => kind === 'exception';
    const all = alternativesOf(pattern);
    const undecided = undecidedIn(pattern);
    row.exceptions += all.filter(isException).length;
    row.alternatives += all.filter((each) => !isException(each)).length;
    row.needless += undecided.filter(isException).length;
    row.undecided += undecided.filter((each) => !isException(each)).length;
  }
  return table;
}

function linesOf(patterns: readonly AskedPattern[], under: string): string[] {
  return patterns
    .filter(({ place }) => place.startsWith(under))
    .map((pattern) => ({ pattern, undecided: undecidedIn(pattern) }))
    .filter(({ undecided }) => undecided.length > 0)
    .map(({ pattern, undecided }) => `${pattern.place}\t${marked(pattern.source, undecided)}`);
}

/** A pattern with ⟦⟧ around what is undecided in it. */
function marked(source: string, undecided: readonly Alternative[]): string {
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  const add = (marks: Map<number, string>, at: number, mark: string) =>
    marks.set(at, (marks.get(at) ?? '') + mark);
  for (const { start, words } of undecided) {
    add(opening, start, '⟦');
    add(closing, start + words.length, '⟧');
  }
  const at = Array.from({ length: source.length + 1 }, (_, index) => index);
  return at
    .map((index) => `${closing.get(index) ?? ''}${opening.get(index) ?? ''}${source.charAt(index)}`)
    .join('');
}
