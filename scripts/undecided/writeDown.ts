/** Set-up of the tests whose questions are written down, file by file. */
import { afterAll, vi } from 'vitest';
import { ASKED_FOLDER, writeAsked } from './askedPatterns';

/** Random texts are left out: what they decide, they decide until the next run. */
vi.mock('fast-check', async (load: () => Promise<typeof import('fast-check')>) => {
  const real = await load();
  return { ...real, default: { ...real.default, assert: () => undefined } };
});

afterAll(() => {
  writeAsked(process.env[ASKED_FOLDER] ?? '');
});
