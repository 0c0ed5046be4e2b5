import { describe, expect, it } from 'vitest';
import { classOf, legendOf } from '../../src/domain/classes';
import { barLength, isShortReading, readArea, selfSpoken } from '../../src/domain/mapReading';
import { arrangeSite } from '../../src/domain/siteTables';
import type { Emphasis } from '../../src/contract/siteIndex';
import { SAMPLE_INDEX, sampleTables } from '../sampleSite';

const tables = sampleTables();
const PRESS: Emphasis = {
  district: 'yantian',
  year: 2023,
  issuer: 'press',
  period: 'news',
  chars: 3000,
  documents: ['2022-01-05-press'],
  themes: [{ theme: 'education', share: 1 }],
};
const fewWords = arrangeSite({
  ...SAMPLE_INDEX,
  emphasis: [
    {
      district: 'futian',
      year: 2024,
      issuer: 'press',
      period: 'news',
      chars: 24,
      documents: ['2022-01-05-press'],
      themes: [{ theme: 'industry', share: 1 }],
    },
  ],
});

describe('classes of the map', () => {
  it.each([
    ['industry', 0, 0],
    ['industry', 0.001, 1],
    ['industry', 0.0499, 1],
    ['industry', 0.05, 2],
    ['industry', 0.1, 3],
    ['industry', 0.2, 4],
    ['industry', 0.3, 5],
    ['industry', 1, 5],
    ['targets', 0, 0],
    ['targets', 1, 1],
    ['targets', 4, 1],
    ['targets', 5, 2],
    ['targets', 39, 4],
    ['targets', 400, 5],
  ] as const)('put %s %d into class %d', (measure, value, level) => {
    expect(classOf(measure, value)).toBe(level);
  });

  it.each(['industry', 'targets'] as const)('of %s follow each other without a gap', (measure) => {
    const [zero, ...classes] = legendOf(measure);
    expect(zero).toEqual({ level: 0, from: 0, to: 0 });
    expect(classes.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(classes.slice(1).map(({ from }) => from)).toEqual(
      classes.slice(0, -1).map(({ to }) => to),
    );
    expect(classes.at(-1)?.to).toBeNull();
  });

  it.each(['industry', 'targets'] as const)('of %s hold what the legend says', (measure) => {
    for (const { level, from } of legendOf(measure))
      if (from > 0) expect(classOf(measure, from)).toBe(level);
  });
});

describe('the reading of a district', () => {
  it('is the share of its own text, with who says it and how much text there is', () => {
    expect(readArea(tables, 'yantian', 'industry', 2023)).toEqual({
      slug: 'yantian',
      state: 'value',
      value: 0.3,
      level: 5,
      chars: 9000,
      issuer: 'district',
      documents: 1,
    });
  });

  it('counts its own targets, not the city’s for it', () => {
    expect(readArea(tables, 'yantian', 'targets', 2023)).toMatchObject({ value: 6, level: 2 });
    expect(readArea(tables, 'yantian', 'targets', null)).toMatchObject({ value: 7 });
  });

  it('is a true zero where a source says nothing of the theme', () => {
    expect(readArea(tables, 'yantian', 'education', 2023)).toMatchObject({
      state: 'value',
      value: 0,
      level: 0,
    });
  });

  it('is no share but too little text where there are only a few words', () => {
    expect(readArea(fewWords, 'futian', 'industry', 2024)).toEqual({
      slug: 'futian',
      state: 'too-little',
      chars: 24,
      issuer: 'press',
      documents: 1,
    });
    expect(readArea(fewWords, 'futian', 'targets', 2024)).toMatchObject({ state: 'too-little' });
  });

  it('says that newspapers name no target rather than that there are none', () => {
    const reading = readArea(tables, 'yantian', 'targets', 2022);
    expect(reading).toMatchObject({ state: 'none-found', issuer: 'press', chars: 1000 });
    expect(isShortReading(reading)).toBe(true);
    expect(barLength(reading, [reading])).toBeNull();
  });

  it('of a short text is told, and gets neither colour nor bar', () => {
    const reading = readArea(tables, 'yantian', 'culture', 2022);
    expect(reading).toMatchObject({ state: 'value', value: 1, level: null });
    expect(barLength(reading, [reading])).toBeNull();
    expect(readArea(tables, 'yantian', 'health', 2022)).toMatchObject({ state: 'none-found' });
  });

  it('sets no newspaper’s count on the scale of reports, however long its text', () => {
    const press = { ...PRESS, district: 'dapeng', chars: 30000 } as const;
    const count = { district: 'dapeng', year: 2023, issuer: 'press', kind: 'target' } as const;
    const long = arrangeSite({
      ...SAMPLE_INDEX,
      emphasis: [press],
      counts: [{ ...count, theme: 'education', count: 6 }],
    });
    expect(readArea(long, 'dapeng', 'targets', 2023)).toMatchObject({ value: 6, level: null });
    expect(readArea(long, 'dapeng', 'education', 2023)).toMatchObject({ value: 1, level: 5 });
  });

  it('rests on the district’s own document alone where there is one, whatever newspapers say', () => {
    const withPress = arrangeSite({ ...SAMPLE_INDEX, emphasis: [...SAMPLE_INDEX.emphasis, PRESS] });
    expect(readArea(withPress, 'yantian', 'education', 2023)).toMatchObject({
      value: 0,
      issuer: 'district',
      chars: 9000,
    });
    expect(readArea(withPress, 'yantian', 'culture', 2022)).toMatchObject({ issuer: 'press' });
  });

  it('tells which districts speak for themselves', () => {
    const of = (year: 2022 | 2023) =>
      (['yantian', 'dapeng', 'luohu'] as const).map((slug) =>
        readArea(tables, slug, 'transport', year),
      );
    expect(selfSpoken(of(2023))).toEqual(['yantian']);
    expect(selfSpoken(of(2022))).toEqual([]);
  });

  it('is no source, not zero, where nothing was read', () => {
    expect(readArea(tables, 'yantian', 'targets', 2024)).toEqual({
      slug: 'yantian',
      state: 'no-source',
    });
    expect(readArea(tables, 'luohu', 'industry', 2023)).toMatchObject({ state: 'no-source' });
  });

  it('gives bars relative to the largest, and none without a source', () => {
    const readings = (['yantian', 'luohu'] as const).map((slug) =>
      readArea(tables, slug, 'transport', 2023),
    );
    expect(readings.map((reading) => barLength(reading, readings))).toEqual([1, null]);
  });
});
