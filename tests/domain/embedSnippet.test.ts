import { expect, test } from 'vitest';
import { embedSnippet } from '../../src/domain/embedSnippet';

test('the snippet is an iframe as wide as the article, with a title, loaded when near', () => {
  expect(
    embedSnippet({
      address: 'https://example.org/e.html?a=1&b=2',
      title: '盐田时间线',
      height: 500,
    }),
  ).toBe(
    '<iframe src="https://example.org/e.html?a=1&amp;b=2" title="盐田时间线" width="100%" ' +
      'height="500" loading="lazy" style="border:0"></iframe>',
  );
});

test('a title cannot end the attribute that it stands in', () => {
  const code = embedSnippet({ address: 'https://example.org', title: '"><b>', height: 10 });
  expect(code).toContain('title="&quot;&gt;&lt;b&gt;"');
});
