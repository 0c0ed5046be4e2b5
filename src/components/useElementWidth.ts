import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePrinting } from './usePrinting';

/** The width of an element's content box in whole CSS pixels, kept up to date; null before the first layout. */
export function useElementWidth<E extends HTMLElement>(): [RefObject<E | null>, number | null] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  // Measured at once for the paper: an observer would speak after it is printed.
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    // A hidden element, as a suspended part is, has no width: it keeps the last one it had.
    const measure = (pixels: number) => {
      if (pixels >= 1) setWidth(Math.floor(pixels));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isPrinting]);
  return [ref, width];
}
