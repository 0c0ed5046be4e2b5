import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { CompareView } from '../../src/app/CompareView';
import type { Pair, WordingFile } from '../../src/contract/comparison';
import { createQueryClient } from '../../src/data/queries';
import type { Language } from '../../src/contract/languages';
import { LanguageContext } from '../../src/i18n/useText';
import { stubLayout } from '../components/browserStubs';
import { indicatorOf, pointOf } from '../features/samplePoints';
import { OF_ANOTHER_SCOPE } from '../features/sampleStatements';
import { SAMPLE_DOCUMENTS, SAMPLE_INDEX } from '../sampleSite';
import { stubData, type Answer } from '../stubData';

const { YANTIAN, CITY_REPORT, NEWS } = SAMPLE_DOCUMENTS;

export const done = pointOf({
  year: 2022,
  kind: 'outcome',
  value: 25,
  quote: '样本学位实际新增25个',
  line: 7,
  document: YANTIAN.id,
  statement: 'done',
});
export const aim = pointOf({
  year: 2023,
  value: 30,
  bound: 'min',
  quote: '新增样本学位不少于30个',
  line: 8,
  document: YANTIAN.id,
  statement: 'aim',
});
const told = pointOf({
  district: 'dapeng',
  year: 2022,
  value: 10,
  issuer: 'press',
  quote: '据报道新增样本学位10个',
  document: NEWS.id,
  phrase: '样本座位',
  near: true,
  statement: 'told',
});
const whole = pointOf({
  district: 'shenzhen',
  year: 2023,
  value: 900,
  quote: '全市新增样本学位900个',
  document: CITY_REPORT.id,
  statement: 'whole',
});
const PLACES = indicatorOf('sample-places', [done, aim, told, whole], {
  related: [{ indicator: 'sample-stock', why: 'stock-new' }],
});
export const STOCK = indicatorOf('sample-stock', [pointOf({ value: 7000 })], {
  zh: '样本学位总数',
  en: 'All sample places',
  nature: 'stock',
});

export const PAIR: Pair = {
  indicator: PLACES.id,
  zh: PLACES.zh,
  en: PLACES.en,
  district: 'yantian',
  year: 2022,
  match: 'near',
  differences: OF_ANOTHER_SCOPE,
  relation: 'outcome-target',
  target: sideOf(aim),
  outcome: sideOf(done),
  better: 'more',
  met: null,
};

const WORDING: WordingFile = {
  changes: [
    {
      indicator: PLACES.id,
      zh: PLACES.zh,
      en: PLACES.en,
      district: 'yantian',
      issuer: 'district',
      from: sideOf(aim),
      to: {
        ...sideOf(aim),
        year: 2024,
        statement: 'next',
        strength: 'aspired',
        hedge: '力争',
        quote: '力争新增样本学位30个',
      },
      figure: 'kept',
      wording: 'softer',
    },
  ],
  dropped: [
    {
      indicator: PLACES.id,
      zh: PLACES.zh,
      en: PLACES.en,
      district: 'shenzhen',
      issuer: 'city',
      target: sideOf(whole),
      next: YANTIAN.id,
    },
  ],
};

export function sideOf(point: typeof aim): Pair['target'] {
  const { year, value, valueTo, unit, bound } = point;
  const { strength, hedge, quote, line, statement, document } = point;
  return { year, value, valueTo, unit, bound, strength, hedge, quote, line, statement, document };
}

export function show(
  search: string,
  language: Language = 'zh',
  files: Record<string, Answer> = {},
) {
  stubLayout(1200);
  stubData({
    'index.json': { content: SAMPLE_INDEX },
    'indicators.json': { content: { indicators: [PLACES, STOCK] } },
    'pairs.json': { content: { pairs: [PAIR] } },
    'wording.json': { content: WORDING },
    ...files,
  });
  window.history.replaceState(null, '', search);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageContext value={language}>
        <CompareView />
      </LanguageContext>
    </QueryClientProvider>,
  );
}

export const offered = () =>
  within(screen.getByRole('listbox', { name: '指标' })).getAllByRole('option');

export const chosen = () => new URLSearchParams(window.location.search);
