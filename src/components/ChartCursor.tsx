import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

/** A stop of the keyboard on a chart: where it lies (CSS pixels) and what it says. */
export interface CursorStop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

interface ChartCursorProps {
  readonly label: string;
  readonly stops: readonly CursorStop[];
  readonly current: string | null;
  readonly selected: string | null;
  /** Where a key leads, or null if it leads nowhere. */
  readonly move: (key: string) => string | null;
  readonly onMove: (id: string) => void;
  readonly onPick: (id: string) => void;
}

/** Half of the ring's width, CSS pixels. */
const RING = 13;

/**
 * The keyboard's and the screen reader's way into a drawing: a listbox that lies over it, one option
 * for each mark, at the mark's place. The pointer goes through to the drawing below.
 */
export function ChartCursor(props: ChartCursorProps) {
  const { label, stops, current, selected, move, onMove, onPick } = props;
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null)
      list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if (current === null) return;
      event.preventDefault();
      onPick(current);
      return;
    }
    const next = move(event.key);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <div
      ref={list}
      className="chart-cursor"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={current === null ? undefined : `${prefix}${current}`}
      onKeyDown={handleKey}
      onFocus={() => {
        const first = selected ?? stops[0]?.id;
        if (current === null && first !== undefined) onMove(first);
      }}
    >
      {stops.map(({ id, x, y, name }) => (
        // Keys are the listbox's; a click here comes only from assistive technology.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={id}
          id={`${prefix}${id}`}
          role="option"
          tabIndex={-1}
          aria-selected={id === selected}
          aria-label={name}
          className="chart-stop"
          data-current={id === current || undefined}
          style={{ left: x - RING, top: y - RING, width: 2 * RING, height: 2 * RING }}
          onClick={() => {
            onPick(id);
          }}
        />
      ))}
    </div>
  );
}
