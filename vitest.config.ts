import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A worker holds a Fastify server, a Prism instance or a TypeScript program; more than two of those help nobody.
    maxWorkers: 2,
    projects: [
      {
        // The examples import the package by its name, as its users do.
        resolve: {
          alias: {
            '@goji/api/sandbox': fileURLToPath(new URL('sandbox/index.ts', import.meta.url)),
            '@goji/api/server': fileURLToPath(new URL('generated/server/index.ts', import.meta.url)),
            '@goji/api/webhooks': fileURLToPath(new URL('generated/webhooks/index.ts', import.meta.url)),
            '@goji/api': fileURLToPath(new URL('generated/client/index.ts', import.meta.url)),
          },
        },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/browser/**',
            'test/consumer/**',
            'test/languages/**',
            'test/package/**',
            'test/runtimes/**',
            'test/sandbox/postgres/**',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The sandbox's tests once more, and those of its own, on a PostgreSQL server that is started for them.
        test: {
          name: 'postgres',
          include: ['test/sandbox/**/*.test.ts'],
          exclude: ['test/sandbox/folder/**'],
          globalSetup: ['test/sandbox/postgres/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Packs the package, installs it and uses it as a consumer would.
        test: {
          name: 'consumer',
          include: ['test/consumer/**/*.test.ts'],
          globalSetup: ['test/consumer/global-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Judges the packed package with tools that it installs in test/package.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/consumer/global-setup.ts', 'test/package/global-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Needs what test/runtimes/package.json lists, for Linux on x64.
        test: {
          name: 'runtimes',
          include: ['test/runtimes/*.test.ts'],
          globalSetup: ['test/runtimes/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // Needs python3 and a JDK of 17 or later.
        test: {
          name: 'languages',
          include: ['test/languages/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Needs a Chromium: CHROMIUM_PATH, or /usr/bin/chromium.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
