import { describe, expect, test } from 'vitest';
import type { Pair } from '../../../src/contract/comparison';
import {
  compareModel,
  yearsTold,
  type CompareQuestion,
} from '../../../src/features/compare/compareModel';
import { lacksSource } from '../../../src/domain/lacksSource';
import { missingOf } from '../../../src/domain/missing';
import { summary } from '../sampleStatements';
import { indicatorOf, pairOfPoints, pointOf } from '../samplePoints';

const aim = pointOf({ district: 'luohu', year: 2023, statement: 'aim' });
const done = pointOf({ district: 'luohu', year: 2022, kind: 'outcome', statement: 'done' });
const other = pointOf({ district: 'futian', year: 2023 });
const city = pointOf({ district: 'shenzhen', year: 2021, kind: 'outcome' });

const report = summary({ issuerPlace: 'luohu', districts: ['luohu'], planYear: 2024 });

function ask(changes: Partial<CompareQuestion> = {}) {
  return compareModel({
    indicator: indicatorOf('sample', [aim, done, other, city]),
    pairs: [],
    places: [],
    years: [],
    missing: () => 'no-source',
    ...changes,
  });
}

const pair = (from: typeof aim, to: typeof done, changes: Partial<Pair> = {}): Pair =>
  pairOfPoints(from, to, { relation: 'outcome-target', ...changes });

describe('which places have a panel', () => {
  test('those that give figures, in the official order; the city stands apart', () => {
    const model = ask();
    expect(model.districts.map(({ place }) => place)).toEqual(['futian', 'luohu']);
    expect(model.city?.place).toBe('shenzhen');
  });

  test('those that are chosen, also without a figure; the city stays as the yardstick', () => {
    const model = ask({ places: ['luohu', 'dapeng'] });
    expect(model.districts.map(({ place }) => place)).toEqual(['luohu', 'dapeng']);
    expect(model.city).not.toBeNull();
    expect(model.absent).toEqual([]);
  });

  test('the city alone where it alone is chosen', () => {
    expect(ask({ places: ['shenzhen'] }).districts).toEqual([]);
  });

  test('no city where it gives no figure', () => {
    expect(ask({ indicator: indicatorOf('sample', [aim]) }).city).toBeNull();
  });

  test('others are told with what is known of why', () => {
    const indicator = indicatorOf('sample', [aim, other], {
      mentions: [{ district: 'yantian', document: 'sample', line: 3 }],
    });
    const known = new Map<string, 'none-found' | 'press-only'>([
      ['nanshan', 'none-found'],
      ['baoan', 'press-only'],
    ]);
    const { absent } = ask({ indicator, missing: (place) => known.get(place) ?? 'no-source' });
    expect(absent.slice(0, 4).map(({ place, why }) => [place, why])).toEqual([
      ['yantian', 'mentioned'],
      ['nanshan', 'none-found'],
      ['baoan', 'press-only'],
      ['longgang', 'no-source'],
    ]);
  });
});

describe('years', () => {
  test('those of the record, and others that are spoken of', () => {
    expect(ask().years).toEqual([2021, 2022, 2023, 2024]);
  });

  test('not those that only places out of sight speak of', () => {
    const far = pointOf({ district: 'baoan', year: 2035 });
    expect(yearsTold({ points: [aim, far] }, ['luohu'])).toEqual([2022, 2023, 2024]);
  });

  test('those chosen, and only their figures', () => {
    const model = ask({ years: [2022] });
    expect(model.years).toEqual([2022]);
    expect(model.districts.map(({ points }) => points.map(({ statement }) => statement))).toEqual([
      ['done'],
    ]);
  });

  test.each([
    [2021, 'outside', 'no-source'],
    [2022, 'no-source', 'figures'],
    [2023, 'figures', 'none-found'],
    [2024, 'none-found', 'outside'],
    [2030, 'outside', 'outside'],
  ])('of %i the target is %s, the outcome %s, by the document that would tell', (...column) => {
    const [year, target, outcome] = column;
    const model = ask({
      places: ['luohu'],
      years: [year],
      missing: (place, each, kind) => missingOf([report], place, each, kind),
    });
    expect(model.districts[0]?.columns).toEqual([{ year, target, outcome }]);
  });

  test.each([
    ['figures', 'no-source', false],
    ['none-found', 'no-source', false],
    ['press-only', 'no-source', false],
    ['outside', 'no-source', true],
    ['no-source', 'no-source', true],
    ['outside', 'outside', false],
  ] as const)('target %s, outcome %s: for want of a source %s', (target, outcome, lacks) => {
    expect(lacksSource({ target, outcome })).toBe(lacks);
  });
});

describe('figures side by side', () => {
  test('money of another size is converted to the indicator’s unit', () => {
    const indicator = indicatorOf(
      'sample',
      [pointOf({ district: 'luohu', value: 3800, valueTo: 4000, unit: '万元' })],
      { unit: '亿元' },
    );
    expect(ask({ indicator }).districts[0]?.points[0]).toMatchObject({
      value: 3800,
      amount: 0.38,
      amountTo: 0.4,
    });
  });

  test('what another unit measures is not drawn', () => {
    const indicator = indicatorOf('sample', [pointOf({ district: 'luohu', unit: '%' })]);
    expect(ask({ indicator }).districts[0]?.points[0]?.amount).toBeNull();
  });

  test.each([
    ['%', true],
    ['个', false],
  ])('the city’s figures in %s measure the districts’: %s', (unit, expected) => {
    expect(ask({ indicator: indicatorOf('sample', [aim, city], { unit }) }).isYardstick).toBe(
      expected,
    );
  });

  test('growth measures the districts’ whatever its unit', () => {
    const growth = indicatorOf('sample', [aim, city], { unit: '番', nature: 'growth' });
    expect(ask({ indicator: growth }).isYardstick).toBe(true);
  });

  test('who speaks is said where it is not the place’s own government', () => {
    const indicator = indicatorOf('sample', [
      pointOf({ district: 'luohu', year: 2022, issuer: 'city' }),
      pointOf({ district: 'luohu', year: 2023, issuer: 'district' }),
      pointOf({ district: 'luohu', year: 2024, issuer: 'press' }),
      pointOf({ district: 'shenzhen', year: 2022, issuer: 'city' }),
    ]);
    const { districts, city: whole } = ask({ indicator });
    expect(districts[0]?.points.map(({ spokenBy }) => spokenBy)).toEqual(['city', null, 'press']);
    expect(whole?.points[0]?.spokenBy).toBeNull();
  });

  describe('of what is only nearly the indicator', () => {
    const near = { near: true, phrase: '公办样本学位' } as const;
    const indicator = indicatorOf('sample', [
      pointOf({ district: 'futian', year: 2022, near: true, phrase: '样本座位' }),
      pointOf({ district: 'luohu', year: 2022, phrase: '样本的学位' }),
      pointOf({ district: 'luohu', year: 2023, ...near }),
      pointOf({ district: 'luohu', year: 2024, ...near }),
    ]);
    const numbers = (model: ReturnType<typeof ask>) =>
      model.districts.flatMap(({ points }) => points.map(({ phraseNumber }) => phraseNumber));

    test('are numbered; another phrase for the same is not', () => {
      const model = ask({ indicator });
      expect(model.phrases).toEqual(['样本座位', '公办样本学位']);
      expect(numbers(model)).toEqual([1, null, 2, 2]);
    });

    test('are told only where they are in sight', () => {
      expect(ask({ indicator, years: [2022], places: ['luohu'] }).phrases).toEqual([]);
      const model = ask({ indicator, places: ['luohu'] });
      expect(model.phrases).toEqual(['公办样本学位']);
      expect(numbers(model)).toEqual([null, 1, 1]);
    });
  });

  test('a target stands before the outcome of its year', () => {
    const indicator = indicatorOf('sample', [
      pointOf({ district: 'luohu', year: 2023, kind: 'outcome', statement: 'result' }),
      pointOf({ district: 'luohu', year: 2023, kind: 'target', statement: 'promise' }),
    ]);
    const ids = ask({ indicator }).districts[0]?.points.map(({ statement }) => statement);
    expect(ids).toEqual(['promise', 'result']);
  });
});

describe('lines', () => {
  test('never lead from last year’s outcome to the target', () => {
    expect(ask({ pairs: [pair(aim, done)] }).links).toEqual([]);
  });

  test('lead from a target to the outcome of its year', () => {
    const pairs = [pair(aim, done, { relation: 'target-outcome' })];
    expect(ask({ pairs }).links).toEqual([{ from: 'aim', to: 'done', exact: true }]);
    const near = pairs.map((each) => ({ ...each, match: 'near' as const }));
    expect(ask({ pairs: near }).links).toEqual([{ from: 'aim', to: 'done', exact: false }]);
  });

  test('are drawn only where both ends are in sight', () => {
    expect(
      ask({ pairs: [pair(aim, done, { relation: 'target-outcome' })], years: [2023] }).links,
    ).toEqual([]);
  });
});
