import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from './runScript';
import { temporaryFolder } from './temporaryFolder';

const explain = (...args: string[]) => runScript('scripts/explain.ts', args);

describe('explain', () => {
  const report = {
    'report.txt': '盐田区2023年政府工作报告\n二、2023年工作安排\n新增渔港泊位30个。\n',
    'report.meta.yaml': 'date: 2023-02-01\n',
  };

  it('tells of a text what each clause states, by which rule, and what was left out and why', () => {
    const { status, stdout } = explain(
      '--text',
      '新增渔港泊位30个，办好第二渔校。',
      '--district',
      'yantian',
      '--year',
      '2023',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/\[plan 2023, yantian\] +新增渔港泊位30个\n +target +2023 +30个.*rule /);
    expect(stdout).toMatch(/left out +二 +\(ordinal, rule [a-z]+\)/);
  });

  it('reads a part of a report as a review where told so', () => {
    const { stdout } = explain('--text', '新增渔港泊位30个。', '--period', 'review');
    expect(stdout).toMatch(/\[review 2023, luohu\].*\n +outcome +2023/);
  });

  it('tells of one line of a document, and why another has no clause', () => {
    const file = join(temporaryFolder(report), 'report.txt');
    expect(explain(`${file}:3`).stdout).toMatch(/渔港泊位\(新增\)/);
    expect(explain(`${file}:2`).stdout).toMatch(/read as a heading/);
  });

  it.each([
    ['an unknown option', ['--texts', 'x'], '--texts'],
    ['an unknown district', ['--text', 'x', '--district', 'lohu'], '--district lohu: one of'],
    ['a year that is none', ['--text', 'x', '--year', 'soon'], '--year soon'],
    ['an unknown part', ['--text', 'x', '--period', 'news'], '--period news: one of plan, review'],
    ['no target', [], 'name a FILE'],
    ['a file that is not there', ['missing.txt'], 'missing.txt: no such file'],
  ])('names %s and the usage, with exit code 2', (_name, args, message) => {
    const { status, stdout, stderr } = explain(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage:');
  });
});
