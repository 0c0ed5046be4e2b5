import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at the end: `inject('baseUrl')`. */
    baseUrl: string;
  }
}

/** The first port tried; the next free one is taken where it is busy. */
const PORT = 4273;
const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

let server: PreviewServer | undefined;

/** Serves the built site for the browser tests. */
export async function setup(project: TestProject): Promise<void> {
  if (!existsSync(resolve(PROJECT_ROOT, 'dist/index.html')))
    throw new Error('dist/ is missing: run npm run build before the browser tests');
  server = await preview({
    root: PROJECT_ROOT,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: PORT, open: false },
  });
  const [baseUrl] = server.resolvedUrls?.local ?? [];
  if (baseUrl === undefined) throw new Error('the built site could not be served');
  project.provide('baseUrl', baseUrl);
}

export async function teardown(): Promise<void> {
  await server?.close();
}
