import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../src/contract/languages';
import { useCount } from '../../src/i18n/useCount';
import { LanguageContext } from '../../src/i18n/useText';

function Counts() {
  return useCount()(12345);
}

test.each<[Language, string]>([
  ['zh', '12,345'],
  ['en', '12,345'],
])('a count in %s', (language, written) => {
  const { container } = render(
    <LanguageContext value={language}>
      <Counts />
    </LanguageContext>,
  );
  expect(container).toHaveTextContent(written);
});
