import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { openPage } from './openPage';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Map, list, panel and timeline all show the district. */
async function expectDistrict(page: Page, name: string, short: string): Promise<void> {
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${name}`), pressed: true }).waitFor();
  await page.getByRole('option', { name: new RegExp(name), selected: true }).waitFor();
  await page.getByRole('region', { name: `${short}时间线` }).waitFor();
}

/** Presses Tab until the focus is on what is wanted, as somebody without a pointer would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector);
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const query = (page: Page) => new URL(page.url()).search;

describe('the overview in a browser', () => {
  it('follows a click on the map in panel, list, chart and address, and keeps it', async () => {
    const { page, complaints, close } = await openPage(browser, '');
    await page.getByRole('heading', { name: '深圳市', exact: true }).waitFor();
    await page.getByRole('button', { name: /^坪山区/ }).click();
    await expectDistrict(page, '坪山区', '坪山');
    expect(query(page)).toBe('?district=pingshan');

    await page.reload({ waitUntil: 'networkidle' });
    await expectDistrict(page, '坪山区', '坪山');

    await page.getByRole('option', { name: /罗湖区/ }).click();
    await expectDistrict(page, '罗湖区', '罗湖');
    await page.goBack();
    await expectDistrict(page, '坪山区', '坪山');
    await page.goForward();
    await expectDistrict(page, '罗湖区', '罗湖');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is worked by keyboard alone, on the map', async () => {
    const { page, close } = await openPage(browser, '');
    await tabTo(page, '[data-district="pingshan"]');
    await page.getByText('坪山区', { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
    await expectDistrict(page, '坪山区', '坪山');
    await tabTo(page, '[data-district="shenshan"]');
    await page.keyboard.press(' ');
    await expectDistrict(page, '深汕特别合作区', '深汕');
    await close();
  });

  it('is worked by keyboard alone, in the list and the year switch', async () => {
    const { page, close } = await openPage(browser, '');
    await tabTo(page, 'input[type="radio"]:checked');
    await page.keyboard.press('ArrowLeft');
    expect(query(page)).toBe('?year=2024');
    await tabTo(page, 'input[role="combobox"]');
    await page.keyboard.type('ping');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectDistrict(page, '坪山区', '坪山');
    expect(query(page)).toBe('?district=pingshan&year=2024');
    await close();
  });

  it('opens the words of a figure in one step, and from a link', async () => {
    const { page, close } = await openPage(browser, '?district=luohu&year=2023');
    const title = page.locator('.statement-card h3 a').first();
    const indicator = await title.innerText();
    await title.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(indicator, { exact: true }).waitFor();
    expect(await dialog.locator('blockquote').innerText()).toMatch(/^“.+”$/u);
    expect(await dialog.innerText()).toMatch(/\d{4}-\d{2}.* 第 \d+ 行/u);

    await page.reload({ waitUntil: 'networkidle' });
    await dialog.getByText(indicator, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(query(page)).toBe('?district=luohu&year=2023');
    await close();
  });

  it('switches language and colour scheme and keeps both', async () => {
    const { page, close } = await openPage(browser, '?district=luohu');
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('link', { name: 'Switch to English' }).click();
    await page.getByRole('heading', { name: 'Luohu', exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Colour scheme' }).selectOption('dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: 'Luohu', exact: true }).waitFor();
    expect(await ground()).toBe(dark);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close();
  });

  it.each([360, 390, 768, 1440])('never scrolls sideways, %d pixels wide', async (width) => {
    const { page, close } = await openPage(browser, '?district=luohu&lang=en', {
      viewport: { width, height: 800 },
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await close();
  });
});
