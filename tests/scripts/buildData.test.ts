import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteIndexSchema } from '../../src/contract/siteIndex';
import { PROJECT_ROOT, runScript } from './runScript';
import { temporaryFolder } from './temporaryFolder';

const REPORT = `2023年盐田区政府工作报告

各位代表：现在向大会报告工作。

一、2022年工作回顾

全年新增样本学位120个。

二、2023年工作安排

今年，新增样本学位不少于30个，推动样本图书馆建成投用。
`;
const COMMITTED = readdirSync(join(PROJECT_ROOT, 'public/data/documents')).length;

const build = (args: readonly string[], env = {}, preload: readonly string[] = []) =>
  runScript('scripts/buildData.ts', args, env, preload);

/** Every file of a folder with its bytes as text, by path. */
function contents(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function indexOf(folder: string) {
  return siteIndexSchema.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
}

describe('npm run build:data', () => {
  it('writes the same bytes twice, a line a document and a closing table', () => {
    const folder = temporaryFolder({ 'corpus/yantian.txt': REPORT });
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const run = build(['--corpus', join(folder, 'corpus'), '--out', one]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^yantian\.txt → \S+: \d+ passages, \d+ targets/mu);
    expect(run.stdout).toMatch(new RegExp(`^documents +${COMMITTED + 1}$`, 'mu'));
    expect(run.stdout).toContain(`${COMMITTED} committed records stand in`);
    build([`--out=${two}`], { CORPUS_DIR: join(folder, 'corpus') });
    expect(contents(two)).toEqual(contents(one));
    expect(JSON.stringify([...contents(one)])).not.toContain(folder);
    expect(indexOf(one).documents).toHaveLength(COMMITTED + 1);
  }, 60_000);

  it('builds from the committed records where no corpus is at hand, and says so', () => {
    const out = join(temporaryFolder(), 'out');
    // The project's own corpus/ would be at hand where somebody has one.
    const run = build(['--out', out]);
    expect(run.status).toBe(0);
    if (!existsSync(join(PROJECT_ROOT, 'corpus')))
      expect(run.stdout).toContain(
        `No corpus at hand: the ${COMMITTED} committed records stand in for it.`,
      );
    expect(indexOf(out).documents.length).toBeGreaterThanOrEqual(COMMITTED);
  }, 60_000);

  it('tells all faults, writes nothing and exits 1', () => {
    const folder = temporaryFolder({
      'corpus/a.txt': REPORT,
      'corpus/a.meta.yaml': 'kind: work-report\ndistrict: dongguan\n',
      'corpus/b.txt': '',
    });
    const run = build(['--corpus', join(folder, 'corpus'), '--out', join(folder, 'out')]);
    expect(run.status).toBe(1);
    expect(run.stderr.trim().split('\n')).toEqual([
      'a.meta.yaml:2: unknown district "dongguan". Remedy: use one of futian, luohu, yantian, nanshan, baoan, longgang, longhua, pingshan, guangming, dapeng, shenshan, shenzhen.',
      'b.txt: the file is empty. Remedy: add its text or remove the file.',
      '2 faults; nothing written.',
    ]);
    expect(readdirSync(folder)).toEqual(['corpus']);
  }, 60_000);

  it('does not replace a folder of something else', () => {
    const folder = temporaryFolder({ 'corpus/a.txt': REPORT, 'out/thesis.txt': '样本' });
    const run = build(['--corpus', join(folder, 'corpus'), '--out', join(folder, 'out')]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the folder holds files that no build of this data has made');
    expect(readdirSync(join(folder, 'out'))).toEqual(['thesis.txt']);
  }, 60_000);

  it('exits 2 for unknown arguments', () => {
    const run = build(['--output', 'x']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Usage: npm run build:data [-- --corpus DIR] [--out DIR]');
  }, 60_000);

  it('killed while it writes, leaves one whole build behind', () => {
    const folder = temporaryFolder({ 'corpus/yantian.txt': REPORT });
    const out = join(folder, 'out');
    const args = ['--corpus', join(folder, 'corpus'), '--out', out];
    build(args);
    const before = contents(out);
    const run = build(args, { KILL_AT: '25' }, ['tests/scripts/child-processes/killAtChange.ts']);
    expect(run.signal).toBe('SIGKILL');
    expect(contents(out)).toEqual(before);
    expect(build(args).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['corpus', 'out']);
  }, 60_000);
});

describe('npm run check:data', () => {
  const check = (args: readonly string[]) => runScript('scripts/checkData.ts', args);

  it('fails on a document whose record is not committed, and names it', () => {
    const corpus = temporaryFolder({ 'yantian.txt': REPORT });
    const run = check(['--corpus', corpus]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^2023\S*yantian\S*\.json: not committed$/mu);
  }, 60_000);

  it('fails on a faulty corpus', () => {
    const run = check(['--corpus', temporaryFolder({ 'a.txt': '' })]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('a.txt: the file is empty');
  }, 60_000);

  it('exits 2 for unknown arguments', () => {
    expect(check(['--out', 'x']).status).toBe(2);
  }, 60_000);
});
