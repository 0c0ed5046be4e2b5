import { describe, expect, it } from 'vitest';
import type { Sidecar } from '../../src/contract/sidecar';
import { extractDocument } from '../../src/extract/pipeline';

/** Kind, year and value of what the lines of a document state. */
function told(lines: readonly string[], sidecar: Sidecar = {}): string[] {
  const source = { file: 'plan.txt', text: lines.join('\n'), sha256: '0'.repeat(64), sidecar };
  return extractDocument(source).statements.map(
    ({ kind, year, value, indicator }) => `${kind} ${String(year)} ${String(value ?? indicator)}`,
  );
}

describe('plans of several years', () => {
  it.each(['龙华区国民经济和社会发展第十四个五年规划纲要', '龙华区渔业发展“十四五”规划'])(
    'are due in the last of them: %s',
    (title) => {
      expect(
        told([
          title,
          '2021年6月1日',
          '一、总体要求',
          '（一）主要目标',
          '到2023年，泊位达到60个；到2025年，泊位达到80个。渔业产值年均增长7%。',
          '二、主要任务',
          '新建渔港9座。建成鲸湾大桥。',
        ]),
      ).toEqual([
        'target 2023 60',
        'target 2025 80',
        'target 2025 7',
        'target 2025 9',
        'milestone 2025 鲸湾大桥(建成)',
      ]);
    },
  );

  it.each([
    '发展基础',
    '“十三五”时期发展成就',
    '“十三五”规划实施情况',
    '取得的重大成就',
    '现状分析',
    '发展环境',
    '面临形势',
    '存在的主要问题',
    '基本情况',
  ])('tell in a section of its own what they set out from: %s', (heading) => {
    expect(
      told([
        '龙华区渔业发展“十四五”规划',
        '2021年6月1日',
        '第一章 背景与要求',
        `第一节 ${heading}`,
        '全区泊位达到60个，年均增长8%。',
        '一、渔港',
        '新增渔港3座。',
        '第二节 发展目标',
        '泊位达到80个。',
        '第二章 建设渔港',
        '新建渔港9座。',
      ]),
    ).toEqual([
      'outcome 2020 60',
      'outcome 2020 8',
      'outcome 2020 3',
      'target 2025 80',
      'target 2025 9',
    ]);
  });

  it('of three years set out from the year before', () => {
    expect(
      told([
        '龙华区渔港三年行动计划（2022-2024年）',
        '2022年2月1日',
        '一、工作基础',
        '全区泊位达到60个。',
        '二、主要任务',
        '“十三五”期间，新增浮标80个。到2024年，新建渔港9座。',
      ]),
    ).toEqual(['outcome 2021 60', 'outcome 2020 80', 'target 2024 9']);
  });

  it('have a year to themselves in a report', () => {
    const report = { kind: 'work-report', district: 'longhua', date: '2021-02-01' } as const;
    expect(
      told(
        [
          '龙华区政府工作报告',
          '一、2020年工作回顾',
          '“十三五”时期，渔业产值年均增长8%。',
          '二、“十四五”时期奋斗目标和主要任务',
          '渔业产值突破6亿元。',
          '三、2021年重点工作',
          '新建海堤9公里。',
        ],
        report,
      ),
    ).toEqual(['outcome 2020 8', 'target 2025 6', 'target 2021 9']);
  });

  it('are told beside their first year by the name of their outline', () => {
    const report = { kind: 'work-report', district: 'longhua', date: '2021-02-01' } as const;
    expect(
      told(
        [
          '龙华区政府工作报告',
          '一、2020年工作回顾',
          '新增泊位30个。',
          '二、“十四五”时期主要目标和2021年重点任务',
          '《纲要》提出的主要指标是：渔业产值年均增长6%，泊位达到80个。',
          '新建渔港9座。',
        ],
        report,
      ),
    ).toEqual(['outcome 2020 30', 'target 2025 6', 'target 2025 80', 'target 2021 9']);
  });
});

describe('news of places beside Shenzhen', () => {
  it.each([
    ['北起江城，南至深圳。江城新增泊位30个。', ['elsewhere']],
    ['江城到深圳全程2小时。江城新增泊位30个。', ['elsewhere']],
    ['在深圳举行的渔展上，渔民新增泊位30个。', []],
    ['深圳新增泊位30个。', []],
  ])('%s', (text, places) => {
    const source = {
      file: 'news.txt',
      text: `江城渔港启用\n2024年6月1日\n${text}\n`,
      sha256: '0'.repeat(64),
      sidecar: { kind: 'news' } as const,
    };
    expect(extractDocument(source).statements.map(({ district }) => district)).toEqual(places);
  });
});
