import { expect } from 'vitest';
import type { Column } from '../../src/contract/statementColumns';

/** Rows of RFC 4180 text with CRLF between rows. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const TYPES = {
  string: /^[^]*$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  integer: /^\d+$/u,
  year: /^\d{4}$/u,
  boolean: /^(?:true|false)$/u,
};

/** Whether a table has the columns that are described for it, and each cell their type and constraints. */
export function expectDescribed(csv: string, columns: readonly Column[]): void {
  const [header, ...rows] = readCsv(csv.slice(1));
  expect(header).toEqual(columns.map(({ name }) => name));
  expect(rows).not.toEqual([]);
  for (const row of rows) {
    for (const [index, { name, type, constraints }] of columns.entries()) {
      const cell = row[index] ?? '';
      if (cell === '') expect(constraints?.required, name).toBeUndefined();
      else expect(cell, name).toMatch(TYPES[type]);
      if (cell !== '' && constraints?.enum) expect(constraints.enum, name).toContain(cell);
    }
  }
}
