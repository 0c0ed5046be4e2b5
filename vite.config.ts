import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const page = (name: string) => resolve(import.meta.dirname, name);

/** What package.json may say of who publishes the page; nothing is made up where it is silent. */
interface PackageFile {
  readonly author?: string | { readonly name: string };
  readonly bugs?: string | { readonly url: string };
}

function publisher(): { name: string | null; errors: string | null } {
  const { author, bugs } = JSON.parse(readFileSync(page('package.json'), 'utf8')) as PackageFile;
  return {
    name: (typeof author === 'string' ? author : author?.name) ?? null,
    errors: (typeof bugs === 'string' ? bugs : bugs?.url) ?? null,
  };
}

/**
 * No request to another host is possible. Leaflet and ECharts set inline styles. Built pages only: the
 * development server needs inline scripts of its own.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'";

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative addresses: the same files work below any path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy],
  // One React, whatever else node_modules holds: two of them draw nothing.
  resolve: { dedupe: ['react', 'react-dom'] },
  define: { __PUBLISHER__: JSON.stringify(publisher()) },
  build: {
    target: 'es2022',
    // Leaflet's style names images of controls and markers that the map does not have: as files they are never
    // fetched, inlined they would be 3 kB of every visit.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: page('index.html'), embed: page('embed.html') } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // Properties run hundreds of texts through the engine: a busy machine is slow, not wrong.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/componentSetup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
