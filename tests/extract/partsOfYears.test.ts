import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline';

/** The years of what the lines of a report of January 2024 state. */
const yearsIn = (...lines: readonly string[]) =>
  extractDocument({
    file: 'report.txt',
    text: lines.join('\n'),
    sha256: '0'.repeat(64),
    sidecar: { kind: 'work-report', district: 'baoan', date: '2024-01-10', planYear: 2024 },
  }).statements.map(({ year }) => year);

describe('the years of the parts of a report', () => {
  it('what is set out for the next five years is due in the last of them', () => {
    expect(
      yearsIn(
        '二、今后五年的目标任务',
        '渔业产值突破6亿元。',
        '（一）打造渔港',
        '新增渔港泊位30个，到2026年建成鲸湾大桥。今年启动海堤加固工程。',
        '三、2024年重点工作',
        '新建海堤8公里。',
      ),
    ).toEqual([2028, 2028, 2026, 2024, 2024]);
  });

  it.each(['二、今后五年的目标和今年的工作安排', '二、今后五年的目标和2024年重点工作'])(
    'with the year set out as well, it is due in that: %s',
    (heading) => {
      expect(yearsIn(heading, '渔业产值突破6亿元。')).toEqual([2024]);
    },
  );
});
