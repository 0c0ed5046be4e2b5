import { expect, test } from 'vitest';
import { leadingThemes } from '../../src/domain/leading';
import { located } from '../features/sampleStatements';

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
