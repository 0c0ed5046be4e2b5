import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/launchChromium';

const DIST = resolve(import.meta.dirname, '../../dist');
/** Bytes after gzip, as a static host sends them. */
const MAX_NAMED_SCRIPT = 120_000;
const MAX_OVERVIEW = 450_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Loads an address until the network is quiet and gives every response. */
async function load(path: string): Promise<Response[]> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(new URL(path, inject('baseUrl')).href, { waitUntil: 'networkidle' });
  await page.close();
  return responses;
}

describe('the weight of the page', () => {
  it.each(['index', 'embed'])(
    'names at most 120 kB of script in %s.html, entry and preloads',
    (name) => {
      const html = readFileSync(resolve(DIST, `${name}.html`), 'utf8');
      const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/gu)].map(
        ([, path = '']) => path,
      );
      expect(scripts).not.toEqual([]);
      const bytes = scripts.map((path) => gzipSync(readFileSync(resolve(DIST, path))).length);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_NAMED_SCRIPT);
    },
  );

  it.each(['', '?lang=en'])(
    'loads at most 450 kB for the overview%s, data included',
    async (search) => {
      const page = await browser.newPage();
      const responses: Response[] = [];
      page.on('response', (response) => responses.push(response));
      await page.goto(new URL(search, inject('baseUrl')).href);
      // The map comes after the first paint, the timeline when it comes into view: both belong to the whole.
      await page.locator('[data-district]').first().waitFor();
      const marks = page.getByRole('listbox', { name: /时间线上的标记|Marks of the timeline/ });
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await marks.waitFor({ state: 'attached' });
      const bodies = await Promise.all(responses.map((response) => response.body()));
      const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
      await page.close();
      expect(bytes).toBeGreaterThan(MAX_NAMED_SCRIPT);
      expect(bytes).toBeLessThanOrEqual(MAX_OVERVIEW);
    },
  );
});

describe('the requests of the page', () => {
  it.each(['', '?district=luohu&year=2023', 'embed.html'])(
    'of "%s" go to no other host, and all are answered',
    async (path) => {
      const responses = await load(path);
      const hosts = new Set(responses.map((response) => new URL(response.url()).host));
      expect([...hosts]).toEqual([new URL(inject('baseUrl')).host]);
      expect(responses.filter((response) => !response.ok()).map((one) => one.url())).toEqual([]);
    },
  );
});
