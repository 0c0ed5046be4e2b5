import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './findChromium';

/** No sandbox: containers run as root. The rest keeps the browser from talking to anyone but the page. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium at hand without a window; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('no Chromium found: run npx tsx scripts/ensureChromium.ts');
  return chromium.launch({ executablePath, args: FLAGS });
}
