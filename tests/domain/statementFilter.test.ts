import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONDITIONS,
  FACETS,
  facetColumns,
  facetValue,
  filterRows,
  NOTHING_CHOSEN,
  type Choice,
  type Condition,
  type Facet,
  type FacetValue,
} from '../../src/domain/statementFilter';
import type { StatementRow, StatementTable } from '../../src/domain/statementTable';
import { located } from '../features/sampleStatements';
import { anyTable, idsOf, tableOf } from './anyStatements';

function filter(table: StatementTable, choice: Partial<Choice>, found: Uint8Array | null = null) {
  const order = Uint32Array.from(table.rows.keys());
  return filterRows(facetColumns(table), order, { ...NOTHING_CHOSEN, ...choice }, found);
}

/** The rule said plainly: what meets every condition but one, which may be none. */
function passing(
  table: StatementTable,
  choice: Choice,
  found: Uint8Array | null,
  but?: Condition,
): StatementRow[] {
  return table.rows.filter(
    (row, at) =>
      (but === 'search' || found === null || found[at] === 1) &&
      FACETS.every((facet) => {
        const value = facetValue(row, facet);
        return (
          facet === but ||
          choice[facet].length === 0 ||
          (value !== null && choice[facet].includes(value))
        );
      }),
  );
}

/** A table and what may be chosen of it: often what occurs, now and then what does not. */
const anyChoice = anyTable.chain((table) => {
  const valuesOf = (facet: Facet) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<FacetValue[]>([]) },
      {
        weight: 1,
        arbitrary: fc.uniqueArray(
          fc.constantFrom<FacetValue>(
            'absent',
            ...table.rows.flatMap((row) => facetValue(row, facet) ?? []),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      },
    );
  return fc.record({
    table: fc.constant(table),
    choice: fc.record({
      place: valuesOf('place'),
      year: valuesOf('year'),
      kind: valuesOf('kind'),
      strength: valuesOf('strength'),
      issuer: valuesOf('issuer'),
      theme: valuesOf('theme'),
      document: valuesOf('document'),
      indicator: valuesOf('indicator'),
    }),
    found: fc.option(
      fc
        .array(fc.boolean(), { minLength: table.rows.length, maxLength: table.rows.length })
        .map((each) => Uint8Array.from(each, Number)),
    ),
    order: fc
      .shuffledSubarray([...table.rows.keys()], { minLength: table.rows.length })
      .map((each) => Uint32Array.from(each)),
  });
});

describe('the filter', () => {
  const table = tableOf([
    located({ id: 'a', district: 'yantian', year: 2022, kind: 'target', strength: 'committed' }),
    located({ id: 'b', district: 'yantian', year: 2023, kind: 'target', strength: 'aspired' }),
    located({ id: 'c', district: 'luohu', year: 2023, kind: 'outcome' }),
    located({ id: 'd', district: 'luohu', year: 2023, kind: 'milestone', theme: 'transport' }),
  ]);

  it.each<[string, Partial<Choice>, string]>([
    ['nothing chosen lets all through', {}, 'abcd'],
    ['one value', { place: ['luohu'] }, 'cd'],
    ['two values of one facet are either', { year: [2022, 2023] }, 'abcd'],
    ['two facets are both', { year: [2023], place: ['yantian'] }, 'b'],
    ['a row without a value is not of any', { strength: ['committed', 'aspired'] }, 'abd'],
    ['a value that no row has lets none through', { document: ['unknown'] }, ''],
    ['a year in letters is not that year', { year: ['2023'] }, ''],
  ])('%s', (_, choice, ids) => {
    expect(idsOf(table, filter(table, choice).rows).join('')).toBe(ids);
  });

  it('counts what each value would give: its own facet aside, the others respected', () => {
    const { counts } = filter(table, { place: ['luohu'], kind: ['outcome'] });
    expect(Object.fromEntries(counts.place)).toEqual({ yantian: 0, luohu: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ target: 0, outcome: 1, milestone: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ 2022: 0, 2023: 1 });
    expect(Object.fromEntries(counts.theme)).toEqual({ education: 1, transport: 0 });
  });

  it('counts only what the search finds, and says what there is without it', () => {
    const { rows, counts, without } = filter(
      table,
      { place: ['luohu'] },
      Uint8Array.from([1, 0, 1, 0]),
    );
    expect(idsOf(table, rows)).toEqual(['c']);
    expect(Object.fromEntries(counts.place)).toEqual({ yantian: 1, luohu: 1 });
    expect(without).toMatchObject({ search: 2, place: 2, year: 1 });
  });

  it('keeps the order asked for, and lets through what meets every condition', () => {
    fc.assert(
      fc.property(anyChoice, ({ table: any, choice, found, order }) => {
        const { rows } = filterRows(facetColumns(any), order, choice, found);
        const passes = new Set(passing(any, choice, found).map(({ statement }) => statement.id));
        expect(idsOf(any, rows)).toEqual(idsOf(any, order).filter((id) => passes.has(id)));
      }),
    );
  });

  it('counts for each value the rows that choosing it alone would give', () => {
    fc.assert(
      fc.property(anyChoice, ({ table: any, choice, found, order }) => {
        const columns = facetColumns(any);
        const { counts } = filterRows(columns, order, choice, found);
        for (const facet of FACETS)
          for (const [value, count] of counts[facet]) {
            const alone = filterRows(columns, order, { ...choice, [facet]: [value] }, found);
            expect([facet, value, count]).toEqual([facet, value, alone.rows.length]);
          }
      }),
    );
  });

  it('counts that sum to the rows shown, over the values chosen of a facet', () => {
    fc.assert(
      fc.property(anyChoice, ({ table: any, choice, found, order }) => {
        const { rows, counts } = filterRows(facetColumns(any), order, choice, found);
        for (const facet of FACETS.filter((each) => choice[each].length > 0)) {
          const sum = choice[facet].reduce<number>(
            (total, value) => total + (counts[facet].get(value) ?? 0),
            0,
          );
          expect([facet, sum]).toEqual([facet, rows.length]);
        }
      }),
    );
  });

  it('says for each condition how much there is without it', () => {
    fc.assert(
      fc.property(anyChoice, ({ table: any, choice, found, order }) => {
        const { without } = filterRows(facetColumns(any), order, choice, found);
        for (const condition of CONDITIONS)
          expect([condition, without[condition]]).toEqual([
            condition,
            passing(any, choice, found, condition).length,
          ]);
      }),
    );
  });
});
