import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../src/contract/languages';
import { useCompactCount, useCount } from '../../src/i18n/useCount';
import { LanguageContext } from '../../src/i18n/useText';

function Counts() {
  return [useCount()(12345), useCompactCount()(12345)].join(' ');
}

test.each<[Language, string]>([
  ['zh', '12,345 1.2万'],
  ['en', '12,345 12.3K'],
])('a count, plain and in short, in %s', (language, written) => {
  const { container } = render(
    <LanguageContext value={language}>
      <Counts />
    </LanguageContext>,
  );
  expect(container).toHaveTextContent(written);
});
