import { expect, test } from 'vitest';
import { yearFrom } from '../../src/domain/yearFrom';

test.each([
  [2022, true, 'text'],
  [2023, false, 'plan'],
  [2022, false, 'review'],
] as const)('%i in a document for 2023, stated %s: from the %s', (year, yearStated, from) => {
  expect(yearFrom({ year, yearStated }, { planYear: 2023 })).toBe(from);
});

test('without its document, the year is that of the document', () => {
  expect(yearFrom({ year: 2022, yearStated: false }, undefined)).toBe('plan');
});
