import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline';

/** Mentions of a made-up report of 盐田, one paragraph a line after the title and the part's heading. */
function mentionsOf(...paragraphs: string[]) {
  const { mentions } = extractDocument({
    file: 'yantian.txt',
    sha256: '00'.repeat(32),
    text: ['盐田区2024年政府工作报告', '', '二、2024年工作安排', '', ...paragraphs].join('\n'),
    sidecar: {
      title: '盐田区2024年政府工作报告',
      date: '2024-01-05',
      kind: 'work-report',
      planYear: 2024,
      issuer: 'district',
      district: 'yantian',
    },
  });
  return mentions;
}

const conceptsOf = (...paragraphs: string[]) =>
  mentionsOf(...paragraphs).map(({ concept }) => concept);

describe('mentions', () => {
  it('say where a known indicator is named without a figure', () => {
    expect(mentionsOf('继续打通断头路，让出行更顺畅。')).toEqual([
      { concept: 'dead-end-roads', district: 'yantian', line: 5, byName: true },
    ]);
  });

  it('leave out what stands there with its figure', () => {
    expect(conceptsOf('打通断头路3条。')).toEqual([]);
  });

  it('keep what a clause names beside the figure of something else', () => {
    expect(conceptsOf('沿绿道新建驿站4座。')).not.toContain('dead-end-roads');
    expect(conceptsOf('结合断头路整治新建驿站4座。')).toContain('dead-end-roads');
  });

  it('are the first of a place only', () => {
    expect(mentionsOf('打通断头路。', '再打通一些断头路。').map(({ line }) => line)).toEqual([5]);
  });

  it('know the short spellings', () => {
    expect(conceptsOf('保持GDP平稳增长。')).toContain('gdp');
    expect(conceptsOf('支持规上工业企业扩产。')).toContain('large-industrial-firms-added');
  });

  it('take the longer name: 人均地区生产总值 is not 地区生产总值', () => {
    expect(conceptsOf('稳步提高人均地区生产总值。')).toEqual(['gdp-per-person']);
  });

  it('count a word inside a longer name as speaking of it', () => {
    expect(conceptsOf('加快建设长者服务中心。')).toContain('elderly-stations');
  });
});
