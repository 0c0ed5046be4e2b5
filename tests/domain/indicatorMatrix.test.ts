import { describe, expect, it } from 'vitest';
import type { Indicator, Point } from '../../src/contract/comparison';
import type { PlaceSlug } from '../../src/contract/places';
import type { DocumentSummary } from '../../src/contract/siteIndex';
import type { Year } from '../../src/contract/vocabularies';
import { indicatorMatrix } from '../../src/domain/indicatorMatrix';
import { summary } from '../features/sampleStatements';

const REPORT = summary({ id: 'report' });
const POINT: Point = {
  district: 'yantian',
  year: 2023,
  kind: 'target',
  value: 30,
  valueTo: null,
  unit: '个',
  bound: 'min',
  strength: 'committed',
  hedge: null,
  quote: '新增样本学位不少于30个',
  line: 7,
  statement: 's',
  document: REPORT.id,
  issuer: 'district',
  phrase: '样本学位(新增)',
};

function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'sample-places',
    zh: '样本学位（新增）',
    en: 'Sample places added',
    known: true,
    theme: 'education',
    unit: '个',
    nature: 'new',
    direction: 'more',
    points: [POINT],
    mentions: [],
    related: [],
    ...changes,
  };
}

function state(one: Indicator, documents: DocumentSummary[], place: PlaceSlug, year: Year) {
  const row = indicatorMatrix(one, documents).find((each) => each.place === place);
  const cell = row?.cells.find((each) => each.year === year);
  return cell?.state === 'missing' ? [cell.target, cell.outcome] : cell?.state;
}

describe('what is found of an indicator', () => {
  it('is a figure where there is one, target or outcome', () => {
    expect(state(indicator(), [REPORT], 'yantian', 2023)).toBe('figure');
  });

  it('is a name without a figure where a document says no more', () => {
    const mentions = [{ district: 'yantian', document: REPORT.id, line: 9 }] as const;
    const named = indicator({ points: [{ ...POINT, district: 'luohu' }], mentions: [...mentions] });
    expect(state(named, [REPORT], 'yantian', 2023)).toBe('mentioned');
  });

  it('is nothing in a document that was read', () => {
    const other = indicator({ points: [{ ...POINT, year: 2024 }] });
    expect(state(other, [REPORT], 'yantian', 2023)).toEqual(['none-found', 'no-source']);
  });

  it('is unknown, not nothing, without a document', () => {
    expect(state(indicator(), [REPORT], 'luohu', 2023)).toEqual(['no-source', 'no-source']);
    expect(state(indicator(), [REPORT], 'yantian', 2024)).toEqual(['no-source', 'outside']);
  });

  it('is not said to be missing where newspapers alone were read', () => {
    const news = summary({ issuer: 'press', issuerPlace: null, kind: 'news' });
    const other = indicator({ points: [{ ...POINT, district: 'luohu' }] });
    expect(state(other, [news], 'yantian', 2023)).toEqual(['press-only', 'no-source']);
    expect(state(other, [news, REPORT], 'yantian', 2023)).toEqual(['none-found', 'no-source']);
  });

  it('may stand in the work report that reviews the year, not in a plan of the next', () => {
    const other = indicator({ points: [{ ...POINT, district: 'luohu' }] });
    expect(state(other, [REPORT], 'yantian', 2022)).toEqual(['no-source', 'none-found']);
    const plan = summary({ kind: 'plan' });
    expect(state(other, [plan], 'yantian', 2022)).toEqual(['no-source', 'no-source']);
  });

  it('is not missing from the city’s report, which reports on no single district', () => {
    const city = summary({ issuer: 'city', issuerPlace: 'shenzhen', districts: ['luohu'] });
    expect(state(indicator(), [city], 'luohu', 2023)).toEqual(['no-source', 'no-source']);
    expect(state(indicator(), [city], 'shenzhen', 2023)).toEqual(['none-found', 'no-source']);
  });
});
