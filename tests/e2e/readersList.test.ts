import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { embedHeight } from '../../src/domain/embedHeight';
import { axeViolations } from './axe';
import { launchBrowser } from '../../scripts/launchChromium';

const baseUrl = inject('baseUrl');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(async () => {
  await page.close();
});

const listed = () => new URL(page.url()).searchParams.get('list')?.split(',') ?? [];
const bar = (title: RegExp) => page.getByRole('region', { name: title });

/** Puts the first statement of a search on the list. */
async function listFirst(search: string): Promise<void> {
  const before = listed().length;
  const query = before === 0 ? '' : `&list=${listed().join(',')}`;
  await page.goto(`${baseUrl}?view=targets&${search}${query}`);
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await page.getByRole('button', { name: '加入清单' }).click();
  await bar(/我的清单/).waitFor();
}

test('a list goes from view to view, is looked at alone, and stands in an article', async () => {
  await listFirst('district=luohu&kind=target');
  await listFirst('district=pingshan&kind=target');
  expect(listed()).toHaveLength(2);

  await page.getByRole('link', { name: '来源', exact: true }).click();
  await page.getByRole('link', { name: '全部条目', exact: true }).click();
  await bar(/我的清单：2 条/)
    .getByRole('button', { name: '只看清单' })
    .click();
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);

  await bar(/我的清单：2 条/)
    .getByRole('button', { name: /嵌入/ })
    .click();
  const code = await page.getByRole('dialog').getByRole('textbox', { name: /代码/ }).inputValue();
  const address = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URL(address).searchParams.get('list')?.split(',')).toEqual(listed());

  for (const width of [680, 320]) {
    await page.setViewportSize({ width, height: embedHeight('list', 2) });
    await page.goto(`${address}&lang=en`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1, name: /Luohu, Pingshan: 2 statements/ }).waitFor();
    await page.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeViolations(page)).toEqual([]);
  }
});
