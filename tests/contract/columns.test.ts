import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { columnsSchema } from '../../src/contract/columns';

const schema = columnsSchema(
  z.strictObject({
    name: z.string(),
    length: z.nullable(z.number()),
    ids: z.array(z.string()),
    closed: z.optional(z.literal(true)),
  }),
);
const ROWS = [
  { name: '甲路', length: 3, ids: ['a', 'b'] },
  { name: '乙路', length: null, ids: [] },
];
const COLUMNS = { name: ['甲路', '乙路'], length: [3, null], ids: [['a', 'b'], []] };

describe('rows written column by column', () => {
  it('are read as the rows they were', () => {
    expect(z.encode(schema, ROWS)).toEqual(COLUMNS);
    expect(schema.parse(COLUMNS)).toEqual(ROWS);
  });

  it('may be none', () => {
    expect(schema.parse(z.encode(schema, []))).toEqual([]);
  });

  it('hold what few rows have by position, and leave it out of the others', () => {
    const rows = [{ ...ROWS[0] }, { ...ROWS[1], closed: true }] as z.output<typeof schema>;
    const columns = { ...COLUMNS, closed: { 1: true } };
    expect(z.encode(schema, rows)).toStrictEqual(columns);
    expect(schema.parse(columns)).toStrictEqual(rows);
  });

  it.each([
    ['a position lies beyond the last row', { ...COLUMNS, closed: { 2: true } }],
    ['a position is none', { ...COLUMNS, closed: { first: true } }],
    ['a value by position is of another type', { ...COLUMNS, closed: { 1: false } }],
    ['a column is shorter than the others', { ...COLUMNS, length: [3] }],
    ['a column is missing', { name: COLUMNS.name, length: COLUMNS.length }],
    ['there is one more', { ...COLUMNS, width: [1, 2] }],
    ['a value is of another type', { ...COLUMNS, name: ['甲路', 4] }],
  ])('are refused where %s', (_, columns) => {
    expect(schema.safeParse(columns).success).toBe(false);
  });
});
