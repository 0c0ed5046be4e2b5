import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

export interface Run {
  /** Exit code; null for a process that was killed. */
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a script of the project in a process of its own, as npm would.
 * @param script path from the project's root
 * @param preload scripts to load before it, paths from the project's root
 */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  preload: readonly string[] = [],
): Run {
  const imports = ['tsx', ...preload.map((path) => resolve(PROJECT_ROOT, path))];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...imports.flatMap((name) => ['--import', name]), resolve(PROJECT_ROOT, script), ...args],
    { cwd: PROJECT_ROOT, encoding: 'utf8', env: { ...process.env, CORPUS_DIR: '', ...env } },
  );
  return { status, signal, stdout, stderr };
}
