import { compareText } from '../contract/compareText';
import type { LocatedStatement } from '../contract/siteIndex';
import type { ThemeId } from '../contract/themes';
import type { Issuer, StatementKind, Year } from '../contract/vocabularies';
import type { SiteTables } from './siteTables';
import { themeOrder } from './themes';

export const STATEMENT_ORDERS = ['year', 'theme', 'document'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

export interface StatementChoice {
  readonly issuer: Issuer;
  readonly kind: StatementKind;
  /** Null for every year. */
  readonly year: Year | null;
  /** Null for every theme. */
  readonly theme: ThemeId | null;
}

/**
 * The statements of one issuer and kind. A year means when a target is due or which year an outcome
 * reports.
 */
export function chooseStatements(
  statements: readonly LocatedStatement[],
  choice: StatementChoice,
): LocatedStatement[] {
  return statements.filter(
    (statement) =>
      statement.kind === choice.kind &&
      statement.issuer === choice.issuer &&
      (choice.year === null || statement.year === choice.year) &&
      (choice.theme === null || statement.theme === choice.theme),
  );
}

/**
 * What the documents for a year say of other years: a target of 2023 due in 2025, an outcome of 2021.
 * Kept apart from the year's own, so that counts for a year stay what they say.
 */
export function chooseOtherYears(
  tables: SiteTables,
  statements: readonly LocatedStatement[],
  choice: StatementChoice,
): LocatedStatement[] {
  if (choice.year === null) return [];
  return chooseStatements(statements, { ...choice, year: null }).filter(
    (statement) =>
      statement.year !== choice.year &&
      tables.documentById.get(statement.document)?.planYear === choice.year,
  );
}

/** Whether a statement belongs to a year: it is about it, or a document for the year makes it. */
export function isOfYear(
  tables: SiteTables,
  statement: LocatedStatement,
  year: Year | null,
): boolean {
  return (
    year === null ||
    statement.year === year ||
    tables.documentById.get(statement.document)?.planYear === year
  );
}

/** A sorted copy: by year (newest first), by theme, or as the documents run (newest document first). */
export function sortStatements(
  statements: readonly LocatedStatement[],
  order: StatementOrder,
): LocatedStatement[] {
  return statements.toSorted(
    (a, b) => leading(order, a, b) || themeFirst(order, a, b) || documentOrder(a, b),
  );
}

function leading(order: StatementOrder, a: LocatedStatement, b: LocatedStatement): number {
  if (order === 'year') return b.year - a.year;
  if (order === 'theme') return themeOrder(a.theme) - themeOrder(b.theme);
  return 0;
}

function themeFirst(order: StatementOrder, a: LocatedStatement, b: LocatedStatement): number {
  if (order === 'document') return 0;
  return themeOrder(a.theme) - themeOrder(b.theme) || b.year - a.year;
}

/** Document ids begin with the date, so that they sort by it. */
function documentOrder(a: LocatedStatement, b: LocatedStatement): number {
  return compareText(b.document, a.document) || a.line - b.line;
}

/** Each theme that occurs, in the official order, with how often. */
export function countThemes(
  statements: readonly LocatedStatement[],
): { theme: ThemeId; count: number }[] {
  const counts = new Map<ThemeId, number>();
  for (const { theme } of statements) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .map(([theme, count]) => ({ theme, count }))
    .sort((a, b) => themeOrder(a.theme) - themeOrder(b.theme));
}
