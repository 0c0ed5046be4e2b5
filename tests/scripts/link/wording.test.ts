import { describe, expect, it } from 'vitest';
import { linkRecords } from '../../../scripts/link/link';
import type { SiteMention, SiteStatement } from '../../../scripts/siteRecord';
import { sampleRecord, sampleStatement } from '../sampleRecord';

let count = 0;
function target(year: number, changes: Partial<SiteStatement>): SiteStatement {
  count++;
  return sampleStatement({
    id: `id${String(count)}`,
    year,
    indicator: '停车位(新增)',
    quote: '新增停车位900个',
    value: 900,
    bound: 'exact',
    ...changes,
  });
}

function report(
  planYear: number,
  statements: SiteStatement[],
  {
    mentions = [],
    ...document
  }: { mentions?: SiteMention[]; issuerPlace?: 'yantian' | 'dapeng' } = {},
) {
  return sampleRecord({
    document: {
      id: `report-${String(planYear)}-${document.issuerPlace ?? ''}`,
      planYear,
      ...document,
    },
    statements,
    mentions,
  });
}

const wordingOf = (...records: ReturnType<typeof report>[]) => linkRecords(records).wording;

const TRIED = { strength: 'aspired', hedge: '力争' } as const;
/** By the heading of its list alone. */
const LISTED = { strength: 'aspired', hedge: '预期' } as const;

describe('changes of wording between two successive reports', () => {
  it.each([
    ['a higher figure', {}, { value: 950 }, 'raised', 'same'],
    ['a lower figure', {}, { value: 850 }, 'lowered', 'same'],
    ['the same', {}, {}, 'kept', 'same'],
    ['a plain statement, then 力争', {}, TRIED, 'kept', 'softer'],
    ['力争, then a plain statement', TRIED, {}, 'kept', 'firmer'],
    ['a plain statement, then one of what is expected', {}, LISTED, 'kept', 'same'],
    ['力争, then one of what is expected', TRIED, LISTED, 'kept', 'firmer'],
    ['a figure, then about so much', {}, { bound: 'approx' }, 'kept', 'softer'],
    ['a floor instead of a figure', {}, { bound: 'min' }, 'kept', 'same'],
    ['a floor, then a ceiling', { bound: 'min' }, { bound: 'max' }, null, 'same'],
    ['a range', {}, { bound: 'range', valueTo: 950 }, null, 'same'],
  ] as const)('%s', (_name, from, to, figure, wording) => {
    const { changes } = wordingOf(
      report(2023, [target(2023, from)]),
      report(2024, [target(2024, to)]),
    );
    expect(changes.map((change) => [change.indicator, change.figure, change.wording])).toEqual([
      ['parking-spaces-added', figure, wording],
    ]);
  });

  it('compares amounts after conversion', () => {
    const amount = { indicator: '工业投资', quote: '工业投资1亿元' };
    const { changes } = wordingOf(
      report(2023, [target(2023, { ...amount, unit: '亿元', value: 1 })]),
      report(2024, [target(2024, { ...amount, unit: '万元', value: 9000 })]),
    );
    expect(changes.map(({ figure }) => figure)).toEqual(['lowered']);
  });

  it.each([
    ['two years apart', report(2022, [target(2022, {})]), report(2024, [target(2024, {})])],
    [
      'of two speakers',
      report(2023, [target(2023, {})]),
      report(2024, [target(2024, {})], { issuerPlace: 'dapeng' }),
    ],
    [
      'of which one is only nearly the same',
      report(2023, [target(2023, { indicator: '绿道(新建改造)', unit: '公里' })]),
      report(2024, [target(2024, { indicator: '绿道(新建)', unit: '公里' })]),
    ],
  ])('puts no targets side by side %s', (_name, one, other) => {
    expect(wordingOf(one, other).changes).toEqual([]);
  });
});

describe('targets that are dropped', () => {
  const before = () => report(2023, [target(2023, {})]);

  it('names the report that no longer mentions them', () => {
    const after = report(2024, []);
    expect(
      wordingOf(before(), after).dropped.map(({ indicator, next }) => [indicator, next]),
    ).toEqual([['parking-spaces-added', after.document.id]]);
  });

  it('are not those that it mentions without a figure', () => {
    const mentions = [
      { concept: 'parking-spaces-added', district: 'yantian' as const, line: 3, byName: true },
    ];
    expect(wordingOf(before(), report(2024, [], { mentions })).dropped).toEqual([]);
  });

  it('are not those of which it gives another figure', () => {
    const stock = target(2024, { indicator: '停车位(总量)', quote: '停车位总量9000个' });
    expect(wordingOf(before(), report(2024, [stock])).dropped).toEqual([]);
  });

  it('are not told without the next report', () => {
    expect(wordingOf(before()).dropped).toEqual([]);
    expect(wordingOf(before(), report(2025, [])).dropped).toEqual([]);
  });

  it('are known indicators only', () => {
    const phrase = report(2023, [target(2023, { indicator: '样本花坛(新建)' })]);
    expect(wordingOf(phrase, report(2024, [])).dropped).toEqual([]);
  });
});

describe('mentions of an indicator', () => {
  const mentionsOf = (id: string, ...records: ReturnType<typeof report>[]) =>
    linkRecords(records).indicators.indicators.find((one) => one.id === id)?.mentions;
  const growth = { indicator: '工业投资增速', unit: '%', value: 9, quote: '工业投资增长9%' };
  const level = { indicator: '工业投资', unit: '亿元', value: 9, quote: '工业投资9亿元' };

  it('are where the record names it', () => {
    const mentions = [
      { concept: 'industrial-investment', district: 'dapeng' as const, line: 9, byName: true },
    ];
    const record = report(2023, [target(2023, growth)], { mentions });
    expect(mentionsOf('industrial-investment-growth', record)).toEqual([
      { district: 'dapeng', document: record.document.id, line: 9 },
    ]);
  });

  it('are where another figure of the same concept stands', () => {
    const one = report(2023, [target(2023, growth)]);
    const other = report(2024, [target(2024, { ...level, line: 12 })]);
    expect(mentionsOf('industrial-investment-growth', one, other)).toEqual([
      { district: 'yantian', document: other.document.id, line: 12 },
    ]);
  });

  it('are not where a figure of it stands', () => {
    const mentions = [
      { concept: 'industrial-investment', district: 'yantian' as const, line: 9, byName: true },
    ];
    const record = report(2023, [target(2023, growth)], { mentions });
    expect(mentionsOf('industrial-investment-growth', record)).toEqual([]);
  });
});
