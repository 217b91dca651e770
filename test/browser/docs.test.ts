import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../generators/model/build-model.js';
import type { Operation } from '../../generators/model/types.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder, runGoji } from '../cli/run-goji.js';
import { launchBrowser, openOffline, type WatchedPage } from './open-page.js';

let folder: Awaited<ReturnType<typeof createFolder>>;
let browser: Browser;
let watched: WatchedPage;
let operations: readonly Operation[];

beforeAll(async () => {
  operations = buildModel(JSON.parse(await readFile(shippedDocumentPath(), 'utf8'))).operations;
  folder = await createFolder();
  const { code, stderr } = await runGoji(folder.path, 'docs');
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  watched = await openOffline(browser, pathToFileURL(join(folder.path, 'dist/docs/index.html')).href);
});
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

describe('the reference in a browser without network', () => {
  it('lists each operation under its API', async () => {
    const { page } = watched;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = await page.evaluate(() => document.body.innerText);
    expect(operations.filter(({ path }) => !text.includes(path)).map(({ id }) => id)).toEqual([]);
  });

  it('finds createInvestor by its search and shows the operation', async () => {
    const { page } = watched;
    await page.getByText('Search', { exact: false }).first().click();
    await page.keyboard.type('createInvestor');
    const summary = operations.find(({ id }) => id === 'createInvestor')?.summary ?? '';
    const hit = page.getByRole('dialog').getByText(summary).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(/createinvestor/);
    await page.getByRole('heading', { name: summary }).first().waitFor();
  });

  it('has asked for nothing and logged no error', () => {
    expect(watched.requests).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
