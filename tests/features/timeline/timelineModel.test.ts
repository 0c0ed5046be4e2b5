import { describe, expect, test } from 'vitest';
import { linkGroups, timelineLinks } from '../../../src/features/timeline/timelineLinks';
import { timelineModel, type TimelineQuestion } from '../../../src/features/timeline/timelineModel';
import { located, pairOf } from '../sampleStatements';

const target = located({ id: 'target23', year: 2023 });
const outcome = located({ id: 'outcome22', year: 2022, kind: 'outcome', line: 2 });
const milestone = located({ id: 'milestone23', kind: 'milestone', theme: 'transport' });

function ask(changes: Partial<TimelineQuestion> = {}) {
  return timelineModel({
    statements: [target, outcome, milestone],
    pairs: [],
    place: 'yantian',
    year: null,
    theme: null,
    missing: (year) => (year === 2023 ? 'none-found' : 'no-source'),
    selectedStatement: null,
    ...changes,
  });
}

describe('the rows of the timeline', () => {
  test('only themes with statements, in the order of the vocabulary', () => {
    expect(ask().rows.map(({ theme }) => theme)).toEqual(['transport', 'education']);
  });

  test('statements of other places and of other years are left out', () => {
    const model = ask({
      statements: [
        target,
        located({ id: 'b', district: 'luohu' }),
        located({ id: 'c', year: 2021 }),
      ],
    });
    expect(model.counts).toEqual({ target: 1, outcome: 0, milestone: 0 });
  });

  test('a chosen theme leaves its row alone', () => {
    expect(ask({ theme: 'transport' }).rows.map(({ theme }) => theme)).toEqual(['transport']);
  });

  test('in a cell the selected statement comes first, then joined ones, then by kind and line', () => {
    const joined = located({ id: 'joined', line: 99 });
    const earlier = located({ id: 'earlier', year: 2022, kind: 'outcome' });
    const statements = [
      located({ id: 'late-target', line: 9, indicator: '样本一' }),
      located({ id: 'early-target', line: 3, indicator: '样本二' }),
      located({ id: 'milestone', kind: 'milestone', line: 1 }),
      joined,
      located({ id: 'chosen', kind: 'outcome', line: 50 }),
      earlier,
    ];
    const pairs = [pairOf(joined, earlier)];
    const [row] = ask({ statements, pairs, selectedStatement: 'chosen' }).rows;
    expect(row?.cells[1]?.map(({ id }) => id)).toEqual([
      'chosen',
      'joined',
      'early-target',
      'late-target',
      'milestone',
    ]);
  });
});

describe('the years', () => {
  test.each([
    { missing: 'none-found', statements: [target], state: 'filled' },
    { missing: 'press-only', statements: [target], state: 'filled' },
    { missing: 'none-found', statements: [], state: 'none-found' },
    { missing: 'press-only', statements: [], state: 'press-only' },
    { missing: 'no-source', statements: [], state: 'no-source' },
    { missing: 'no-source', statements: [target], state: 'told-elsewhere' },
  ] as const)(
    '$missing, $statements.length statements: $state',
    ({ missing, statements, state }) => {
      const column = ask({ statements, missing: () => missing }).columns.find(
        ({ year }) => year === 2023,
      );
      expect(column?.state).toBe(state);
    },
  );

  test('the selected year is marked, the others stay', () => {
    expect(ask({ year: 2023 }).columns.map(({ selected }) => selected)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('lines between marks', () => {
  test('join the ends of a pair, the earlier year first; of a near one it is not exact', () => {
    expect(timelineLinks([target, outcome], [pairOf(target, outcome)])).toEqual([
      { from: 'outcome22', to: 'target23', exact: true },
    ]);
    const near = pairOf(target, outcome, { match: 'near' });
    expect(timelineLinks([target, outcome], [near])).toEqual([
      { from: 'outcome22', to: 'target23', exact: false },
    ]);
  });

  test('join nothing without a pair, however alike the statements are named', () => {
    expect(timelineLinks([target, outcome], [])).toEqual([]);
  });

  test('do not run from theme to theme', () => {
    const elsewhere = { ...target, theme: 'welfare' as const };
    expect(timelineLinks([elsewhere, outcome], [pairOf(elsewhere, outcome)])).toEqual([]);
  });

  test('a pair of which one end is not shown draws no line', () => {
    expect(timelineLinks([target], [pairOf(target, outcome)])).toEqual([]);
  });

  test('a target, its outcome and the next target are one group', () => {
    const groups = linkGroups([
      { from: 'a', to: 'b', exact: true },
      { from: 'x', to: 'y', exact: true },
      { from: 'b', to: 'c', exact: true },
    ]);
    expect(groups.get('a')).toBe(groups.get('c'));
    expect(groups.get('a')).not.toBe(groups.get('x'));
  });

  test('two groups that a later link joins become one', () => {
    const groups = linkGroups([
      { from: 'a', to: 'b', exact: true },
      { from: 'c', to: 'd', exact: true },
      { from: 'b', to: 'c', exact: true },
    ]);
    expect(new Set(groups.values()).size).toBe(1);
  });
});
