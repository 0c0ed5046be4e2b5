import type { Page } from 'playwright-core';

/** What was seen while something was done on a page; all in ms. */
export interface Seen {
  /** From each press or click to the frame that answers it; `SHORTEST` where that took no longer. */
  readonly interactions: readonly number[];
  /** Tasks that held the main thread for more than 50 ms. */
  readonly longTasks: readonly number[];
  /** Between one frame and the next. */
  readonly frames: readonly number[];
}

/** The Event Timing API reports nothing shorter, and rounds to 8 ms. */
const SHORTEST = 16;
/** Until the last frame is drawn and reported. */
const SETTLED = 600;

declare global {
  interface Window {
    seen: {
      /** The longest event of each interaction, by its id. */
      readonly interactions: Map<number, number>;
      longTasks: number[];
      frames: number[];
      lastFrame: number;
      noteFrame: (now: number) => void;
    };
  }
  // Of the Event Timing API, which Chromium has and TypeScript's library lacks.
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
  interface Performance {
    /** How many presses and clicks there have been. */
    readonly interactionCount: number;
  }
}

/** Watches what is opened in the page from now on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.seen = {
      interactions: new Map(),
      longTasks: [],
      frames: [],
      lastFrame: 0,
      // A method, since tsx wraps functions with names of their own in what only Node has.
      noteFrame(now) {
        if (now > 0) this.frames.push(now - this.lastFrame);
        this.lastFrame = now;
        requestAnimationFrame((next) => {
          this.noteFrame(next);
        });
      },
    };
    window.seen.noteFrame(0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.interactionId === 0) continue;
        const longest = window.seen.interactions.get(entry.interactionId) ?? 0;
        window.seen.interactions.set(entry.interactionId, Math.max(longest, entry.duration));
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    new PerformanceObserver((list) => {
      window.seen.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Does something on a watched page and tells what was seen meanwhile, and until now if it is the first. */
export async function see(page: Page, act: () => Promise<void>): Promise<Seen> {
  const before = await page.evaluate(() => {
    window.seen.interactions.clear();
    window.seen.longTasks = [];
    window.seen.frames = [];
    return performance.interactionCount;
  });
  await act();
  await page.waitForTimeout(SETTLED);
  const { reported, count, ...seen } = await page.evaluate(() => ({
    reported: [...window.seen.interactions.values()],
    longTasks: window.seen.longTasks,
    frames: window.seen.frames,
    count: performance.interactionCount,
  }));
  const unreported = Math.max(count - before - reported.length, 0);
  return { ...seen, interactions: [...reported, ...Array<number>(unreported).fill(SHORTEST)] };
}

/** The tasks over 50 ms since the page was opened. */
export function longTasksSoFar(page: Page): Promise<number[]> {
  return page.evaluate(() => window.seen.longTasks);
}
