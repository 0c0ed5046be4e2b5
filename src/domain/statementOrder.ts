import type { Language } from '../contract/languages';
import { compareText } from '../contract/compareText';
import { PLACE_SLUGS } from '../contract/places';
import type { Statement } from '../contract/documentRecord';
import { splitScale } from '../contract/units';
import { besideName, statementName } from './indicatorNames';
import type { Sort, SortDirection } from './sorts';
import type { StatementRow, StatementTable } from './statementTable';

/**
 * Positions of all rows in an order. Rows that are alike in it stand by place, from the newest year, as their
 * documents run; rows without what it goes by come last, whichever the direction.
 * @param language in which the indicators are named and sorted, and their figures stand beside the names.
 */
export function orderRows(
  table: StatementTable,
  sort: Sort,
  direction: SortDirection,
  language: Language,
): Uint32Array {
  const keys = sortKeys(table, sort, language);
  const sign = direction === 'ascending' ? 1 : -1;
  // Rows that are alike stay as they stand: sorting is stable.
  return defaultOrder(table).toSorted((a, b) => {
    const [key, otherKey] = [keys[a], keys[b]];
    return key === null || key === undefined || otherKey === null || otherKey === undefined
      ? Number(key === null) - Number(otherKey === null)
      : key.group - otherKey.group || sign * (key.rank - otherKey.rank);
  });
}

/** Positions of all rows: those of a list first, as it has them. */
export function listOrder(table: StatementTable, list: readonly string[]): Uint32Array {
  const places = positionsOf(list);
  const ranks = table.rows.map(({ statement }) => places.get(statement.id) ?? list.length);
  return defaultOrder(table).toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

const KNOWN_DEFAULT_ORDERS = new WeakMap<StatementTable, Uint32Array>();

/** Made once for a table. */
function defaultOrder(table: StatementTable): Uint32Array {
  const known = KNOWN_DEFAULT_ORDERS.get(table);
  if (known) return known;
  const { rows } = table;
  const positions = Array.from(rows.keys());
  positions.sort((a, b) => {
    const [one, other] = [rows[a], rows[b]];
    return one && other ? byDefault(one, other) : 0;
  });
  const order = Uint32Array.from(positions);
  KNOWN_DEFAULT_ORDERS.set(table, order);
  return order;
}

/** Groups stand in their own order; the direction turns the ranks inside them. */
interface SortKey {
  readonly group: number;
  readonly rank: number;
}

function sortKeys(
  table: StatementTable,
  sort: Sort,
  language: Language,
): readonly (SortKey | null)[] {
  const { rows } = table;
  switch (sort) {
    case 'place':
      return rows.map(({ statement }) => ranked(PLACE_ORDER.get(statement.district) ?? 0));
    case 'year':
      return rows.map(({ statement }) => ranked(statement.year));
    case 'document':
      return ranksOf(
        rows.map(({ statement }) => statement.document),
        compareText,
      );
    case 'indicator':
      return nameKeys(table, language);
    case 'figure': {
      const figures = rows.map(({ statement }) => scaled(besideName(language, statement)));
      const groups = commonestFirst(
        figures.flatMap(({ value, unit }) => (value === null ? [] : unit)),
      );
      return figures.map(({ value, unit }) =>
        value === null ? null : { group: groups.get(unit) ?? 0, rank: value },
      );
    }
  }
}

const KNOWN_NAME_KEYS = {
  zh: new WeakMap<StatementTable, readonly SortKey[]>(),
  en: new WeakMap<StatementTable, readonly SortKey[]>(),
} as const;

/** Made once for a table: to compare thousands of names as a language does takes longer than all the rest. */
function nameKeys(table: StatementTable, language: Language): readonly SortKey[] {
  const known = KNOWN_NAME_KEYS[language].get(table);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const names = table.rows.map(({ statement }) => statementName(language, statement).name);
  const keys = ranksOf(names, compare);
  KNOWN_NAME_KEYS[language].set(table, keys);
  return keys;
}

const PLACE_ORDER = positionsOf(PLACE_SLUGS);

/** 万元 and 亿元 are one unit at two scales. */
function scaled({ value, unit }: Pick<Statement, 'value' | 'unit'>) {
  const { scale, bare } = splitScale(unit);
  return { value: value === null ? null : value * scale, unit: bare };
}

function ranked(rank: number): SortKey {
  return { group: 0, rank };
}

/** Names are compared once each, not once for every two rows that bear them. */
function ranksOf(names: readonly string[], compare: (a: string, b: string) => number): SortKey[] {
  const order = positionsOf([...new Set(names)].sort(compare));
  return names.map((name) => ranked(order.get(name) ?? 0));
}

/** The place of each unit among those of all figures: the ones that most have come first. */
function commonestFirst(units: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const ordered = [...counts].sort(([a, many], [b, more]) => more - many || compareText(a, b));
  return positionsOf(ordered.map(([unit]) => unit));
}

function positionsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, position) => [name, position]));
}

function byDefault({ statement: a }: StatementRow, { statement: b }: StatementRow): number {
  return (
    (PLACE_ORDER.get(a.district) ?? 0) - (PLACE_ORDER.get(b.district) ?? 0) ||
    b.year - a.year ||
    compareText(b.document, a.document) ||
    a.line - b.line
  );
}
