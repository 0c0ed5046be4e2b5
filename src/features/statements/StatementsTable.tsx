import {
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { StatementRow, StatementTable } from '../../domain/statementTable';
import { nextRow, rowOf } from './rowNavigation';
import { StatementTableRow } from './StatementTableRow';
import { TableHead, type TableHeadProps } from './TableHead';
import { useLostFocus } from './useLostFocus';
import { useRowsInSight } from './useRowsInSight';

interface StatementsTableProps extends TableHeadProps {
  readonly table: StatementTable;
  /** Positions of the rows shown, in their order. */
  readonly rows: Uint32Array;
  readonly words: readonly string[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** Id of the statement that is open. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly detailsOf: (row: StatementRow) => ReactNode;
}

/**
 * The statements as a table of which only what is in sight stands on the page. It is one stop of the Tab
 * key; arrow keys go from row to row.
 */
export const StatementsTable = memo(function StatementsTable(props: StatementsTableProps) {
  const { table, rows, words, sort, direction, natural, labelledBy, open, onOpen, detailsOf } =
    props;
  // Of all rows, not of those in sight only: not to be done again at each turn of the wheel.
  const keyAt = useCallback((at: number) => rows[at] ?? at, [rows]);
  const openAt = useMemo(
    () => (open === null ? -1 : rows.findIndex((row) => table.rows[row]?.statement.id === open)),
    [table, rows, open],
  );
  const { element, items, height, active, moveTo, measure } = useRowsInSight({
    rows,
    keyAt,
    openAt,
  });
  /** Position of the row that takes the keyboard as soon as it is drawn. */
  const goingTo = useRef<number | null>(null);

  // A link on the page opens another row: the reader goes along, for the link itself may be gone by then.
  const led = useRef(openAt < 0 ? null : open);
  useEffect(() => {
    if (led.current === open || (open !== null && openAt < 0)) return;
    led.current = open;
    if (open === null) return;
    goingTo.current = openAt;
    moveTo(openAt, 'start');
  }, [open, openAt, moveTo]);

  useLayoutEffect(() => {
    if (goingTo.current !== active) return;
    goingTo.current = null;
    element.current
      ?.querySelector<HTMLElement>(`[data-index="${active}"] [data-row-button]`)
      ?.focus({ preventScroll: true });
  });

  // A row that is taken off the list leaves the keyboard to the one that takes its place.
  useLostFocus(element, (gone) => {
    const row = rowOf(gone);
    if (row === null) return;
    const at = Math.min(row, rows.length - 1);
    goingTo.current = at;
    moveTo(at);
  });

  const move = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextRow(event.key, active, rows.length);
      if (next === null) return;
      event.preventDefault();
      goingTo.current = next === active ? null : next;
      moveTo(next);
    },
    [active, rows, moveTo],
  );
  const toggle = useCallback(
    (at: number, id: string | null) => {
      moveTo(at);
      led.current = id;
      onOpen(id);
    },
    [moveTo, onOpen],
  );

  return (
    <table
      ref={element}
      role="table"
      className="statements-table"
      aria-labelledby={labelledBy}
      aria-rowcount={rows.length + 1 + (openAt < 0 ? 0 : 1)}
      style={{ height }}
    >
      <TableHead sort={sort} direction={direction} natural={natural} />
      {items.map(({ index, top }) => {
        const row = table.rows[rows[index] ?? -1];
        if (!row) return null;
        const isOpen = index === openAt;
        return (
          <StatementTableRow
            key={keyAt(index)}
            measure={measure}
            index={index}
            top={top}
            // The head is the first row, and the open row's details are a row of their own.
            rowNumber={index + 2 + (openAt >= 0 && index > openAt ? 1 : 0)}
            row={row}
            words={words}
            isActive={index === active}
            isOpen={isOpen}
            onKeyDown={move}
            onToggle={toggle}
            details={isOpen && detailsOf(row)}
          />
        );
      })}
    </table>
  );
});
