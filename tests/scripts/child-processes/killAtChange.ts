/**
 * Loaded before a program (`node --import`), ends it by SIGKILL at its KILL_AT-th change of the file system,
 * counted from 0: before the change, except that a file is half written. Where the program makes fewer
 * changes, it ends by itself.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env['KILL_AT']);
let changes = 0;

function isTheEnd(): boolean {
  return changes++ === killAt;
}

function kill(): void {
  process.kill(process.pid, 'SIGKILL');
}

const { mkdirSync, renameSync, rmSync, writeFileSync } = fs;

Object.assign(fs, {
  mkdirSync(...args: Parameters<typeof mkdirSync>) {
    if (isTheEnd()) kill();
    return mkdirSync(...args);
  },
  renameSync(...args: Parameters<typeof renameSync>) {
    if (isTheEnd()) kill();
    renameSync(...args);
  },
  rmSync(...args: Parameters<typeof rmSync>) {
    if (isTheEnd()) kill();
    rmSync(...args);
  },
  writeFileSync(path: string, text: string) {
    if (isTheEnd()) {
      writeFileSync(path, text.slice(0, text.length / 2));
      kill();
    }
    writeFileSync(path, text);
  },
});
syncBuiltinESMExports();
