/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/** Position of the row that an element stands, or stood, in; null outside of rows. */
export function rowOf(element: Element): number | null {
  const index = element.closest('[data-index]')?.getAttribute('data-index');
  return index == null ? null : Number(index);
}

/** Where a key leads from a row; null for keys that do not move. */
export function nextRow(key: string, row: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, last);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'PageDown':
      return Math.min(row + PAGE, last);
    case 'PageUp':
      return Math.max(row - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
