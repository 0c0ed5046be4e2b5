import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useElementWidth } from '../../components/useElementWidth';
import { usePrinting } from '../../components/usePrinting';
import { useOffsetTop } from './useOffsetTop';

/** Below this width a row is a card, in CSS pixels; the style sheet has the same. */
const CARD_WIDTH = 720;
/** First guess before a row is measured, in CSS pixels. */
const ROW_HEIGHT = 66;
const CARD_HEIGHT = 150;
/** Of the head, which stays in sight, in CSS pixels; cards have none. The style sheet has the same. */
const HEAD_HEIGHT = 36;
/** Rows drawn beyond the window, so that a turn of the wheel finds them there. */
const OVERSCAN = 8;

interface RowsInSightProps {
  /** Positions of the rows shown: another list begins at its top. */
  readonly rows: Uint32Array;
  readonly keyAt: (at: number) => string | number;
  /** The row that is open when the page is opened; -1 for none. */
  readonly openAt: number;
}

/** Which rows of a long table stand on the page, where, and which of them the Tab key reaches. */
export function useRowsInSight({ rows, keyAt, openAt }: RowsInSightProps) {
  const [element, width] = useElementWidth<HTMLTableElement>();
  const tableTop = useOffsetTop(element);
  const isPrinting = usePrinting();
  const isCards = width !== null && width < CARD_WIDTH;
  const headHeight = isCards ? 0 : HEAD_HEIGHT;
  const [cursor, setCursor] = useState({ rows, at: Math.max(openAt, 0) });
  const active = cursor.rows === rows ? cursor.at : 0;

  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: () => (isCards ? CARD_HEIGHT : ROW_HEIGHT),
    getItemKey: keyAt,
    overscan: OVERSCAN,
    scrollMargin: tableTop + headHeight,
    scrollPaddingStart: headHeight,
    // The row that the Tab key reaches stays on the page, wherever the reader has scrolled to.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (active >= rows.length || inSight.includes(active)) return inSight;
      return [...inSight, active].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, isCards]);

  const shown = useRef(rows);
  useEffect(() => {
    if (shown.current === rows) return;
    shown.current = rows;
    const top = element.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) window.scrollTo({ top: window.scrollY + top });
  }, [rows, element]);

  const linkedTo = useRef(openAt);
  useEffect(() => {
    if (linkedTo.current < 0 || tableTop === 0) return;
    // To its head: open, it may be higher than the window.
    virtualizer.scrollToIndex(linkedTo.current, { align: 'start' });
    linkedTo.current = -1;
  }, [virtualizer, tableTop]);

  const moveTo = useCallback(
    (at: number, align: 'auto' | 'start' = 'auto') => {
      setCursor({ rows, at });
      virtualizer.scrollToIndex(at, { align });
    },
    [rows, virtualizer],
  );

  // On paper all is in sight: every row stands where the flow of the text puts it.
  if (isPrinting)
    return {
      element,
      active,
      moveTo,
      height: 'auto',
      measure: ignore,
      items: Array.from(rows, (_, index) => ({ index, top: 0 })),
    };
  return {
    element,
    active,
    moveTo,
    /** Of the head and all rows, in CSS pixels. */
    height: headHeight + virtualizer.getTotalSize(),
    /** Takes a row's element to learn how high it is. */
    measure: virtualizer.measureElement,
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({
      index,
      /** From the top of the table, in CSS pixels. */
      top: start - tableTop,
    })),
  };
}

function ignore(): void {
  return;
}
