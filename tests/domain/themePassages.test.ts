import { expect, test } from 'vitest';
import type { Passage } from '../../src/contract/documentRecord';
import { themePassages } from '../../src/domain/themePassages';
import { sampleDocument } from '../scripts/sampleRecord';

const passage = (line: number, weight: number, changes: Partial<Passage> = {}): Passage => ({
  line,
  district: 'yantian',
  section: '三',
  heading: '样本小节',
  year: 2023,
  period: 'plan',
  chars: 100,
  themes: [
    { theme: 'finance', weight },
    { theme: 'health', weight: 1 - weight },
  ],
  ...changes,
});

test('passages on a theme are of the place and year, those that say most of it first', () => {
  const passages = [
    passage(3, 0.2),
    passage(4, 0.5),
    passage(5, 0.9, { district: 'luohu' }),
    passage(6, 0.9, { year: 2022 }),
    passage(7, 0, { themes: [{ theme: 'health', weight: 1 }] }),
  ];
  const document = sampleDocument();
  const record = { rules: 'sample', document, statements: [], passages, mentions: [] };
  const find = (year: 2023 | null) =>
    themePassages([record], { place: 'yantian', year, theme: 'finance' }).map((each) => [
      each.passage.line,
      each.part,
    ]);
  expect(find(2023)).toEqual([
    [4, 50],
    [3, 20],
  ]);
  expect(find(null)).toEqual([
    [6, 90],
    [4, 50],
    [3, 20],
  ]);
});
