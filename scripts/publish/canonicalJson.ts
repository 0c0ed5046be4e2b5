import { compareText } from '../../src/contract/compareText';

/** JSON for people and for version control: keys sorted, two spaces, a line feed at the end. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(withSortedKeys(value), null, 2)}\n`;
}

/** JSON for the page to load: keys sorted, no blanks, a line feed at the end. */
export function compactJson(value: unknown): string {
  return `${JSON.stringify(withSortedKeys(value))}\n`;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, entry]) => [key, withSortedKeys(entry)]),
  );
}
