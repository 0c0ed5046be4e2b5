import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/contract/comparison';
import type { Year } from '../../../src/contract/vocabularies';
import { indicatorMap } from '../../../src/domain/indicatorMap';
import { missingOf } from '../../../src/domain/missing';
import { indicatorSubject } from '../../../src/features/map/indicatorSubject';
import { SAMPLE_DOCUMENTS, sampleTables } from '../../sampleSite';
import { indicatorOf, pointOf } from '../samplePoints';

const tables = sampleTables();
const { YANTIAN, NEWS } = SAMPLE_DOCUMENTS;
const FLOOR = pointOf({
  ...{ value: 6, bound: 'min', unit: '家', document: YANTIAN.id, line: 8 },
  quote: '新增样本企业6家以上',
});
const TOLD = pointOf({
  ...{ district: 'dapeng', value: 20, unit: '家', issuer: 'press', document: NEWS.id },
  quote: '新增样本企业20家',
});

function subjectOf(
  points: readonly Point[],
  { language = 'zh', year = 2023 }: { language?: 'zh' | 'en'; year?: Year | null } = {},
) {
  const map = indicatorMap({
    indicator: indicatorOf('sample', points, { unit: '家' }),
    ...{ kind: 'target', year },
    missing: (...asked) => missingOf(tables.documents, ...asked),
  });
  const subject = indicatorSubject(map, tables.documentById, language);
  const area = (slug: string) => subject.areas.find((each) => each.slug === slug);
  return { subject, area };
}

describe('the words of an indicator on the map', () => {
  it('show a floor as a floor: on the map, in the list, in the card, in the legend, to the ear', () => {
    const { subject, area } = subjectOf([FLOOR]);
    expect(area('yantian')).toMatchObject({
      label: '≥6',
      value: '≥6家',
      spoken: '盐田区：≥6家',
      card: { value: '≥6家', quote: '新增样本企业6家以上' },
    });
    expect(area('yantian')?.card.lines).toContain('承诺 · 区政府自述 · 2023-02-01 · 第 8 行');
    expect(subject.legend.entries[0]).toEqual({ fill: 3, words: '≥6家' });
    expect(subject.legend.note).toContain('≥ 是下限');
    expect(subject.legend.title).toBe('样本学位（新增） · 目标（单位：家）');
  });

  it('mark what a newspaper says wherever it stands', () => {
    const { subject, area } = subjectOf([TOLD]);
    expect(area('dapeng')).toMatchObject({
      ...{ label: '20', labelNote: '媒体', value: '20家', aside: '媒体' },
    });
    expect(area('dapeng')?.spoken).toContain('媒体报道');
    expect(subject.legend.note).toContain('注“媒体”的是媒体的说法');
  });

  it('say the year of each figure where all are chosen', () => {
    const { subject, area } = subjectOf([FLOOR], { year: null });
    expect(area('yantian')).toMatchObject({ label: '≥6', labelNote: '2023', aside: '2023' });
    // A small map draws no figures, so that nothing can stand beside them.
    expect(subject.legend.note).toContain('最新一年的数字，数字都带年份');
  });

  it('say why a district has none, never zero, and hatch what has no source', () => {
    const { subject, area } = subjectOf([FLOOR]);
    expect(area('luohu')).toMatchObject({ fill: 'no-source', label: '无来源', hasValue: false });
    expect(subjectOf([]).area('yantian')).toMatchObject({
      ...{ fill: 'plain', label: '未见', value: '已读，未见' },
    });
    expect(subjectOf([], { year: 2022 }).area('dapeng')).toMatchObject({
      ...{ fill: 'too-little', label: '仅媒体', value: '仅媒体，报告未读' },
    });
    expect(subject.legend.entries.at(-1)).toEqual({ fill: 'no-source', words: '无来源' });
  });

  it('give a class by the figures at its ends, ties by both wordings', () => {
    const places = ['futian', 'luohu', 'nanshan', 'baoan', 'longgang', 'longhua'] as const;
    const points = places.map((district, at) =>
      pointOf({ district, unit: '家', value: [10, 11, 40, 60, 80, 90][at] ?? 0 }),
    );
    const exact = pointOf({ district: 'pingshan', value: 6, unit: '家' });
    const { subject } = subjectOf([FLOOR, exact, ...points]);
    expect(subject.legend.entries.map(({ words }) => words).slice(0, 5)).toEqual([
      '≥6家 / 6家 至 11家',
      '40家',
      '60家',
      '80家',
      '90家',
    ]);
  });

  it('are English where that is asked for', () => {
    const { subject, area } = subjectOf([FLOOR, TOLD], { language: 'en' });
    expect(subject.legend.title).toBe('New sample places · Target (unit: number)');
    expect(area('dapeng')).toMatchObject({ label: '20', labelNote: 'press' });
    expect(area('luohu')?.value).toBe('no source');
  });
});
