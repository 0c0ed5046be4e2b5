import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchChromium';
import { openPage } from './openPage';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** How wide each element is, in tenths of a CSS pixel, each width once. */
async function widthsOf(page: Page, selector: string): Promise<number[]> {
  const widths = await page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.map((element) => Math.round(element.getBoundingClientRect().width * 10) / 10),
    );
  return [...new Set(widths)];
}

describe('what is compared lies on one scale', () => {
  it.each([
    ['?district=luohu', 1440],
    ['?district=luohu&measure=targets&year=2022', 1100],
    ['?district=luohu&lang=en', 1440],
  ])('in the bars of the list of districts, %s at %d pixels', async (search, width) => {
    const { page, close } = await openPage(browser, search, { viewport: { width, height: 900 } });
    const widths = await widthsOf(page, '.district-option-bar');
    expect(widths).toHaveLength(1);
    expect(widths[0]).toBeGreaterThan(30);
    await close();
  });

  it.each(['', '?lang=en'])(
    'in the tables of targets and outcomes, the same years below each other, %s',
    async (search) => {
      const { page, close } = await openPage(browser, search);
      await page.locator('.pairs').scrollIntoViewIfNeeded();
      await page.locator('.pairs-table').first().waitFor();
      const columns = await page
        .locator('.pairs-table')
        .evaluateAll((tables) =>
          tables.map((table) =>
            [...table.querySelectorAll('thead th')].map((cell) =>
              Math.round(cell.getBoundingClientRect().left),
            ),
          ),
        );
      expect(columns.length).toBeGreaterThan(1);
      for (const each of columns) expect(each).toEqual(columns[0]);
      await close();
    },
  );
});

describe('the years of the timeline', () => {
  // Narrower pages have a list instead.
  it.each([768, 1440])(
    'stay above their columns while it scrolls, and never over the mark being read, %d pixels wide',
    async (width) => {
      const { page, close } = await openPage(browser, '', { viewport: { width, height: 700 } });
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      const marks = page.getByRole('listbox', { name: '时间线上的标记' });
      await marks.waitFor({ state: 'attached' });
      const chart = page.locator('.timeline .chart');
      await chart.evaluate((element) => {
        window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY + 400);
      });
      const years = page.locator('.timeline-years');
      await expect.poll(async () => (await years.boundingBox())?.y).toBeCloseTo(0, 0);
      expect(await years.locator('p').allInnerTexts()).toEqual(['2022', '2023', '2024']);

      await marks.focus();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press(presses < 6 ? 'ArrowDown' : 'ArrowUp');
        const [head, mark] = await Promise.all([
          years.boundingBox(),
          page.locator('.timeline .chart-stop[data-current]').boundingBox(),
        ]);
        expect(mark?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
      }
      await close();
    },
  );
});
