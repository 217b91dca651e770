import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../generators/model/build-model.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder, runGoji } from '../cli/run-goji.js';
import { launchBrowser } from './open-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE_TYPES = [
  'index',
  'guides/index',
  'guides/quickstart-wallets',
  'errors',
  'webhooks',
  'errata',
  'changelog',
  'coverage',
  'search',
];

/** What axe finds inside Redoc's own elements and no style of ours can mend; each has to be found, or the list is too long. */
const WITHIN_REDOC: Readonly<Record<string, string>> = {
  'label-content-name-mismatch': 'the menu of examples is named "Example", whatever example it shows',
};

const model = buildModel(JSON.parse(readFileSync(shippedDocumentPath(), 'utf8')));

let folder: Awaited<ReturnType<typeof createFolder>>;
let browser: Browser;
let context: BrowserContext;
let reference: Page;
const complaints: string[] = [];

const address = (path: string) => `${pathToFileURL(join(folder.path, 'dist/docs')).href}/${path}`;

async function open(path: string, inContext = context): Promise<Page> {
  const page = await inContext.newPage();
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`${path} asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
  await page.goto(address(path));
  return page;
}

/** Ids of the serious and critical findings of axe, with the first element of each. */
async function findings(page: Page, rules?: readonly string[]): Promise<Record<string, string>> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          options: object,
        ): Promise<{ violations: { id: string; impact: string; nodes: { target: unknown }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      ...(runOnly === undefined ? {} : { runOnly }),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, String(nodes[0]?.target)] as const);
  }, rules);
  return Object.fromEntries(found);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(async () => {
  folder = await createFolder();
  const { code, stderr } = await runGoji(folder.path, 'docs');
  expect(code, stderr).toBe(0);
  browser = await launchBrowser();
  context = await browser.newContext({
    offline: true,
    viewport: { width: 1400, height: 900 },
    colorScheme: 'light',
  });
  reference = await open('reference.html#operation/createInvestor');
});
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

describe('the reference', () => {
  it('opens at the address of an operation', async () => {
    await reference.waitForURL(/#\/investors\/createinvestor$/);
    await reference.locator('h2, h3', { hasText: 'Create an investor' }).first().waitFor();
  });

  it('has each operation and webhook at its stable address', async () => {
    const ids = await reference.evaluate(
      () => JSON.parse(document.getElementById('addresses')?.textContent ?? '{}') as Record<string, string>,
    );
    expect(Object.keys(ids)).toHaveLength(model.operations.length + model.webhooks.length);
    // The menu shows the operations of the tag that is read: so the first of each tag is visited, by its stable address.
    const missing = new Map(Object.entries(ids).map(([id, place]) => [`#${place}`, id]));
    for (const [id, place] of Object.entries(ids)) {
      if (!missing.has(`#${place}`)) continue;
      await reference.evaluate((hash) => window.location.assign(hash), `#operation/${id}`);
      await reference.waitForFunction((hash) => window.location.hash === hash, `#${place}`);
      await reference.locator(`a[href$="#${place}"]`).first().waitFor({ timeout: 10_000 });
      const links = await reference.evaluate(() =>
        [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).hash),
      );
      for (const link of links) missing.delete(link);
    }
    expect([...missing.values()]).toEqual([]);
  });

  it('finds by the header what its renderer does not', async () => {
    await reference.keyboard.press('/');
    await reference.keyboard.type('UNDER_18');
    await reference.locator('#found a').first().waitFor();
    expect(await reference.locator('#found a').first().getAttribute('href')).toBe('errors.html#UNDER_18');
    await reference.keyboard.press('Control+a');
    await reference.keyboard.type('createWallet');
    await reference.locator('#found .hit-title', { hasText: /^createWallet$/ }).waitFor();
    await reference.keyboard.press('Enter');
    await reference.waitForURL(/#\/manager-payments\/createwallet$/);
  });
});

describe('the search', () => {
  it.each([
    ['createInvestor', 'createInvestor', 'operation'],
    ['create investor', 'createInvestor', 'operation'],
    ['POST /platformApi/investors', 'createInvestor', 'operation'],
    ['/investorIds', 'listInvestorIds', 'operation'],
    ['dateOfBirth', 'dateOfBirth', 'field'],
    ['X-CLIENT-REQUEST-ID', 'X-CLIENT-REQUEST-ID', 'field'],
    ['UNDER_18', 'UNDER_18', 'error code'],
    ['investor_funds_received', 'INVESTOR_FUNDS_RECEIVED', 'webhook'],
    ['SOPHISTICATED', 'SOPHISTICATED', 'value'],
    ['authentication', 'Authentication', 'guide'],
    ['creatInvestor', 'createInvestor', 'operation'],
  ])('finds %s', async (query, title, kind) => {
    const page = await open(`search.html?q=${encodeURIComponent(query)}`);
    const first = page.locator('#results .hit').first();
    await first.waitFor();
    expect(await first.locator('.hit-title').textContent()).toBe(title);
    expect(await first.locator('.hit-kind').textContent()).toBe(kind);
    await page.close();
  });
});

describe('every page', () => {
  it('opens without network, with a policy, and fits a phone', async () => {
    const paths = await readdir(join(folder.path, 'dist/docs'), { recursive: true });
    const pages = paths.filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => path.startsWith('guides')).length).toBe(28);
    const phone = await browser.newContext({ offline: true, viewport: { width: 375, height: 812 } });
    const page = await open('index.html', phone);
    for (const path of pages) {
      await page.goto(address(path));
      expect(await overflow(page), path).toBe(0);
      expect(
        await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'),
      ).toMatch(/^default-src 'none'; script-src 'sha256-/);
    }
    await phone.close();
  });

  it.each(['light', 'dark'] as const)('has nothing serious for axe in %s', async (colorScheme) => {
    const own = await browser.newContext({
      offline: true,
      colorScheme,
      viewport: { width: 1400, height: 900 },
    });
    // Dark differs in colours alone, and the longest pages have none that the others have not.
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
    const long = rules === undefined ? [] : ['errata', 'coverage'];
    for (const path of PAGE_TYPES.filter((type) => !long.includes(type))) {
      const page = await open(`${path}.html`, own);
      expect(await findings(page, rules), path).toEqual({});
      await page.close();
    }
    const page = await open('reference.html#operation/createInvestor', own);
    await page.locator('h4, h3', { hasText: 'Request' }).first().waitFor();
    await page.locator('[aria-label="Example"]').first().waitFor();
    expect(Object.keys(await findings(page, rules)).sort()).toEqual(
      rules === undefined ? Object.keys(WITHIN_REDOC).sort() : [],
    );
    await own.close();
  });

  it('keeps the colours that were chosen, and can be used by keyboard', async () => {
    const page = await open('index.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#content');
    await page.click('#mode');
    expect(await page.evaluate(() => document.documentElement.className)).toBe('dark');
    await page.goto(address('errors.html'));
    expect(await page.evaluate(() => document.documentElement.className)).toBe('dark');
    await page.keyboard.press('/');
    await page.keyboard.type('createWallet');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html\?q=createWallet$/);
    await page.close();
  });

  it('has asked for nothing and logged no error', () => {
    expect(complaints).toEqual([]);
  });
});
