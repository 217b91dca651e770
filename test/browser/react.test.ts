import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document } from '../contract/document.js';
import { launchBrowser } from './open-page.js';

const mswFolder = dirname(createRequire(import.meta.url).resolve('msw/package.json'));
const worker = readFileSync(join(mswFolder, 'lib/mockServiceWorker.js'), 'utf8');

let browser: Browser;
let origin: Server;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ['test/browser/react-app.ts'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  });
  const scripts: Record<string, string> = {
    '/app.js': bundle.outputFiles[0]?.text ?? '',
    '/mockServiceWorker.js': worker,
  };
  origin = createServer((request, response) => {
    const script = scripts[request.url ?? ''];
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? '<!doctype html><title>App</title><body><script src="/app.js"></script>');
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(origin.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser?.close();
  origin?.close();
});

describe('the generated queries in a React tree, on the generated handlers', () => {
  it('load, fail by code, and are fetched again after a mutation', async () => {
    const { examples } = document['components'] as { examples: Record<string, { value: unknown }> };
    const body = examples['createInvestor.individual.request']?.value;
    await page.evaluate(
      (investor) => (globalThis as unknown as { main(body: unknown): Promise<unknown> }).main(investor),
      body,
    );
    const shows = (id: string, text: string) =>
      page.locator(`#${id}`, { hasText: text }).waitFor({ timeout: 10_000 });
    await shows('ids', 'GOJI-1,GOJI-2');
    await shows('name', 'no such investor');
    await page.locator('#create').click();
    await shows('create', 'GOJI-1234');
    await shows('ids', 'GOJI-1,GOJI-2,GOJI-3');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)]).toEqual(['ids pending', 'ids GOJI-1,GOJI-2', 'ids GOJI-1,GOJI-2,GOJI-3']);
    expect(errors).toEqual([]);
  });
});
