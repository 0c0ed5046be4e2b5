import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
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

describe('all statements in a browser', () => {
  it('a click on the head of a column sorts by that column', async () => {
    const { page, complaints, close } = await openPage(browser, '?view=targets');
    await page.getByRole('columnheader', { name: /年份/ }).getByRole('button').click();
    await page.waitForURL(/sort=year/);
    await page.locator('[aria-sort]').filter({ hasText: '年份' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([1440, 390])(
    'a link to a statement shows the head of its row, %i pixels wide',
    async (width) => {
      const viewport = { width, height: 800 };
      const list = await openPage(browser, '?view=targets', { viewport });
      const data = await list.page.request.get(
        new URL('data/statements.json', list.page.url()).href,
      );
      const { statements } = (await data.json()) as { statements: { id: string; quote: string }[] };
      await list.close();
      const far = statements.at(-20);
      if (!far) throw new Error('too few statements');
      const { page, close } = await openPage(browser, `?view=targets&statement=${far.id}`, {
        viewport,
      });
      const button = page.getByRole('button', { expanded: true });
      await button.waitFor();
      // Where the row comes to rest is known once the heights of the rows above it are.
      await expect
        .poll(async () => {
          const box = await button.boundingBox();
          return box !== null && box.y >= 0 && box.y + box.height <= viewport.height;
        })
        .toBe(true);
      await close();
    },
  );

  it('downloads what is shown, searched and filtered', async () => {
    const { page, close } = await openPage(
      browser,
      '?view=targets&district=luohu&kind=target&q=学位',
    );
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV：下载所示/ }).click();
    const text = readFileSync(await (await started).path(), 'utf8');
    const [header = '', ...rows] = text.trimEnd().split('\r\n');
    expect(header.startsWith('\uFEFFid,district')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/,luohu,罗湖区,.*,target,.*学位/);
    await close();
  });
});
