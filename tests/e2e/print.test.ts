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

/** Sheets of the page as it is printed, without backgrounds unless the page insists on them. */
async function printed(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Boxes of the page that lie over each other, as rows that are placed by hand would. */
const overlaps = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect());
    return boxes.filter(({ top }, at) => top < (boxes[at - 1]?.bottom ?? -Infinity) - 1).length;
  });

describe('the page on paper', () => {
  it('has every statement of the list, one below the other, and no empty sheets', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      '?view=targets&places=luohu&kind=target',
    );
    const count = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
    expect(count).toBeGreaterThan(40);
    const sheets = await printed(page);
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(
      (all) => document.querySelectorAll('.statements-table tbody').length === all,
      count,
    );
    expect(await overlaps(page, '.statements-table tbody')).toBe(0);
    const { bottom } = await page
      .locator('.statements-table')
      .evaluate((table) => table.getBoundingClientRect());
    expect(sheets).toBeLessThan(bottom / 900 + 4);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(
      (all) => document.querySelectorAll('.statements-table tbody').length < all,
      count,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('has all targets of a place, charts as wide as the paper, colours, and no buttons', async () => {
    const { page, close } = await openPage(browser, '?district=luohu&year=2023', {
      colorScheme: 'dark',
    });
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.getByRole('listbox', { name: /时间线上的标记/ }).waitFor({ state: 'attached' });
    // At once: the browser lays the paper out as soon as the event has been told.
    const sheet = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const widest = Math.max(
        ...[...document.querySelectorAll('.chart svg, .map-box, .pairs-table')].map(
          (element) => element.getBoundingClientRect().right,
        ),
      );
      const targets = document.querySelectorAll('.statement-cards > li').length;
      const { colorScheme } = getComputedStyle(document.documentElement);
      window.dispatchEvent(new Event('afterprint'));
      return { widest, targets, colorScheme };
    });
    expect(sheet.widest).toBeLessThanOrEqual(680);
    expect(sheet.targets).toBeGreaterThan(50);
    expect(sheet.colorScheme).toBe('light');

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.locator('[data-printing]').waitFor({ state: 'attached' });
    for (const mark of ['.theme-bar-track > span', '.map-swatch', '.theme-dot'])
      expect(
        await page
          .locator(mark)
          .first()
          .evaluate((element) => getComputedStyle(element).printColorAdjust),
      ).toBe('exact');
    expect(
      await page.getByRole('button', { name: /嵌入|下载|表格/, includeHidden: false }).count(),
    ).toBe(0);
    expect(
      await page.locator('.timeline-reading').evaluate((line) => getComputedStyle(line).position),
    ).toBe('static');
    await close();
  });

  it('has the comparison and the heatmap within its width', async () => {
    const { page, close } = await openPage(browser, '?view=compare&year=2024');
    await page.locator('.heatmap table').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('[data-printing]').waitFor({ state: 'attached' });
    for (const selector of ['.chart svg', '.heatmap table', '.compare-table table']) {
      const box = await page.locator(selector).first().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(688);
    }
    await close();
  });
});
