import { vi } from 'vitest';

/** What jsdom has not: a layout, and a canvas to measure text on. Every element is `width` CSS pixels wide. */
export function stubLayout(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}

/** Answers media queries: those that contain one of the words match. */
export function stubMedia(...matching: readonly string[]): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: matching.some((word) => query.includes(word)),
    media: query,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
}
