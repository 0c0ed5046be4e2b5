import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacePairs } from '../../src/app/PlacePairs';
import type { ThemeId } from '../../src/contract/themes';
import { createQueryClient } from '../../src/data/queries';
import type { Language } from '../../src/contract/languages';
import { LanguageContext } from '../../src/i18n/useText';
import { located, pairOf } from '../features/sampleStatements';
import { stubLayout } from '../components/browserStubs';
import { sampleTables } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const aim = located({ id: 'aim', year: 2022, indicator: '样本学位', value: 20 });
const done = located({ id: 'done', year: 2022, kind: 'outcome', indicator: '样本学位', value: 25 });
const PAIRS: Answer = { content: { pairs: [pairOf(aim, done, { en: 'New sample places' })] } };

function show(lang: Language, theme: ThemeId | null = null) {
  stubLayout(1000);
  const asked = stubData({ 'pairs.json': PAIRS });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageContext value={lang}>
        <PlacePairs
          tables={sampleTables()}
          place="yantian"
          statements={[aim, done]}
          year={null}
          theme={theme}
          selectedStatement={null}
          onSelectStatement={() => undefined}
        />
      </LanguageContext>
    </QueryClientProvider>,
  );
  return asked;
}

describe('the pairs of a place', () => {
  it('name their indicators in English', async () => {
    show('en');
    expect(await screen.findByRole('rowheader', { name: 'New sample places' })).toBeInTheDocument();
  });

  it('keep the document’s words in Chinese; names need no file of their own', async () => {
    const asked = show('zh');
    expect(await screen.findByRole('rowheader', { name: '样本学位' })).toBeInTheDocument();
    expect(asked).toEqual(['pairs.json']);
  });

  it('follow the theme, and are named by it', async () => {
    show('zh', 'finance');
    expect(await screen.findByRole('heading', { name: /说到与做到 · 金融/ })).toBeInTheDocument();
    expect(screen.queryByRole('rowheader')).not.toBeInTheDocument();
  });
});
