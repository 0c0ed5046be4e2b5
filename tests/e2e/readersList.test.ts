import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedHeight } from '../../src/domain/embedHeight';
import { axeViolations } from './axe';
import { launchBrowser } from '../../scripts/launchChromium';
import { openPage } from './openPage';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const listed = (page: Page) => new URL(page.url()).searchParams.get('list')?.split(',') ?? [];
const bar = (page: Page, title: RegExp) => page.getByRole('region', { name: title });

/** Puts the first statement shown on the list. */
async function listFirst(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await page.getByRole('button', { name: '加入清单' }).click();
  await bar(page, /我的清单/).waitFor();
}

test('a list goes from view to view, is looked at alone, and stands in an article', async () => {
  const { page, complaints, close } = await openPage(browser, '?view=targets&district=luohu');
  await listFirst(page);
  await page.goto(
    page
      .url()
      .replace('district=luohu', 'district=pingshan')
      .replace(/&statement=[^&]*/, ''),
  );
  await listFirst(page);
  expect(listed(page)).toHaveLength(2);

  await page.getByRole('link', { name: '来源', exact: true }).click();
  await page.getByRole('link', { name: '全部条目', exact: true }).click();
  await bar(page, /我的清单：2 条/)
    .getByRole('button', { name: '只看清单' })
    .click();
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);

  await bar(page, /我的清单：2 条/)
    .getByRole('button', { name: /嵌入/ })
    .click();
  const code = await page.getByRole('dialog').getByRole('textbox', { name: /代码/ }).inputValue();
  const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URL(address).searchParams.get('list')?.split(',')).toEqual(listed(page));

  for (const width of [680, 320]) {
    await page.setViewportSize({ width, height: embedHeight('list', 2) });
    await page.goto(`${address}&lang=en`, { waitUntil: 'networkidle' });
    await page
      .getByRole('heading', { level: 1, name: /2 statements on Luohu, Pingshan/ })
      .waitFor();
    await page.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeViolations(page)).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await close();
});
