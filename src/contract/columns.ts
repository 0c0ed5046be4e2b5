import * as z from 'zod/mini';

type Columns<Shape extends z.core.$ZodShape> = {
  [Name in keyof Shape]: z.ZodMiniArray<Shape[Name] & z.core.SomeType>;
};

/**
 * Rows of one shape, written column by column: every name once, like values side by side. After gzip that is a
 * third smaller than the same rows, and so many characters less on the way to the reader.
 *
 * Parses columns to rows and encodes rows to columns; columns of unequal length are a breach.
 */
export function columnsSchema<Shape extends z.core.$ZodShape>(row: z.ZodMiniObject<Shape>) {
  const names = Object.keys(row.shape);
  const columns = z
    .strictObject(
      Object.fromEntries(
        names.map((name) => [name, z.array(row.shape[name] as z.core.SomeType)]),
      ) as Columns<Shape>,
    )
    .check(
      z.refine(
        (table) => new Set(Object.values(table).map((column) => lengthOf(column))).size <= 1,
        {
          error: 'columns of unequal length',
        },
      ),
    );
  return z.codec(columns, z.array(row), {
    decode: (table) => {
      const lists = table as Readonly<Record<string, readonly unknown[]>>;
      const length = lengthOf(lists[names[0] ?? '']);
      return Array.from({ length }, (_, at) =>
        Object.fromEntries(names.map((name) => [name, lists[name]?.[at]])),
      ) as z.input<typeof row>[];
    },
    encode: (rows) =>
      Object.fromEntries(
        names.map((name) => [name, rows.map((each) => (each as Record<string, unknown>)[name])]),
      ) as z.output<typeof columns>,
  });
}

function lengthOf(column: unknown): number {
  return Array.isArray(column) ? column.length : 0;
}
