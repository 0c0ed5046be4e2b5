import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Dataset } from './dataset';

/*
 * No portable call exchanges two folders, and a link in place of public/data could not hold the committed
 * records. So the new folder is written aside in full and two renames swap it in. Between the two, and only
 * there, the folder is away, with both its old and its new version whole beside it: `healFolder` puts one of
 * them in place at the next start. Replacing file by file would have no such instant, but would leave a mix
 * of two builds in a far longer one, which nothing could tell from a good folder.
 *
 * Names beside the folder: `.NAME.next-PID` while it is written, `.NAME.whole-PID` once it is complete,
 * `.NAME.previous-PID` for the old one. PID keeps two builds at a time apart.
 */

/** A folder that holds any of these was made by this build, or is a clone's records alone. */
const OWN_FILES = ['datapackage.json', 'documents'];

/** True where a build may replace the folder: it is new, empty, or made by an earlier build. */
export function isReplaceable(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || OWN_FILES.some((name) => names.includes(name));
}

/**
 * Mends what a killed build left beside the folder: if the folder is away, its new version is put in place
 * if it is whole, else its old one; other leavings of builds that no longer run are removed.
 */
export function healFolder(folder: string): void {
  const target = resolve(folder);
  // Even of a process number that is in use: after a restart it may well be another program's.
  if (!existsSync(target)) {
    const leavings = leavingsOf(target);
    const whole =
      leavings.find(({ stage }) => stage === 'whole') ??
      leavings.find(({ stage }) => stage === 'previous');
    if (whole) renameSync(whole.path, target);
  }
  for (const { path, pid } of leavingsOf(target))
    if (!isRunning(pid)) rmSync(path, { recursive: true, force: true });
}

/** Puts a dataset in a folder's place, as a whole: no reader and no kill ever sees a part of it. */
export function replaceFolder(folder: string, dataset: Dataset): void {
  const target = resolve(folder);
  healFolder(target);
  const next = besides(target, 'next');
  const whole = besides(target, 'whole');
  const previous = besides(target, 'previous');
  for (const [path, text] of dataset) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), text);
  }
  renameSync(next, whole);
  if (existsSync(target)) renameSync(target, previous);
  renameSync(whole, target);
  rmSync(previous, { recursive: true, force: true });
}

const STAGES = ['next', 'whole', 'previous'] as const;
type Stage = (typeof STAGES)[number];

function besides(target: string, stage: Stage): string {
  return join(dirname(target), `.${basename(target)}.${stage}-${process.pid}`);
}

/** What builds, running or not, have left beside the folder. */
function leavingsOf(target: string): { path: string; stage: Stage; pid: number }[] {
  if (!existsSync(dirname(target))) return [];
  return readdirSync(dirname(target)).flatMap((name) =>
    STAGES.flatMap((stage) => {
      const prefix = `.${basename(target)}.${stage}-`;
      const pid = name.slice(prefix.length);
      return name.startsWith(prefix) && /^\d+$/u.test(pid)
        ? [{ path: join(dirname(target), name), stage, pid: Number(pid) }]
        : [];
    }),
  );
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
