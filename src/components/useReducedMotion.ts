import { useMedia } from './useMedia';

/** Whether the reader asked for less motion. */
export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
