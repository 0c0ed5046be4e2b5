import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/launchChromium';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each(['', 'embed.html?chart=timeline&district=luohu', 'embed.html?chart=map&measure=targets'])(
  'where the scripts of "%s" do not load, words and a link to all data stand there',
  async (path) => {
    const page = await browser.newPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(new URL(path, inject('baseUrl')).href);
    const data = page.getByRole('link', { name: 'statements.csv' }).first();
    await data.waitFor();
    const address = await data.evaluate((link: HTMLAnchorElement) => link.href);
    expect((await page.request.get(address)).status()).toBe(200);
    await page.close();
  },
);

test('where they do, those words are not to be seen, and a link to the page has a title', async () => {
  const page = await browser.newPage();
  await page.goto(inject('baseUrl'));
  await page.getByRole('contentinfo').waitFor();
  expect(await page.locator('.unscripted').isVisible()).toBe(false);
  const shared = page.locator('meta[property="og:title"]');
  expect(await shared.getAttribute('content')).toContain('深圳各区施政重点');
  await page.close();
});
