import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { healFolder, isReplaceable, replaceFolder } from '../../scripts/publish/replaceFolder';
import { runScript } from './runScript';
import { temporaryFolder } from './temporaryFolder';

const PATHS = ['datapackage.json', 'documents/a.json', 'documents/b.json', 'index.json'];

function datasetOf(build: string) {
  return new Map(PATHS.map((path) => [path, `${JSON.stringify({ build })}\n`]));
}

/** The build that the folder is of; throws unless it is whole, parses and is of one build. */
function buildOf(folder: string): string {
  const builds = PATHS.map((path): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8')));
  const [first] = builds;
  expect(builds).toEqual(PATHS.map(() => first));
  return (first as { build: string }).build;
}

/** Runs a replacement that dies at the given change of the file system. */
function killedReplacement(data: string, killAt: number) {
  return runScript(
    'tests/scripts/child-processes/replaceOnce.ts',
    [data, 'new'],
    { KILL_AT: String(killAt) },
    ['tests/scripts/child-processes/killAtChange.ts'],
  );
}

describe('replacing a folder', () => {
  it('leaves exactly the new files and nothing beside them', () => {
    const parent = temporaryFolder({ 'data/documents/old.json': '{}' });
    replaceFolder(join(parent, 'data'), datasetOf('new'));
    expect(buildOf(join(parent, 'data'))).toBe('new');
    expect(existsSync(join(parent, 'data/documents/old.json'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('makes the folder, and those above it, where there is none', () => {
    const data = join(temporaryFolder(), 'deep/data');
    replaceFolder(data, datasetOf('new'));
    expect(buildOf(data)).toBe('new');
  });

  it('killed at any change, leaves one whole build, and the next start mends the rest', () => {
    const outcomes: string[] = [];
    for (let killAt = 0, signal: string | null = 'SIGKILL'; signal !== null; killAt++) {
      const parent = temporaryFolder();
      const data = join(parent, 'data');
      replaceFolder(data, datasetOf('old'));
      ({ signal } = killedReplacement(data, killAt));
      const isAway = !existsSync(data);
      if (!isAway) buildOf(data);
      healFolder(data);
      outcomes.push(`${buildOf(data)}${isAway ? ' after healing' : ''}`);
      expect(readdirSync(parent)).toEqual(['data']);
    }
    const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    // While aside: 4 files, their 4 folders, 2 renames. Then the instant between the renames, of which the new
    // build comes out whole, the removal of the old one, and the run that nothing killed.
    expect(outcomes).toHaveLength(13);
    expect(count('old')).toBe(10);
    expect(count('new after healing')).toBe(1);
    expect(count('new')).toBe(2);
  }, 60_000);

  it('takes the old version back where the new one was never whole', () => {
    const parent = temporaryFolder({ '.data.next-999999/index.json': '{' });
    const previous = join(parent, '.data.previous-999999');
    replaceFolder(previous, datasetOf('old'));
    healFolder(join(parent, 'data'));
    expect(buildOf(join(parent, 'data'))).toBe('old');
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('leaves alone what a build that still runs is writing', () => {
    const parent = temporaryFolder({ [`.data.next-${process.ppid}/index.json`]: '{' });
    replaceFolder(join(parent, 'data'), datasetOf('new'));
    expect(readdirSync(parent).sort()).toEqual([`.data.next-${process.ppid}`, 'data']);
  });
});

describe('a folder that a build may replace', () => {
  it.each([
    ['one that is not there', {}, true],
    ['the records of a fresh clone', { 'data/documents/a.json': '{}' }, true],
    ['an earlier build', { 'data/datapackage.json': '{}', 'data/index.json': '{}' }, true],
    ['a folder of something else', { 'data/thesis.txt': 'x' }, false],
    ['a file', { data: 'x' }, false],
  ])('%s: %s', (_, files, expected) => {
    expect(isReplaceable(join(temporaryFolder(files), 'data'))).toBe(expected);
  });

  it('an empty one', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    expect(isReplaceable(join(folder, 'data'))).toBe(true);
    writeFileSync(join(folder, 'data/notes.txt'), 'x');
    expect(isReplaceable(join(folder, 'data'))).toBe(false);
  });
});
