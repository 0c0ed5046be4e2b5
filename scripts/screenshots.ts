/**
 * Takes the pictures in docs/screenshots of the built site (npm run build first): desktop and phone, light
 * and dark, both languages. Run again whenever the look changes: npm run screenshots.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import { launchBrowser } from './launchChromium';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(ROOT, 'docs/screenshots');
const PORT = 4373;

const DESKTOP = { width: 1440, height: 1080 };
const PHONE = { width: 390, height: 844 };

const SHOTS = [
  { name: 'city-desktop', search: '', viewport: DESKTOP, colorScheme: 'light' },
  {
    name: 'overview-desktop',
    search: '?district=luohu&year=2023',
    viewport: DESKTOP,
    colorScheme: 'light',
  },
  {
    name: 'overview-desktop-dark',
    search: '?district=pingshan&year=2024&lang=en',
    viewport: DESKTOP,
    colorScheme: 'dark',
  },
  {
    name: 'compare-desktop',
    search: '?view=compare&indicator=gdp-growth',
    viewport: DESKTOP,
    colorScheme: 'light',
  },
  {
    name: 'overview-phone',
    search: '?district=pingshan&year=2024',
    viewport: PHONE,
    colorScheme: 'light',
  },
] as const;

mkdirSync(FOLDER, { recursive: true });
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: PORT, open: false },
});
const [site] = server.resolvedUrls?.local ?? [];
if (site === undefined) throw new Error('the built site could not be served');
const browser = await launchBrowser();
for (const { name, search, ...look } of SHOTS) {
  const page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
  await page.goto(new URL(search, site).href, { waitUntil: 'networkidle' });
  await page.locator('main h2').first().waitFor();
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`) });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
await server.close();
