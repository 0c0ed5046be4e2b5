import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { launchBrowser } from '../../scripts/launchChromium';
import { openPage } from './openPage';

/** One district with all that a page can hold; the other states once, since the looks are the same. */
const FULL = '?district=luohu&year=2023';
const OTHER_STATES = ['?', '?district=pingshan&year=2023&measure=targets'];
const OF_AN_INDICATOR = '?measure=indicator-target&indicator=little-giants';
const OTHER_VIEWS = [
  '?view=compare&district=luohu&indicator=gdp-growth',
  '?view=targets&district=luohu',
  '?view=targets&q=学位',
  '?view=sources',
  '?view=method',
];
const LANGUAGES = ['zh', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 390] as const;

const CASES = LANGUAGES.flatMap((lang) =>
  SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ lang, scheme, width }))),
);

/** The views beside the overview share its looks: each language and scheme, each width once. */
const LOOKS = [
  { lang: 'zh', scheme: 'light', width: 1440 },
  { lang: 'en', scheme: 'dark', width: 390 },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('axe finds nothing', () => {
  it.each(CASES)('in $lang, $scheme, $width pixels wide', async ({ lang, scheme, width }) => {
    const { page, close } = await openPage(browser, `${FULL}&lang=${lang}`, {
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it.each(OTHER_STATES)('at %s', async (search) => {
    const { page, close } = await openPage(browser, search);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it.each(
    [OF_AN_INDICATOR, ...OTHER_VIEWS].flatMap((view) => LOOKS.map((look) => ({ view, ...look }))),
  )(
    'at $view, $lang, $scheme, $width pixels wide, which do not scroll sideways',
    async ({ view, lang, scheme, width }) => {
      const { page, complaints, close } = await openPage(browser, `${view}&lang=${lang}`, {
        viewport: { width, height: 900 },
        colorScheme: scheme,
      });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('in the open details of a statement', async () => {
    const { page, close } = await openPage(browser, '?view=targets&district=luohu&q=学位');
    await page.getByRole('button', { expanded: false, name: /学位/ }).first().click();
    await page.getByRole('button', { expanded: true, name: /学位/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('in the open words of a figure', async () => {
    const { page, close } = await openPage(browser, FULL);
    await page.locator('.statement-card h3 a').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
