import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { openPage } from './openPage';

/** Run by the debugger, because the page's own policy lets no script in from outside. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One district with all that a page can hold; the other states once, since the looks are the same. */
const FULL = '?district=luohu&year=2023';
const OTHER_STATES = ['?', '?district=pingshan&year=2023&measure=targets'];
const LANGUAGES = ['zh', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 390] as const;

const CASES = LANGUAGES.flatMap((lang) =>
  SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ lang, scheme, width }))),
);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Every fault that axe finds by the rules of WCAG 2.2 A and AA and its best practices. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

describe('axe finds nothing', () => {
  it.each(CASES)('in $lang, $scheme, $width pixels wide', async ({ lang, scheme, width }) => {
    const { page, close } = await openPage(browser, `${FULL}&lang=${lang}`, {
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  it.each(OTHER_STATES)('at %s', async (search) => {
    const { page, close } = await openPage(browser, search);
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  it('in the open words of a figure', async () => {
    const { page, close } = await openPage(browser, FULL);
    await page.locator('.statement-card h3 a').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });
});
