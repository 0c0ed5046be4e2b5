import { useEffect, useRef, type RefObject } from 'react';

/**
 * Tells of an element that is taken off the page with the keyboard on it, which then belongs to nothing: a condition
 * taken back, a row taken off the list. Whoever hears of it leads on to what stays.
 * @param part within which the focus is followed.
 */
export function useLostFocus(
  part: RefObject<HTMLElement | null>,
  onLost: (gone: Element) => void,
): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = part.current;
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [part]);
  // After every drawing: any may take the element away.
  useEffect(() => {
    const gone = last.current;
    if (gone?.isConnected !== false) return;
    last.current = null;
    if (document.activeElement === document.body) onLost(gone);
  });
}
