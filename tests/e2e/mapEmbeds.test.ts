import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { embedHeight } from '../../src/domain/embedHeight';
import { axeViolations } from './axe';
import { launchBrowser } from '../../scripts/launchChromium';

const baseUrl = inject('baseUrl');
const MAP_HEIGHT = embedHeight('map', 1);
const HEATMAP_HEIGHT = embedHeight('heatmap', 16);
const MAPS = [
  'chart=map&measure=transport&year=2023',
  'chart=map&measure=indicator-target&indicator=little-giants',
];
const HEATMAP = 'chart=heatmap&year=2024';

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

async function open(query: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${baseUrl}embed.html?${query}`, { waitUntil: 'networkidle' });
  await page
    .locator(query.includes('chart=map') ? '[data-district]' : 'tbody td')
    .first()
    .waitFor();
}

describe.each([
  ...MAPS.map((query) => ({ query, height: MAP_HEIGHT })),
  { query: HEATMAP, height: HEATMAP_HEIGHT },
])('the embed $query', ({ query, height }) => {
  test.each([
    { lang: 'zh', scheme: 'light', width: 800 },
    { lang: 'zh', scheme: 'dark', width: 680 },
    { lang: 'en', scheme: 'dark', width: 320 },
  ])(
    'holds all it shows in the frame that the page gives, and axe finds nothing: $lang, $width px',
    async ({ lang, scheme, width }) => {
      await open(`${query}&lang=${lang}&scheme=${scheme}`, width, height);
      await page.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.getByText(/^(来源：|Sources:)/).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: /中打开|Open in/ }).isVisible()).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});

test.each([300, 500, 800])(
  'the map keeps its "no source" entry in sight, %i px wide',
  async (width) => {
    await open(MAPS[0] ?? '', width, MAP_HEIGHT);
    const entry = page.getByRole('list', { name: '图例' }).getByText('无来源');
    const box = await entry.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(MAP_HEIGHT);
  },
);

test('the map comes in its own chunk, and the heatmap without it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(MAPS[0] ?? '', 680, MAP_HEIGHT);
  expect(asked.filter((address) => /LeafletMap-.*\.js$/.test(address))).toHaveLength(1);
  expect(asked.filter((address) => !address.startsWith(baseUrl))).toEqual([]);
  asked.length = 0;
  await open(HEATMAP, 680, HEATMAP_HEIGHT);
  expect(asked.filter((address) => /leaflet|boundaries/i.test(address))).toEqual([]);
});

test('an article scrolls past the map, whose figures a finger and the keyboard bring up', async () => {
  await page.setViewportSize({ width: 760, height: 600 });
  await page.goto(baseUrl);
  const frame = `<iframe src="${baseUrl}embed.html?${MAPS[1] ?? ''}" title="map" width="680" height="${MAP_HEIGHT}"></iframe>`;
  await page.setContent(`<p style="height:200px">…</p>${frame}<p style="height:2000px">…</p>`);
  const map = page.frameLocator('iframe');
  const pingshan = map.locator('[data-district="pingshan"]');
  await pingshan.hover();
  await map
    .locator('.map-card')
    .getByText(/^“.+”$/u)
    .waitFor();
  const drawn = await pingshan.getAttribute('d');
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 400);
  await page.waitForFunction((from) => window.scrollY > from, before);
  expect(await pingshan.getAttribute('d')).toBe(drawn);
  await pingshan.focus();
  await page.keyboard.press('Enter');
  const link = map.locator('.map-result').getByRole('link', { name: /坪山/ });
  await link.waitFor();
  expect(await link.getAttribute('target')).toBe('_blank');
});

test.each([
  ['?measure=indicator-target&indicator=gdp-growth&year=2023', /地区生产总值增速 · 目标.*嵌入代码/],
  ['?view=compare&year=2024', /各区着墨于什么.*嵌入代码/],
])('the page at %s gives the code, with a preview that shows the same', async (search, button) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseUrl}${search}`);
  await page.getByRole('button', { name: button }).click();
  const code = await page.getByRole('textbox', { name: '嵌入代码' }).inputValue();
  expect(code).toContain(
    search.includes('measure')
      ? 'chart=map&amp;measure=indicator-target&amp;indicator=gdp-growth&amp;year=2023"'
      : 'chart=heatmap&amp;year=2024"',
  );
  const preview = page.frameLocator('dialog iframe');
  await preview
    .getByRole('heading', { level: 1, name: /增速 · 目标，2023 年|各区着墨于什么/ })
    .waitFor();
});

test.each([
  { query: MAPS[1] ?? '', lang: 'en' },
  { query: HEATMAP, lang: 'en' },
  { query: MAPS[0] ?? '', lang: 'zh' },
])(
  'in a low and narrow frame nothing of $query covers the way to the page, which covers no last line',
  async ({ query, lang }) => {
    await page.setViewportSize({ width: 320, height: 400 });
    await page.goto(`${baseUrl}embed.html?${query}&lang=${lang}`, { waitUntil: 'networkidle' });
    const link = page.getByRole('link', { name: /中打开|Open in/ });
    const isOnTop = () =>
      link.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        return [left + 2, (left + right) / 2, right - 2].every((x) =>
          element.contains(document.elementFromPoint(x, middle)),
        );
      });
    const steps = await page.evaluate(() =>
      Math.ceil((document.documentElement.scrollHeight - window.innerHeight) / 40),
    );
    expect(steps).toBeGreaterThan(0);
    for (let step = 0; step <= steps; step += 1) {
      await page.evaluate((top) => {
        window.scrollTo(0, top);
      }, step * 40);
      expect(await isOnTop()).toBe(true);
    }
    const [last, top] = await link.evaluate((element) => {
      const foot = element.closest('p');
      const before = foot?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
      return [before, foot?.getBoundingClientRect().top ?? 0];
    });
    expect(last).toBeLessThanOrEqual(top);
  },
);
