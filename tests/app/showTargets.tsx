import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { TargetsView } from '../../src/app/TargetsView';
import type { LocatedStatement } from '../../src/contract/siteIndex';
import { createQueryClient } from '../../src/data/queries';
import type { Language } from '../../src/contract/languages';
import { LanguageContext } from '../../src/i18n/useText';
import { stubLayout } from '../components/browserStubs';
import { located, pairOf } from '../features/sampleStatements';
import { SAMPLE_DOCUMENTS } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const { YANTIAN, NEWS, CITY_REPORT } = SAMPLE_DOCUMENTS;

export const AIM = located({
  id: 'aim',
  year: 2023,
  document: YANTIAN.id,
  quote: '新增样本学位不少于３０个',
  indicator: '样本学位(新增)',
  indicatorEn: 'New sample places',
  indicatorId: 'sample-places',
  heading: '三、办好样本教育',
  line: 41,
});
export const DONE = located({
  id: 'done',
  kind: 'outcome',
  year: 2023,
  document: CITY_REPORT.id,
  issuer: 'city',
  quote: '盐田新增样本学位36个',
  indicator: '样本学位(新增)',
  indicatorEn: 'New sample places',
  indicatorId: 'sample-places',
  value: 36,
  line: 5,
});
export const ROAD = located({
  id: 'road',
  kind: 'milestone',
  year: 2023,
  document: CITY_REPORT.id,
  issuer: 'city',
  district: 'luohu',
  theme: 'transport',
  quote: '样本大道建成通车',
  indicator: '样本大道(通车)',
});
export const TOLD = located({
  id: 'told',
  year: 2022,
  document: NEWS.id,
  issuer: 'press',
  district: 'dapeng',
  theme: 'industry',
  strength: 'aspired',
  hedge: '力争',
  quote: '力争引进样本企业5家',
  indicator: '样本企业(引进)',
  value: 5,
  unit: '家',
});
export const ALL = [AIM, DONE, ROAD, TOLD];
export const PAIR = pairOf(AIM, DONE);

interface Shown {
  readonly language?: Language;
  readonly statements?: readonly LocatedStatement[];
  readonly files?: Record<string, Answer>;
}

/** The view of all statements at an address, on made-up data. @returns the files that it asked for. */
export function showTargets(
  search = '',
  { language = 'zh', statements = ALL, files = {} }: Shown = {},
): string[] {
  stubLayout(1200);
  const asked = stubData({
    'statements.json': { content: { documents: [NEWS, YANTIAN, CITY_REPORT], statements } },
    'pairs.json': { content: { pairs: [PAIR] } },
    ...files,
  });
  window.history.replaceState(null, '', `/?view=targets${search}`);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageContext value={language}>
        <TargetsView />
      </LanguageContext>
    </QueryClientProvider>,
  );
  return asked;
}

/** What the address remembers besides the view. */
export function remembered(): Record<string, string> {
  const query = new URLSearchParams(window.location.search);
  query.delete('view');
  return Object.fromEntries(query);
}

/** The words quoted in the rows, from the top. */
export function quotations(): string[] {
  return screen
    .queryAllByRole('rowheader')
    .map((cell) => cell.querySelector('q')?.textContent ?? '');
}

export const quotes = (...statements: readonly LocatedStatement[]) =>
  statements.map(({ quote }) => quote);

export const facet = (name: string) => within(screen.getByRole('group', { name }));
