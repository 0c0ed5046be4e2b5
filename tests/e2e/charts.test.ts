import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './axe';
import { launchBrowser } from '../../scripts/launchChromium';

const CHARTS = ['timeline', 'themes', 'pairs'] as const;
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
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterEach(async () => {
  await page.close();
});

const statementOf = (address: string) => new URL(address).searchParams.get('statement');

/** The marks of the timeline as they are told to assistive technology. */
const marks = () => page.getByRole('option', { name: /年，.*(目标|结果|里程碑)：/ });

async function middleOf(mark: ReturnType<typeof marks>): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('the timeline on the page', () => {
  test('a click on a mark selects its statement in the address', async () => {
    await page.goto(`${baseUrl}?district=luohu`);
    await marks().first().waitFor({ state: 'attached' });
    const { x, y } = await middleOf(marks().first());
    await page.mouse.click(x, y);
    await page.waitForURL(/statement=/);
    expect(statementOf(page.url())).toMatch(/^[0-9a-z-]+$/);
    await page.getByRole('dialog').getByRole('blockquote').first().waitFor();
  });

  test('the pointer on a mark brings up its words', async () => {
    await page.goto(`${baseUrl}embed.html?chart=timeline&district=luohu`);
    await marks().first().waitFor({ state: 'attached' });
    const { x, y } = await middleOf(marks().first());
    await page.mouse.move(x, y);
    await page.locator('[aria-live] q').waitFor();
    expect(await page.locator('[aria-live] q').textContent()).not.toBe('');
  });

  test('the keyboard alone reaches a mark, says it and selects it', async () => {
    await page.goto(`${baseUrl}?district=luohu`);
    const cursor = page.getByRole('listbox', { name: /时间线上的标记/ });
    await cursor.waitFor();
    await page.getByRole('button', { name: '表格', exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await cursor.evaluate((element) => element === document.activeElement)).toBe(true);
    const first = await cursor.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowRight');
    expect(await cursor.getAttribute('aria-activedescendant')).not.toBe(first);
    const words = await page.locator('[aria-live] q').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/statement=/);
    expect(await page.getByRole('dialog').textContent()).toContain(words);
  });

  test('in a window too narrow for marks it is a list, within it', async () => {
    await page.goto(`${baseUrl}embed.html?chart=timeline&district=luohu`);
    const drawing = page.getByRole('img', { name: /罗湖时间线/ });
    await drawing.waitFor();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.timeline-list li').first().waitFor();
    expect(await drawing.count()).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
  });
});

describe.each(CHARTS)('the embed of %s', (chart) => {
  test('shows its title, its sources and the way back to the same state', async () => {
    await page.goto(`${baseUrl}embed.html?chart=${chart}&district=luohu&year=2023&lang=en`);
    await page.getByRole('heading', { level: 1, name: /Luohu/ }).waitFor();
    expect(await page.getByText(/^Sources:/).textContent()).toMatch(/document/);
    const back = page.getByRole('link', { name: /Open in/ });
    expect(await back.getAttribute('target')).toBe('_blank');
    expect(await back.getAttribute('rel')).toContain('noopener');
    expect(await back.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${baseUrl}?district=luohu&year=2023&lang=en`,
    );
  });

  test.each([
    { lang: 'zh', scheme: 'light', width: 1000 },
    { lang: 'en', scheme: 'dark', width: 320 },
  ])('axe finds nothing: $lang, $scheme, $width px', async ({ lang, scheme, width }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `${baseUrl}embed.html?chart=${chart}&district=luohu&lang=${lang}&scheme=${scheme}`,
    );
    await page.getByRole('heading', { level: 1, name: /罗湖|Luohu/ }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('asks no other host for anything, and does not load the map', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${baseUrl}embed.html?chart=${chart}&district=luohu`);
    await page.getByRole('heading', { level: 1, name: /罗湖/ }).waitFor();
    expect(asked.filter((address) => !address.startsWith(baseUrl))).toEqual([]);
    expect(asked.filter((address) => /leaflet|boundaries/i.test(address))).toEqual([]);
  });
});

describe.each([
  'chart=timeline&district=luohu',
  'chart=timeline&district=shenzhen',
  'chart=pairs&district=luohu',
  'chart=themes&district=shenzhen',
  'chart=compare&indicator=gdp-growth',
])('the frame of %s', (query) => {
  test.each([760, 340])('of an article %i px wide holds all that it shows', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${baseUrl}embed.html?${query}`);
    await page.getByText(/^来源：/).waitFor();
    // Drawn whole at first, then as much of it as fits.
    await page.waitForFunction(() => {
      const { scrollHeight } = document.documentElement;
      return document.querySelector('main li, main td') && scrollHeight <= window.innerHeight;
    });
    const source = await page.getByText(/^来源：/).boundingBox();
    expect(source?.y).toBeLessThan(200);
    expect(await page.getByRole('link', { name: /中打开/ }).isVisible()).toBe(true);
  });
});

test.each(['zh', 'en'])(
  'on a phone the embed of a comparison has all its districts, source and ways on: %s',
  async (lang) => {
    await page.setViewportSize({ width: 358, height: 800 });
    await page.goto(`${baseUrl}embed.html?chart=compare&indicator=little-giants&lang=${lang}`);
    await page.locator('.compare-chart svg text', { hasText: /坪山|Pingshan/ }).waitFor();
    await page.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
    await page.locator('.compare-chart svg text', { hasText: /坪山|Pingshan/ }).waitFor();
    await page.locator('.compare-chart svg text', { hasText: /罗湖|Luohu/ }).waitFor();
    expect(await page.getByText(/^(来源：|Sources:).*2024/).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /中打开|Open in/ }).isVisible()).toBe(true);
  },
);

test('the embed of a comparison shows its indicator and leads back to it', async () => {
  await page.goto(
    `${baseUrl}embed.html?chart=compare&indicator=gdp-growth&places=luohu,shenzhen&years=2022,2023`,
  );
  await page.getByRole('heading', { level: 1, name: '地区生产总值增速' }).waitFor();
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  expect(await page.title()).toBe('地区生产总值增速 · 罗湖、全市 · 2022, 2023 · 深圳各区施政重点');
  const back = page.getByRole('link', { name: /中打开/ });
  expect(await back.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
    `${baseUrl}?view=compare&places=luohu%2Cshenzhen&years=2022%2C2023&indicator=gdp-growth`,
  );
});

test('an embed is named by chart, place and year', async () => {
  await page.goto(`${baseUrl}embed.html?chart=timeline&district=luohu&year=2023`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toBe('罗湖时间线 · 2023 · 深圳各区施政重点');
});

test('to ask for the embed code moves nothing', async () => {
  await page.goto(`${baseUrl}?district=luohu`);
  const button = page.getByRole('button', { name: '“罗湖着墨于什么”的嵌入代码' });
  const before = await button.boundingBox();
  await button.click();
  await page.getByRole('button', { name: '关闭' }).waitFor();
  expect(await button.boundingBox()).toEqual(before);
});

test('the embed code that the page gives works where it is pasted', async () => {
  const { origin } = new URL(baseUrl);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.goto(`${baseUrl}?district=luohu&year=2023`);
  await page.getByRole('button', { name: /时间线.*嵌入代码/ }).click();
  await page.frameLocator('dialog iframe').getByRole('heading', { name: '罗湖时间线' }).waitFor();
  await page.getByRole('button', { name: '复制代码' }).click();
  await page.getByText(/嵌入代码已复制/).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const article = await browser.newPage();
  await article.setContent(`<h1>样本文章</h1>${code}`);
  const frame = article.frameLocator('iframe');
  await frame.getByRole('heading', { name: '罗湖时间线' }).waitFor();
  expect(await frame.getByRole('option').count()).toBeGreaterThan(0);
  await article.close();
});

test('a wrong embed address says what is wrong', async () => {
  await page.goto(`${baseUrl}embed.html?chart=pie&district=luohu&lang=en`);
  await page.getByText(/chart: “pie” is not known/).waitFor();
  expect(await page.getByRole('link').first().getAttribute('href')).toBe(baseUrl);
});

test('the embed code of what the city says shows the city’s words alone', async () => {
  const { origin } = new URL(baseUrl);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.goto(`${baseUrl}?district=luohu`);
  await page.getByRole('button', { name: '“市政府谈罗湖，着墨于什么”的嵌入代码' }).click();
  await page.getByRole('button', { name: '复制代码' }).click();
  await page.getByText(/嵌入代码已复制/).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const article = await browser.newPage();
  await article.setContent(`<h1>样本文章</h1>${code}`);
  const frame = article.frameLocator('iframe');
  await frame.getByRole('heading', { name: '市政府谈罗湖，着墨于什么' }).waitFor();
  await frame.getByText(/不是罗湖自己的话/).waitFor();
  await article.close();
});

test('the map and the theme bars give their figures as CSV', async () => {
  await page.goto(`${baseUrl}?district=luohu&year=2023&measure=targets`);
  const download = async (name: RegExp) => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await started;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const map = await download(/下载“各区地图”/);
  expect(map.name).toBe('shenzhen-map-targets-2023.csv');
  expect(map.text.trim().split('\r\n')).toHaveLength(12);
  const themes = await download(/下载“罗湖：着墨于什么”/);
  expect(themes.text).toMatch(
    /^\uFEFFdistrict,district_zh,district_en,year,issuer,period,theme,theme_zh,theme_en,share,/,
  );
});

test('said and done gives each pair as one row of CSV, with both quotations', async () => {
  await page.goto(`${baseUrl}?district=luohu`);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: /下载“罗湖：说到与做到”/ }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('shenzhen-luohu-pairs.csv');
  const table = readFileSync(await file.path(), 'utf8');
  const rows = parse<Record<string, string>>(table, { bom: true, columns: true });
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row['district']).toBe('luohu');
    expect(row['relation']).toMatch(/^(?:target-outcome|outcome-target)$/);
    expect(row['target_quote']).toMatch(/./);
    expect(row['outcome_quote']).toMatch(/./);
  }
});

test('the mark under the pointer shows the lines that would else pass through other marks', async () => {
  await page.goto(`${baseUrl}embed.html?chart=timeline&district=shenzhen&theme=economy`);
  const mark = page.getByRole('option', { name: /地区生产总值增速/ }).first();
  await mark.waitFor({ state: 'attached' });
  expect(await page.locator('.timeline-links path').count()).toBe(0);
  const { x, y } = await middleOf(mark);
  await page.mouse.move(x, y);
  await page.locator('.timeline-links path').first().waitFor({ state: 'attached' });
});
