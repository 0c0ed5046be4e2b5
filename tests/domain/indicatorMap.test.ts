import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/contract/comparison';
import type { Year } from '../../src/contract/vocabularies';
import { indicatorMap } from '../../src/domain/indicatorMap';
import { indicatorMapCsv } from '../../src/domain/indicatorMapCsv';
import { missingOf } from '../../src/domain/missing';
import { indicatorOf, pointOf } from '../features/samplePoints';
import { SAMPLE_DOCUMENTS, sampleTables } from '../sampleSite';

const tables = sampleTables();

function mapOf(
  points: readonly Point[],
  kind: Point['kind'] = 'target',
  year: Year | null = 2023,
  changes: Parameters<typeof indicatorOf>[2] = {},
) {
  const map = indicatorMap({
    ...{ kind, year },
    indicator: indicatorOf('sample', points, changes),
    missing: (...asked) => missingOf(tables.documents, ...asked),
  });
  const reading = (slug: string) => map.readings.find((each) => each.slug === slug);
  return { map, reading };
}

describe('an indicator on the map', () => {
  it('is a figure of one kind: an outcome never stands among targets', () => {
    const points = [
      pointOf({ kind: 'outcome', value: 99 }),
      pointOf({ district: 'luohu', value: 30, bound: 'min' }),
    ];
    const { map, reading } = mapOf(points);
    expect(reading('luohu')).toMatchObject({
      state: 'figure',
      point: { value: 30, bound: 'min', spokenBy: null },
      level: 3,
    });
    expect(reading('yantian')).toMatchObject({ state: 'none-found' });
    expect(map.classes).toEqual([{ level: 3, least: 30, most: 30 }]);
  });

  it('tells by the documents read why there is none', () => {
    const { reading } = mapOf([], 'target', 2022);
    expect(reading('yantian')).toEqual({ slug: 'yantian', state: 'press-only' });
    expect(reading('futian')).toEqual({ slug: 'futian', state: 'no-source' });
    expect(mapOf([], 'outcome', 2024).reading('yantian')).toMatchObject({ state: 'outside' });
    expect(mapOf([], 'target', null).reading('yantian')).toMatchObject({ state: 'none-found' });
  });

  it('has the newest year of each district where none is chosen', () => {
    const points = [pointOf({ year: 2022, value: 1 }), pointOf({ year: 2024, value: 3 })];
    expect(mapOf(points, 'target', null).reading('yantian')).toMatchObject({
      point: { year: 2024, value: 3 },
      others: 0,
    });
  });

  it('hears the district before newspapers, these before the city, and counts what it leaves out', () => {
    const points = [
      pointOf({ value: 1, issuer: 'city' }),
      pointOf({ value: 2, issuer: 'press' }),
      pointOf({ value: 3, near: true, phrase: '样本座位' }),
      pointOf({ value: 4 }),
    ];
    const of = (count: number) => mapOf(points.slice(0, count)).reading('yantian');
    expect(of(1)).toMatchObject({ point: { value: 1, spokenBy: 'city' }, others: 0 });
    expect(of(2)).toMatchObject({ point: { value: 2, spokenBy: 'press' }, others: 1 });
    expect(of(3)).toMatchObject({ point: { value: 3, phraseNumber: 1 }, others: 2 });
    expect(of(4)).toMatchObject({ point: { value: 4, phraseNumber: null }, others: 3 });
  });

  it('sets 万元 and 亿元 on one scale, and what measures something else on none', () => {
    const points = [
      pointOf({ value: 20000, unit: '万元' }),
      pointOf({ district: 'luohu', value: 2, unit: '亿元' }),
      pointOf({ district: 'futian', value: 7, unit: '家' }),
    ];
    const { map, reading } = mapOf(points, 'target', 2023, { unit: '亿元' });
    expect(map.classes).toEqual([{ level: 3, least: 2, most: 2 }]);
    expect(reading('yantian')).toMatchObject({ level: 3 });
    expect(reading('futian')).toMatchObject({ state: 'figure', level: null });
  });

  it('names the city beside the districts and colours nothing by it', () => {
    const city = pointOf({ district: 'shenzhen', value: 900 });
    const { map } = mapOf([city, pointOf({ value: 30 })]);
    expect(map.city).toMatchObject({ value: 900 });
    expect(map.isYardstick).toBe(false);
    expect(map.readings.map(({ slug }) => slug)).not.toContain('shenzhen');
    expect(map.classes).toEqual([{ level: 3, least: 30, most: 30 }]);
    expect(mapOf([city], 'target', 2023, { unit: '%' }).map.isYardstick).toBe(true);
  });
});

describe('the CSV of an indicator on the map', () => {
  it('has each figure as worded with its words, the city last, then who has none and why', () => {
    const { YANTIAN, CITY_REPORT } = SAMPLE_DOCUMENTS;
    const { map } = mapOf([
      pointOf({ bound: 'min', document: YANTIAN.id, quote: '新增样本学位不少于30个' }),
      pointOf({ district: 'shenzhen', value: 900, document: CITY_REPORT.id }),
    ]);
    const rows = indicatorMapCsv(map, tables.documentById).trim().split('\r\n');
    expect(rows).toHaveLength(1 + 11 + 1);
    expect(rows[1]).toMatch(
      /,yantian,盐田区,Yantian,2023,target,30,,个,min,.*不少于30个.*,figure$/,
    );
    expect(rows[2]).toMatch(/,shenzhen,.*,900,.*,figure$/);
    expect(rows[3]).toMatch(/,futian,福田区,Futian,2023,target,,.*,no-source$/);
  });

  it('names all the years where none is chosen', () => {
    const { map } = mapOf([], 'outcome', null);
    expect(indicatorMapCsv(map, tables.documentById)).toMatch(/,futian,.*,2022-2024,outcome,,/);
  });
});
