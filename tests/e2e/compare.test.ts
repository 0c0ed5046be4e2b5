import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POINT_COLUMNS } from '../../src/domain/pointCsv';
import { launchBrowser } from '../../scripts/launchChromium';
import { openPage } from './openPage';
import { cellsInSpreadsheet, hasSpreadsheetProgram } from './spreadsheet';

const LUOHU_GROWTH = '?view=compare&district=luohu&indicator=gdp-growth';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** 罗湖's outcome of 2022 and its target for 2023, each with figure and words. */
async function expectBothFigures(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '地区生产总值增速', level: 2 }).waitFor();
  const words = page.getByRole('region', { name: '罗湖区的原话' });
  const outcome = words.getByRole('listitem').filter({ hasText: '2022 · 结果' });
  const target = words.getByRole('listitem').filter({ hasText: '2023 · 目标' });
  await outcome.waitFor();
  expect(await outcome.innerText()).toMatch(/3\.4\s*%[^]*“[^”]*增长3\.4%”[^]*第 \d+ 行/);
  expect(await target.innerText()).toMatch(
    /6\.5\s*%[^]*3\.4%[^]*“[^”]*增长6\.5%左右”[^]*第 \d+ 行/,
  );
}

describe('from the overview to a comparison', () => {
  it('two clicks lead to an outcome beside the next target, and the address leads there again', async () => {
    const { page, complaints, close } = await openPage(browser, '');
    await page.getByRole('button', { name: /^罗湖区/ }).click();
    await page
      .getByRole('row', { name: /^地区生产总值增速/ })
      .getByRole('link', { name: /比较/ })
      .click();
    await expectBothFigures(page);
    const address = page.url();
    expect(complaints).toEqual([]);
    await close();

    const afresh = await browser.newPage();
    await afresh.goto(address);
    await expectBothFigures(afresh);
    await afresh.close();
  });

  it('going back leads to the overview as it was left', async () => {
    const { page, close } = await openPage(browser, '?district=luohu');
    await page
      .getByRole('row', { name: /^地区生产总值增速/ })
      .getByRole('link', { name: /比较/ })
      .click();
    await expectBothFigures(page);
    await page.goBack();
    await page.getByRole('heading', { name: '罗湖区', exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?district=luohu');
    await close();
  });
});

describe('the comparison in a browser', () => {
  it('the keyboard alone chooses an indicator and reaches a mark of its chart', async () => {
    const { page, close } = await openPage(browser, '?view=compare');
    // On a slow telephone Enter comes before the list has caught up with what was typed.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    const picker = page.getByRole('combobox', { name: '指标' });
    await picker.focus();
    await picker.fill('生产总值增速');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '地区生产总值增速', level: 2 }).waitFor();
    const marks = page.getByRole('listbox', { name: /标记/ });
    await marks.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/statement=/);
    await page.locator('[aria-current="true"] blockquote').waitFor();
    await close();
  });

  it.each([
    ['the comparison', '?view=compare&indicator=gdp-growth', /标记/],
    ['the timeline', '?district=luohu', /时间线上的标记/],
  ])('the Tab key leads from a mark of %s to its document', async (_, search, name) => {
    const { page, close } = await openPage(browser, search);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.getByRole('listbox', { name }).focus();
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate(({ tagName }) => tagName)).toBe('A');
    await page.keyboard.press('Tab');
    expect(await focused.evaluate(({ tagName }) => tagName)).not.toBe('BODY');
    await close();
  });

  it.skipIf(!hasSpreadsheetProgram())(
    'the downloaded CSV opens in a spreadsheet program, the Chinese intact',
    async () => {
      const { page, close } = await openPage(browser, LUOHU_GROWTH);
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载“地区生产总值增速”的数据（CSV）' }).click();
      const download = await started;
      expect(download.suggestedFilename()).toBe('shenzhen-gdp-growth.csv');
      const file = join(mkdtempSync(join(tmpdir(), 'download-')), download.suggestedFilename());
      await download.saveAs(file);
      const [header = [], ...rows] = cellsInSpreadsheet(file);
      const cellsOf = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
      expect(header).toEqual([...POINT_COLUMNS]);
      expect(new Set(cellsOf('indicator_zh'))).toEqual(new Set(['地区生产总值增速']));
      expect(cellsOf('quote').filter((quote) => quote.endsWith('增长3.4%'))).toHaveLength(1);
      expect(cellsOf('quote').filter((quote) => quote.endsWith('增长6.5%左右'))).toHaveLength(1);
      await close();
    },
  );
});
