import type { Page } from 'playwright-core';

/** Something a reader does on the page, key by key. */
export interface ReaderAction {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

/** A quick typist's, in ms; more than one key press falls into the time that typing rests. */
const BETWEEN_KEYS = 110;
const BETWEEN_CLICKS = 250;
const WHEEL = { turns: 60, pixels: 700, pause: 30 } as const;
const SEARCHES = ['公办学位', '公园 数字', '萤火虫夜游步道'] as const;

const search = (page: Page) => page.getByRole('searchbox', { name: '搜索' });

/** On the list of statements. */
export const TYPING: ReaderAction = {
  name: 'typing three searches',
  act: async (page) => {
    for (const words of SEARCHES) await typeAndErase(page, words);
  },
};
export const STATEMENT_ACTIONS: readonly ReaderAction[] = [
  TYPING,
  {
    name: 'choosing and leaving facets',
    act: async (page) => {
      for (const name of ['罗湖', '福田', '2023 年', '目标', '罗湖', '福田', '2023 年']) {
        await page.locator('.statements-facet label', { hasText: name }).first().click();
        await page.waitForTimeout(BETWEEN_CLICKS);
      }
      await page.getByRole('button', { name: '清除全部条件' }).click();
      await page.waitForTimeout(BETWEEN_CLICKS);
    },
  },
  {
    name: 'sorting by each column, both ways',
    act: async (page) => {
      for (const column of await page.locator('.statements-table thead button').all())
        for (let direction = 0; direction < 2; direction++) {
          await column.click();
          await page.waitForTimeout(BETWEEN_CLICKS);
        }
    },
  },
  {
    name: 'arrow keys from row to row',
    act: async (page) => {
      await page.locator('[data-row-button][tabindex="0"]').focus();
      await press(page, 'ArrowDown', 25);
      await press(page, 'PageDown', 10);
      await press(page, 'ArrowUp', 5);
    },
  },
  {
    name: 'scrolling with the wheel',
    act: async (page) => {
      await page.locator('.statements-table').hover({ position: { x: 300, y: 200 } });
      for (let turn = 0; turn < WHEEL.turns; turn++) {
        await page.mouse.wheel(0, WHEEL.pixels);
        await page.waitForTimeout(WHEEL.pause);
      }
    },
  },
];

/** On the comparison of districts. */
export const COMPARE_ACTIONS: readonly ReaderAction[] = [
  {
    name: 'arrow keys over the chart',
    act: async (page) => {
      await page.locator('.chart-cursor').first().focus();
      await press(page, 'ArrowRight', 25);
      await press(page, 'ArrowDown', 5);
      await press(page, 'ArrowLeft', 10);
    },
  },
  {
    name: 'typing in the indicator picker',
    act: async (page) => {
      const field = page.getByRole('combobox', { name: '指标' });
      await field.focus();
      for (const words of ['公园', '学位', '投资']) {
        await typeText(page, words);
        await press(page, 'ArrowDown', 3);
        await press(page, 'Backspace', words.length);
      }
      await press(page, 'Escape', 1);
    },
  },
];

async function typeAndErase(page: Page, words: string): Promise<void> {
  await search(page).focus();
  await typeText(page, words);
  await page.waitForTimeout(4 * BETWEEN_KEYS);
  await press(page, 'Backspace', words.length);
}

/** Each character by a press of a key of its own: text put in at once is no interaction to the browser. */
async function typeText(page: Page, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const character of words) {
    const key = { key: character, windowsVirtualKeyCode: 'A'.charCodeAt(0) };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await session.detach();
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
}
