import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchChromium';
import { openPage } from './openPage';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('what stands on the page has room there', () => {
  // As little as WCAG's reflow asks for.
  it.each(['', '?lang=en', '?lang=en&district=luohu', '?lang=en&view=compare'])(
    'nothing is wider than the narrowest window, %s',
    async (search) => {
      const { page, close } = await openPage(browser, search, {
        viewport: { width: 320, height: 800 },
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await close();
    },
  );

  it.each([1440, 1024])(
    'in English the table of said and done holds its links, %i pixels wide',
    async (width) => {
      const { page, close } = await openPage(browser, '?lang=en&district=luohu', {
        viewport: { width, height: 900 },
      });
      await page.locator('.pairs').scrollIntoViewIfNeeded();
      await page.locator('.pairs-table').first().waitFor();
      const beyond = await page.locator('.pairs-table').evaluateAll(
        (tables) =>
          tables.flatMap((table) => {
            const { right } = table.getBoundingClientRect();
            return [...table.querySelectorAll('td > *')].filter(
              (part) => part.getBoundingClientRect().right > right + 1,
            );
          }).length,
      );
      expect(beyond).toBe(0);
      await close();
    },
  );

  it('in English the word that hedges a target keeps its quotation marks in one line', async () => {
    const { page, close } = await openPage(browser, '?lang=en&view=targets&district=luohu');
    const torn = await page.locator('td.statements-strength').evaluateAll(
      (cells) =>
        cells.filter(({ firstChild }) => {
          const [hedge] = /“.+”/u.exec(firstChild?.textContent ?? '') ?? [];
          if (!firstChild || hedge === undefined) return false;
          const from = firstChild.textContent?.indexOf(hedge) ?? 0;
          const range = document.createRange();
          range.setStart(firstChild, from);
          range.setEnd(firstChild, from + hedge.length);
          return range.getClientRects().length > 1;
        }).length,
    );
    expect(torn).toBe(0);
    await close();
  });

  it('a theme’s dot stands beside its name', async () => {
    const { page, close } = await openPage(browser, '?lang=en&view=compare', {
      viewport: { width: 390, height: 900 },
    });
    const selector = '.heatmap th .theme-dot';
    await page.locator(selector).first().waitFor();
    const apart = await page.locator(selector).evaluateAll(
      (names) =>
        names.filter((name) => {
          const words = document.createRange();
          words.selectNodeContents(name);
          const [first] = words.getClientRects();
          return first === undefined || first.top - name.getBoundingClientRect().top > 6;
        }).length,
    );
    expect(apart).toBe(0);
    await close();
  });

  it.each([
    ['en', 1100],
    ['en', 1440],
    ['zh', 1100],
  ])('title and views stand in one row: %s, %i pixels wide', async (lang, width) => {
    const { page, close } = await openPage(browser, `?lang=${lang}`, {
      viewport: { width, height: 900 },
    });
    const title = await page.locator('.site-header h1').boundingBox();
    const views = await page.locator('.site-header nav').boundingBox();
    expect(views?.x).toBeGreaterThan((title?.x ?? Infinity) + (title?.width ?? 0));
    await close();
  });

  it.each(['timeline', 'themes', 'pairs', 'heatmap'])(
    'an embed of %s gives most of a small frame to its chart, and keeps the ways to the sources',
    async (chart) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 400 } });
      const address = `embed.html?lang=en&chart=${chart}&district=luohu`;
      await page.goto(new URL(address, inject('baseUrl')).href, { waitUntil: 'networkidle' });
      const head = page.locator('.chart-frame-head');
      await head.getByText(/^Sources: \d/).waitFor();
      const { y = 400, height = 400 } = (await head.boundingBox()) ?? {};
      expect(y + height).toBeLessThan(140);
      const back = await page.getByRole('link', { name: /^Open in/ }).boundingBox();
      expect((back?.y ?? 400) + (back?.height ?? 0)).toBeLessThanOrEqual(400);
      await page.close();
    },
  );

  it('a phone has room for the preview of an embed on a phone', async () => {
    const { page, close } = await openPage(browser, '?view=compare', {
      viewport: { width: 360, height: 780 },
    });
    await page
      .getByRole('button', { name: /嵌入代码/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('iframe').waitFor();
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await close();
  });
});
