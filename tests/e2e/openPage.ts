import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the built site, and all that its console complained of. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The drawn map, which only the overview has; any view has headings of its parts. */
const MAP = '[data-district]';
const PART = 'main h2';

/**
 * Opens an address of the built site and waits until its view is drawn.
 * @param search the query string, with its `?`.
 */
export async function openPage(
  browser: Browser,
  search: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(new URL(search, inject('baseUrl')).href, { waitUntil: 'networkidle' });
  const isOverview = !new URLSearchParams(search).has('view');
  await page
    .locator(isOverview ? MAP : PART)
    .first()
    .waitFor();
  return { page, complaints, close: () => context.close() };
}
