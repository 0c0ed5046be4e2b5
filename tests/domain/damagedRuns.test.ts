import { describe, expect, it } from 'vitest';
import { damagedRuns } from '../../src/domain/damagedRuns';

const shown = (words: string) =>
  damagedRuns(words)
    .map(({ text, isLost }) => (isLost ? '▯' : text))
    .join('');

describe('words of which characters are lost', () => {
  it.each([
    // A pronunciation that lost its character, and what the slipped byte garbled up to the next mark.
    ['加快智慧鲸?xì)饪偛康?个项目建设', '加快智慧鲸▯个项目建设'],
    // Digits behind the mark may lack the first.
    ['整治城镇鲸?xì)獾?3个领域', '整治城镇鲸▯个领域'],
    ['完成白鹭?zhí)盥骂鋈块_挖项目', '完成白鹭▯挖项目'],
    ['绿化超5000平方米?;浐sw育公园', '绿化超5000平方米▯育公园'],
    ['社区领域?qū)I(yè)化建设', '社区领域▯化建设'],
    ['推进景?;▓@片区、白鹭片区', '推进景▯片区、白鹭片区'],
    ['鲸湾□公园、白鹭公园5个', '鲸湾▯公园、白鹭公园5个'],
    ['鲸湾\uFFFD\uFFFD公园', '鲸湾▯公园'],
    ['样本公园5个', '样本公园5个'],
  ])('%s is shown as %s', (words, seen) => {
    expect(shown(words)).toBe(seen);
  });

  it('are all there, in their order', () => {
    const words = '加快鲸?xì)饪偛康?个、白鹭?公园';
    expect(
      damagedRuns(words)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });
});
