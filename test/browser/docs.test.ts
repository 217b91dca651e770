import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../generators/model/build-model.js';
import type { Api, Operation } from '../../generators/model/types.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder, runGoji } from '../cli/run-goji.js';
import { launchBrowser, openOffline, type WatchedPage } from './open-page.js';

let folder: Awaited<ReturnType<typeof createFolder>>;
let browser: Browser;
let watched: WatchedPage;
let operations: readonly Operation[];
let apis: readonly Api[];

beforeAll(async () => {
  const model = buildModel(JSON.parse(await readFile(shippedDocumentPath(), 'utf8')));
  operations = model.operations;
  apis = model.apis;
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
  it('finds createInvestor by its search', async () => {
    const { page } = watched;
    const input = page.getByPlaceholder('Search docs');
    // A key that is pressed while the page still renders is lost.
    const openSearch = async () => {
      if (!(await input.isVisible())) await page.keyboard.press('Control+k');
      return input.isVisible();
    };
    await expect.poll(openSearch, { interval: 500, timeout: 30_000 }).toBe(true);
    await input.fill('createInvestor');
    await page.locator('a[href="#/investors/createinvestor"]', { hasText: 'createInvestor' }).last().click();
    await page.waitForURL(/#\/investors\/createinvestor$/);
  });

  it('shows each operation under the tag of its API', async () => {
    const { page } = watched;
    for (const { api, id, summary } of operations) {
      const tag = apis.find(({ slug }) => slug === api)?.tag ?? '';
      const address = `#/${tag.toLowerCase().replaceAll(' ', '-')}/${id.toLowerCase()}`;
      await page.evaluate((hash) => window.location.assign(hash), address);
      const note = page.locator('p', { hasText: 'Operation:' });
      await note
        .locator('code', { hasText: new RegExp(`^${id}$`) })
        .first()
        .waitFor();
      await page.locator(`a[href="${address}"]`, { hasText: summary }).first().waitFor();
    }
  });

  it('has asked for nothing and logged no error', () => {
    expect(watched.requests).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
