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

/** As the page itself sees it: what the browser reports of it to the test may come later. */
const query = (page: Page) => page.evaluate(() => window.location.search);

describe('the overview in a browser', () => {
  it('follows a click on the map in panel, list, chart and address, and keeps it', async () => {
    const { page, complaints, close } = await openPage(browser, '');
    await page.getByRole('heading', { name: '深圳市', exact: true }).waitFor();
    await page.getByRole('button', { name: /^坪山区/ }).click();
    await expectDistrict(page, '坪山区', '坪山');
    expect(await query(page)).toBe('?district=pingshan');

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
    expect(await query(page)).toBe('?year=2024');
    await tabTo(page, 'input[role="combobox"]');
    await page.keyboard.type('ping');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectDistrict(page, '坪山区', '坪山');
    expect(await query(page)).toBe('?district=pingshan&year=2024');
    await close();
  });

  it('opens the words of a figure in one step, and from a link', async () => {
    const { page, close } = await openPage(browser, '?district=luohu&year=2023');
    const title = page.locator('.statement-card h3 a').first();
    const indicator = await title.innerText();
    await title.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(indicator, { exact: true }).waitFor();
    expect(await dialog.locator('blockquote').first().innerText()).toMatch(/^“.+”$/u);
    expect(await dialog.innerText()).toMatch(/\d{4}-\d{2}.* 第 \d+ 行/u);

    await page.reload({ waitUntil: 'networkidle' });
    await dialog.getByText(indicator, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // A step back in the history takes the browser a moment.
    await expect.poll(() => query(page)).toBe('?district=luohu&year=2023');
    await close();
  });

  it('opens words without taking the page away, and leads back to where they were opened', async () => {
    const { page, close } = await openPage(browser, '?district=luohu&year=2023');
    const title = page.locator('.statement-card h3 a').first();
    await title.focus();
    await page.evaluate(() => {
      const seen = globalThis as unknown as { cardsGone: boolean };
      seen.cardsGone = false;
      const card = document.querySelector<HTMLElement>('.statement-card');
      new MutationObserver(() => {
        if (!card?.isConnected || card.offsetHeight === 0) seen.cardsGone = true;
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    const before = await page.evaluate(() => window.history.length);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(
      await page.evaluate(() => (globalThis as unknown as { cardsGone: boolean }).cardsGone),
    ).toBe(false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    // The step back has been taken already: what lies ahead is the open statement, nothing else.
    expect(await query(page)).toBe('?district=luohu&year=2023');
    await page.goForward();
    await dialog.waitFor();
    expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
    await close();
  });

  it('has the focus in the words that a link opens', async () => {
    const { page, close } = await openPage(browser, '?district=luohu&year=2023');
    await page.locator('.statement-card h3 a').first().click();
    await page.getByRole('dialog').waitFor();
    const link = await query(page);
    await close();
    const fresh = await openPage(browser, link);
    const dialog = fresh.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await fresh.close();
  });

  it.each([
    ['StatementWindow', '原文窗口'],
    ['PlaceStatements', '目标、里程碑与结果的列表'],
  ])('keeps map, list and panel when %s does not load, and names the part', async (file, part) => {
    const { page, close } = await openPage(browser, '');
    await page.context().route(`**/${file}-*.js`, (route) => route.abort());
    const fresh = await page.context().newPage();
    await fresh.goto(page.url(), { waitUntil: 'networkidle' });
    await fresh.getByRole('option', { name: /罗湖区/ }).click();
    if (file === 'StatementWindow') await fresh.locator('.statement-card h3 a').first().click();
    const note = fresh.getByRole('alert');
    await note.getByText(`${part}未能载入`).waitFor();
    expect(await note.getByText(/https?:/).isVisible()).toBe(false);
    await fresh.getByRole('heading', { name: '罗湖区', exact: true }).waitFor();
    await fresh.getByRole('button', { name: /^罗湖区/, pressed: true }).waitFor();
    expect(await fresh.getByRole('option').count()).toBeGreaterThanOrEqual(11);
    await close();
  });

  it('colours the map by an indicator that the keyboard finds, and back and forward keep it', async () => {
    const { page, complaints, close } = await openPage(browser, '?year=2023');
    await page.getByRole('combobox', { name: '地图着色' }).selectOption('indicator-target');
    const field = page.getByRole('combobox', { name: '指标', exact: true });
    await field.fill('地区生产总值增速');
    await page.keyboard.press('Enter');
    const luohu = page.locator('[data-district="luohu"]');
    await expect.poll(() => luohu.getAttribute('aria-label')).toBe('罗湖区：≈6.5%（预期）');
    expect(await luohu.getAttribute('data-fill')).toBe('3');
    const link = '?year=2023&indicator=gdp-growth&measure=indicator-target';
    expect(await query(page)).toBe(link);
    await page.goBack();
    await expect.poll(() => luohu.getAttribute('aria-label')).not.toBe('罗湖区：≈6.5%（预期）');
    await page.goForward();
    await expect.poll(() => luohu.getAttribute('aria-label')).toBe('罗湖区：≈6.5%（预期）');

    await page.getByRole('link', { name: /^全市（标尺/ }).click();
    await page.getByRole('dialog').getByText('地区生产总值增速', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
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

  it.each([
    [390, true],
    [1440, false],
  ])(
    'says below the map what was chosen on it, and leads there, %d pixels wide: %s',
    async (width, isTold) => {
      const { page, close } = await openPage(browser, '', {
        viewport: { width, height: 800 },
        hasTouch: true,
      });
      await page.locator('[data-district="pingshan"]').tap();
      await page.getByRole('heading', { name: '坪山区', exact: true }).waitFor();
      const line = page.locator('.map-result');
      expect(await line.isVisible()).toBe(isTold);
      if (isTold) {
        expect(await line.innerText()).toMatch(/^坪山区：\d+%/u);
        await line.getByRole('link').tap();
        const panel = page.getByRole('heading', { name: '坪山区', exact: true });
        await expect.poll(async () => (await panel.boundingBox())?.y).toBeLessThan(100);
        expect(await query(page)).toBe('?district=pingshan');
      }
      await close();
    },
  );

  it('keeps the card of an area off the controls above the map', async () => {
    const { page, close } = await openPage(browser, '');
    await page.locator('[data-district="pingshan"]').hover();
    const [card, frame] = await Promise.all([
      page.locator('.map-card').boundingBox(),
      page.locator('.map-frame').boundingBox(),
    ]);
    expect(card?.y).toBeGreaterThanOrEqual(frame?.y ?? Infinity);
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
