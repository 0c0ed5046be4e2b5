/**
 * Does the page hold up a key press?
 *
 *   npm run bench:typing [-- --rows N] [--rounds N] [--slower N]
 *
 * Opens the built site (npm run build first) in Chromium with 30,000 made-up statements in place of its own,
 * types, chooses, sorts and scrolls there, walks over the chart of the comparison, and measures with the
 * browser's Event Timing and long tasks. --slower 4 slows the processor down by so much, like a phone's.
 * Output: for each action the time from a press to the frame that answers it (16 ms is the least that the
 * browser tells), the longest task, and the longest and p95 gap between two frames. Nothing is asserted.
 * Exit 2 for unknown arguments and what is no number.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from './launchChromium';
import { generatedStatements } from './bench/generatedStatements';
import { longTasksSoFar, see, watch, type Seen } from './bench/latency';
import { median, quantile } from './bench/measure';
import {
  COMPARE_ACTIONS,
  STATEMENT_ACTIONS,
  TYPING,
  type ReaderAction,
} from './bench/readerActions';
import { numberOption, PROJECT_ROOT, readOptions } from './commandLine';

const PORT = 4473;
const VIEWPORT = { width: 1440, height: 900 };
const LOADING = 60_000;

const options = readOptions(
  ['rows', 'rounds', 'slower'],
  'npm run bench:typing [-- --rows N] [--rounds N] [--slower N]',
);
const rows = numberOption('rows', options.rows) ?? 30_000;
const rounds = numberOption('rounds', options.rounds) ?? 3;
const slower = numberOption('slower', options.slower) ?? 1;

if (!existsSync(resolve(PROJECT_ROOT, 'dist/index.html')))
  throw new Error('dist/ is missing: run npm run build first');
const statements = JSON.stringify(generatedStatements(rows));
const server = await preview({
  root: PROJECT_ROOT,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: PORT, open: false },
});
const browser = await launchBrowser();
const seen = new Map<string, Seen[]>();
try {
  const [site] = server.resolvedUrls?.local ?? [];
  if (site === undefined) throw new Error('the built site could not be served');
  for (let round = 0; round < rounds; round++) await goThrough(browser, site);
} finally {
  await browser.close();
  await server.close();
}

console.log(
  `${rows.toLocaleString('en')} made-up statements, Chromium ${browser.version()}, ${rounds} rounds` +
    (slower === 1 ? '' : `, processor slowed down ${slower} times`),
);
printRow([
  'ms',
  'presses',
  'median',
  'p75',
  'longest',
  'long tasks',
  'longest',
  'frames p95',
  'longest',
]);
for (const [name, each] of seen) {
  const interactions = each.flatMap((one) => one.interactions);
  const longTasks = each.flatMap((one) => one.longTasks);
  const frames = each.flatMap((one) => one.frames);
  printRow([
    name,
    String(interactions.length),
    ...figures(interactions, [median, (values) => quantile(values, 0.75), longest]),
    String(longTasks.length),
    ...figures(longTasks, [longest]),
    ...figures(frames, [(values) => quantile(values, 0.95), longest]),
  ]);
}

/** One reader's visit: the list of statements as soon as it stands there, again at rest, the comparison. */
async function goThrough(chromium: Browser, site: string): Promise<void> {
  const list = await open(chromium, new URL('?view=targets', site), '[data-row-button]');
  note('list: loading', { interactions: [], longTasks: await longTasksSoFar(list), frames: [] });
  await take(list, 'list, index not built yet', [TYPING]);
  await take(list, 'list', STATEMENT_ACTIONS);
  await list.context().close();
  const chart = await open(chromium, new URL('?view=compare', site), '.chart-cursor');
  await take(chart, 'comparison', COMPARE_ACTIONS);
  await chart.context().close();
}

async function open(chromium: Browser, address: URL, sign: string): Promise<Page> {
  const context = await chromium.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route('**/data/statements.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: statements }),
  );
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await watch(page);
  await page.goto(address.href);
  await page.locator(sign).first().waitFor({ timeout: LOADING });
  return page;
}

async function take(page: Page, view: string, actions: readonly ReaderAction[]): Promise<void> {
  for (const { name, act } of actions) note(`${view}: ${name}`, await see(page, () => act(page)));
}

function note(name: string, one: Seen): void {
  seen.set(name, [...(seen.get(name) ?? []), one]);
}

function longest(values: readonly number[]): number {
  return Math.max(...values);
}

/** What is made of values, in words; dashes where there are none. */
function figures(
  values: readonly number[],
  makers: readonly ((values: readonly number[]) => number)[],
): string[] {
  return makers.map((make) => (values.length === 0 ? '–' : String(Math.round(make(values)))));
}

function printRow([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(52) + cells.map((cell) => cell.padStart(11)).join(''));
}
