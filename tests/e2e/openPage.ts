import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page of the built site, and all that its console complained of. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens an address of the built site and waits for the drawn map.
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
  await page.locator('[data-district]').first().waitFor();
  return { page, complaints, close: () => context.close() };
}
