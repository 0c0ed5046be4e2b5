import { describe, expect, it } from 'vitest';
import { englishTitle, titleIn } from '../../src/domain/documentTitle';
import { summary } from '../features/sampleStatements';

describe('a document in English', () => {
  it.each([
    [{ kind: 'work-report', issuerPlace: 'luohu', planYear: 2023 }, 'Luohu work report 2023'],
    [{ kind: 'work-report', issuerPlace: 'shenzhen', planYear: 2024 }, 'Shenzhen work report 2024'],
    [{ kind: 'plan', issuerPlace: 'yantian', planYear: 2024 }, 'Yantian plan 2024'],
    [{ kind: 'work-report', issuerPlace: null, planYear: 2022 }, 'Work report 2022'],
    [{ kind: 'news', issuerPlace: null, planYear: 2022 }, 'News report'],
  ] as const)('of %j is called %s', (changes, title) => {
    expect(englishTitle(summary(changes))).toBe(title);
  });

  it('keeps its own title, or its first words, beside that', () => {
    const document = summary({ title: '年度报告（样本）', planYear: 2023 });
    expect(titleIn('en', document)).toBe('Yantian work report 2023 (年度报告（样本）)');
    expect(titleIn('zh', document)).toBe('年度报告（样本）');
    const untitled = { ...document, title: null, opening: '各位样本代表' };
    expect(titleIn('zh', untitled)).toBe('［各位样本代表…］');
  });
});
