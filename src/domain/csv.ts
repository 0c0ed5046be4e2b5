export type CsvCell = string | number | boolean | null;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Full-width signs too: some spreadsheets read them as the plain ones. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/**
 * One CSV file as text: UTF-8 mark first (so that Excel shows Chinese), CRLF, RFC 4180 quoting.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(csvField).join(','));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

function csvField(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
