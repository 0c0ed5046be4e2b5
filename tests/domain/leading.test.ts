import { expect, test } from 'vitest';
import { firstPairs, leadingThemes } from '../../src/domain/leading';
import { located, pairOf } from '../features/sampleStatements';

const statements = [
  located({ id: 'a', theme: 'health', year: 2022 }),
  located({ id: 'b', theme: 'health', year: 2022 }),
  located({ id: 'c', theme: 'transport', year: 2023 }),
  located({ id: 'd', theme: 'education', year: 2021 }),
];

test('an extract begins with the themes of which most is said', () => {
  expect(leadingThemes(statements, null, null)).toEqual(['health', 'transport']);
});

test('of a year, with those of which that year says most, the others after them', () => {
  expect(leadingThemes(statements, 2023, null)).toEqual(['transport', 'health']);
});

test('of one theme it has that theme alone', () => {
  expect(leadingThemes(statements, 2023, 'health')).toEqual(['health']);
});

test('the pairs of an extract are those of the place and of its first results', () => {
  const target = located({ id: 'target' });
  const first = pairOf(target, located({ id: 'first', kind: 'outcome' }));
  const second = pairOf(target, located({ id: 'second', kind: 'outcome' }));
  const elsewhere = pairOf(target, located({ id: 'first', kind: 'outcome', district: 'luohu' }));
  expect(firstPairs([first, second, elsewhere], 'yantian', ['first'])).toEqual([first]);
});
