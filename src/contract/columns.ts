import * as z from 'zod/mini';

/** A field that every row has is a list; one that rows may lack holds those that have it, by position. */
type Column<Cell> =
  Cell extends z.ZodMiniOptional<infer Value extends z.core.SomeType>
    ? z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString, Value>>
    : z.ZodMiniArray<Cell & z.core.SomeType>;

type Columns<Shape extends z.core.$ZodShape> = { [Name in keyof Shape]: Column<Shape[Name]> };

/** A column as it is written; an optional one that no row has is not written at all. */
type WrittenColumn = readonly unknown[] | Readonly<Record<string, unknown>> | undefined;
type Table = Readonly<Record<string, WrittenColumn>>;

/**
 * Rows of one shape, written column by column: every name once, like values side by side. After gzip that is a
 * third smaller than the same rows, and so many characters less on the way to the reader. What few rows have
 * costs only those: `{"17":true}`.
 *
 * Parses columns to rows and encodes rows to columns; columns of unequal length are a breach, and so is a
 * position that no row has.
 */
export function columnsSchema<Shape extends z.core.$ZodShape>(row: z.ZodMiniObject<Shape>) {
  const names = Object.keys(row.shape);
  const columns = z
    .strictObject(
      Object.fromEntries(
        names.map((name) => [name, columnOf(row.shape[name] as z.core.SomeType)]),
      ) as Columns<Shape>,
    )
    .check(
      z.refine((table) => new Set(fullColumns(table as Table).map(lengthOf)).size <= 1, {
        error: 'columns of unequal length',
      }),
      z.refine((table) => lastPosition(table as Table) < rowCount(table as Table), {
        error: 'a position beyond the last row',
      }),
    );
  return z.codec(columns, z.array(row), {
    decode: (columnsRead) => {
      const table = columnsRead as Table;
      return Array.from({ length: rowCount(table) }, (_, at) =>
        Object.fromEntries(
          names
            .map((name) => [name, cellAt(table[name], at)] as const)
            .filter(([, cell]) => cell !== undefined),
        ),
      ) as z.input<typeof row>[];
    },
    encode: (rows) =>
      Object.fromEntries(
        names
          .map((name) => {
            const cells = rows.map((each) => (each as Record<string, unknown>)[name]);
            const isSparse = isOptional(row.shape[name] as z.core.SomeType);
            return [name, isSparse ? byPosition(cells) : cells] as const;
          })
          .filter(([, column]) => column !== undefined),
      ) as z.output<typeof columns>,
  });
}

const POSITION = z.string().check(z.regex(/^(?:0|[1-9]\d*)$/));

function columnOf(cell: z.core.SomeType): z.core.SomeType {
  return isOptional(cell) ? z.optional(z.record(POSITION, cell._zod.def.innerType)) : z.array(cell);
}

function isOptional(cell: z.core.SomeType): cell is z.ZodMiniOptional {
  return cell instanceof z.ZodMiniOptional;
}

function cellAt(column: WrittenColumn, at: number): unknown {
  return isFull(column) ? column[at] : column?.[String(at)];
}

function byPosition(cells: readonly unknown[]): WrittenColumn {
  const held = [...cells.entries()].filter(([, cell]) => cell !== undefined);
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

function isFull(column: WrittenColumn): column is readonly unknown[] {
  return Array.isArray(column);
}

function fullColumns(table: Table): (readonly unknown[])[] {
  return Object.values(table).filter(isFull);
}

function rowCount(table: Table): number {
  return lengthOf(fullColumns(table)[0] ?? []);
}

/** −1 where no column is by position. */
function lastPosition(table: Table): number {
  const positions = Object.values(table)
    .filter((column) => !isFull(column))
    .flatMap((column) => Object.keys(column ?? {}).map(Number));
  return Math.max(-1, ...positions);
}

function lengthOf(column: readonly unknown[]): number {
  return column.length;
}
