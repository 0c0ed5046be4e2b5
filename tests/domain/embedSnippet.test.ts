import { expect, test } from 'vitest';
import { embedHeight } from '../../src/domain/embedHeight';
import { embedSnippet } from '../../src/domain/embedSnippet';

const SOURCE = { page: 'https://example.org/?district=yantian&year=2023', words: '来源：样本' };

test('the snippet is an iframe as wide as the article, with a title, loaded when near, and its source in words', () => {
  expect(
    embedSnippet(
      { address: 'https://example.org/e.html?a=1&b=2', title: '盐田时间线', height: 500 },
      SOURCE,
    ),
  ).toBe(
    '<iframe src="https://example.org/e.html?a=1&amp;b=2" title="盐田时间线" width="100%" ' +
      'height="500" loading="lazy" style="border:0"></iframe>\n' +
      '<p><a href="https://example.org/?district=yantian&amp;year=2023">来源：样本</a></p>',
  );
});

test('a title cannot end the attribute that it stands in', () => {
  const code = embedSnippet({ address: 'https://example.org', title: '"><b>', height: 10 }, SOURCE);
  expect(code).toContain('title="&quot;&gt;&lt;b&gt;"');
});

test('a frame is as high as its rows, up to what an article bears', () => {
  expect(embedHeight('pairs', 1)).toBeLessThan(embedHeight('pairs', 2));
  for (const chart of ['timeline', 'pairs', 'themes', 'compare'] as const) {
    expect(embedHeight(chart, 200)).toBeLessThanOrEqual(800);
    expect(embedHeight(chart, 0)).toBe(embedHeight(chart, 1));
  }
});
