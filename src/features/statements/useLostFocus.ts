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
    // Left for blank ground it is not lost: told only once it is known whether the element itself goes.
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      queueMicrotask(() => {
        if (last.current === target && last.current?.isConnected) last.current = null;
      });
    };
    element?.addEventListener('focusin', remember);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('focusout', forget);
    };
  }, [part]);
  // After every drawing: any may take the element away.
  useEffect(() => {
    const gone = last.current;
    if (gone?.isConnected !== false) return;
    last.current = null;
    if (document.activeElement === document.body) onLost(gone);
  });
}
