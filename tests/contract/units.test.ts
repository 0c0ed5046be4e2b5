import { describe, expect, it } from 'vitest';
import { splitScale, unitOf } from '../../src/contract/units';
import { inLanguage, unitLanguage } from '../../src/domain/englishUnits';
import { inUnit } from '../../src/domain/unitScale';
import { unitMeaning } from '../../src/extract/indicators/unitFamily';
import { HARD_UNITS, MONEY_UNITS, SOFT_UNITS } from '../../src/extract/lexicon/units';

/** What the engine can write behind a figure that states something; what is taken per something stays as it is. */
const WRITTEN = [
  ...HARD_UNITS,
  ...SOFT_UNITS,
  ...[...MONEY_UNITS].flatMap((unit) => [`万${unit}`, `亿${unit}`]),
];

describe('the table of units', () => {
  it('knows every unit that figures are written in', () => {
    expect(WRITTEN.filter((unit) => unitOf(unit) === null)).toEqual([]);
  });

  it.each([
    ['亿元', 1e8, '元'],
    ['万亿元', 1e12, '元'],
    ['万标箱', 1e4, '标箱'],
    ['家', 1, '家'],
    ['亿', 1, '亿'],
    ['万亿次', 1, '万亿次'],
  ])('takes %s for %d of %s', (unit, scale, bare) => {
    expect(splitScale(unit)).toEqual({ scale, bare });
  });

  it('does not take what it does not know for a count', () => {
    expect(unitOf('箩筐')).toBeNull();
    expect(unitMeaning('箩筐', '海带')).toEqual({ family: 'other', factor: 1 });
  });

  it('converts what may be put beside each other, by the same factor, and nothing else', () => {
    for (const from of WRITTEN)
      for (const to of WRITTEN.filter((unit) => unit !== from)) {
        const [own, other] = [unitMeaning(from, '海景公寓'), unitMeaning(to, '海景公寓')];
        if (own.family !== other.family || own.family === 'other') continue;
        expect(inUnit(1, from, to), `${from} as ${to}`).toBeCloseTo(own.factor / other.factor, 9);
      }
  });
});

describe('a unit in English', () => {
  const inEnglish = (unit: string) => inLanguage({ value: 30, valueTo: null, unit }, 'en').unit;

  it('has a name unless it is like no other', () => {
    const unnamed = WRITTEN.filter((unit) => unitLanguage(inEnglish(unit)) === 'zh');
    expect(unnamed.filter((unit) => unitOf(unit)?.family !== 'other')).toEqual([]);
  });

  it.each([
    ['艘', '', 30],
    ['亿港元', 'bn HK dollars', 3],
    ['万美元', 'm US dollars', 0.3],
    ['斤', 'kg', 15],
    ['吨标准煤', '吨标准煤', 30],
  ])('%s: %s', (unit, name, value) => {
    expect(inLanguage({ value: 30, valueTo: null, unit }, 'en')).toMatchObject({
      unit: name,
      value,
    });
  });
});
