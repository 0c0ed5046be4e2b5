import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/launchChromium';

/** A slow telephone network: ms there and back, bytes a second. */
const SLOW = {
  offline: false,
  latency: 300,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
};
/** Cumulative layout shift; up to 0.1 counts as good. */
const MOST_SHIFT = 0.05;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each([
  { search: '', width: 1440 },
  { search: '?measure=indicator-target&indicator=gdp-growth', width: 1440 },
  { search: '?measure=indicator-target&indicator=gdp-growth', width: 390 },
  { search: '?view=compare', width: 1440 },
  { search: '?view=compare', width: 390 },
  { search: '?view=targets', width: 390 },
  { search: '?view=sources', width: 1440 },
  { search: '?view=method', width: 390 },
])(
  'nothing jumps while "$search" loads over a slow network, $width px wide',
  async ({ search, width }) => {
    const context = await browser.newContext({ viewport: { width, height: 850 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript(() => {
      const log = window as unknown as { shift: number };
      log.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          log.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(search, inject('baseUrl')).href, { waitUntil: 'networkidle' });
    await page.locator('main h2, main h3').first().waitFor();
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBeLessThan(MOST_SHIFT);
    await context.close();
  },
);
