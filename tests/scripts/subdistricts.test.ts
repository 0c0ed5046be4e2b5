import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStreets, renderSubdistricts, subdistrictsOf } from '../../scripts/geo/subdistricts';
import { DISTRICT_SLUGS } from '../../src/contract/places';
import { SUBDISTRICTS } from '../../src/extract/lexicon/subdistricts';

describe('the table of sub-districts', () => {
  const rows = subdistrictsOf(readStreets());

  it('is the one that the generator writes today', () => {
    const committed = resolve(import.meta.dirname, '../../src/extract/lexicon/subdistricts.ts');
    expect(readFileSync(committed, 'utf8')).toBe(renderSubdistricts(rows));
    expect(SUBDISTRICTS).toEqual(rows);
  });

  it('holds 74 sub-districts and the four towns of 深汕, one of them in two spellings', () => {
    expect(rows.filter(({ name }) => name.endsWith('街道'))).toHaveLength(74);
    expect(rows.filter(({ name }) => name.endsWith('镇')).map(({ place }) => place)).toEqual(
      Array<string>(5).fill('shenshan'),
    );
  });

  it('knows every district', () => {
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(DISTRICT_SLUGS));
  });

  it.each([
    ['莲花街道', 'futian'],
    ['东门街道', 'luohu'],
    ['沙头角街道', 'yantian'],
    ['园山街道', 'longgang'],
    ['大鹏街道', 'dapeng'],
    ['鮜门镇', 'shenshan'],
    ['鲘门镇', 'shenshan'],
  ])('puts %s in %s', (name, place) => {
    expect(rows.find((row) => row.name === name)?.place).toBe(place);
  });
});
