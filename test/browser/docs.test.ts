import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../generators/model/build-model.js';
import { dispatch } from '../../scripts/dispatch.js';
import { docsPublishCommand } from '../../scripts/docs-publish.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder } from '../cli/run-goji.js';
import { runGojiHere } from '../cli/run-in-process.js';
import { cutOff, findings, overflow } from './accessibility.js';
import { launchBrowser } from './open-page.js';

const PAGE_TYPES = [
  'index',
  'guides/index',
  'guides/onboarding-investors',
  'errors',
  'webhooks',
  'errata',
  'changelog',
  'coverage',
  'samples',
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

/** The built pages: those of `GOJI_DOCS`, such as `npm run docs` leaves, or those that are built for these tests. */
let pages = process.env['GOJI_DOCS'] === undefined ? undefined : resolve(process.env['GOJI_DOCS']);
const address = (path: string) => `${pathToFileURL(pages ?? '').href}/${path}`;

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

beforeAll(async () => {
  folder = await createFolder();
  if (pages === undefined) {
    const { code, stderr } = await runGojiHere(folder.path, 'docs');
    expect(code, stderr).toBe(0);
    pages = join(folder.path, 'dist/docs');
  }
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

describe('the samples of the reference', () => {
  /** The sample that is shown for the operation in view, and the switch of its language. */
  const sampleOf = (page: Page, text: string) => page.locator('pre:visible', { hasText: text }).first();
  const languageOf = (page: Page, name: string) =>
    page.locator('button:visible', { hasText: new RegExp(`^${name}$`) }).last();

  it('switch language and stick, from operation to operation and from visit to visit', async () => {
    const own = await browser.newContext({ offline: true, viewport: { width: 1400, height: 900 } });
    const page = await open('reference.html#operation/createInvestor', own);
    await sampleOf(page, 'await createInvestor(goji').waitFor();
    for (const [from, to, code] of [
      ['TypeScript', 'curl', '"nonce'],
      ['curl', 'Java', 'GojiSignature.signedRequest('],
      ['Java', 'C#', 'GojiSignature.SignedRequest('],
      ['C#', 'Python', 'import urllib.request'],
    ] as const) {
      await languageOf(page, from).click();
      await page.locator('[role="menuitem"]:visible', { hasText: to }).first().click();
      await sampleOf(page, code.replace('"', '')).waitFor();
    }
    await page.evaluate(() => window.location.assign('#operation/createWallet'));
    await sampleOf(page, 'api-sandbox.goji.investments/wallets').waitFor();
    expect(await languageOf(page, 'TypeScript').count()).toBe(0);
    await page.reload();
    await sampleOf(page, 'import urllib.request').waitFor();
    const later = await open('reference.html#operation/getInvestor', own);
    await sampleOf(later, 'import urllib.request').waitFor();
    expect(await languageOf(later, 'TypeScript').count()).toBe(0);
    await own.close();
  });

  it('are found by one search alone, that of the header', async () => {
    expect(await reference.locator('[type="search"]:visible').count()).toBe(1);
    const own = reference.locator('[data-testid="search-trigger"]');
    expect([await own.count(), await own.isVisible()]).toEqual([1, false]);
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
    // By what stands in the text, by initials, by some of the words, and by another name.
    ['X-NONCE', 'The three headers', 'guide'],
    ['NI number', 'nationalInsuranceNumber', 'field'],
    ['idempotency key', 'Idempotency and retries', 'guide'],
    ['ISA limit', 'ISA transfers in', 'guide'],
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
    const paths = await readdir(pages ?? '', { recursive: true });
    const written = paths.filter((path) => path.endsWith('.html'));
    expect(written.filter((path) => path.startsWith('guides')).length).toBe(28);
    const phone = await browser.newContext({ offline: true, viewport: { width: 375, height: 812 } });
    const page = await open('index.html', phone);
    for (const path of written) {
      await page.goto(address(path));
      expect(await overflow(page), path).toBe(0);
      // Code and tables of figures can be scrolled; no other table, and no diagram.
      expect(await cutOff(page, '.scroll:not(.figures), figure'), path).toBe(0);
      expect(
        await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'),
      ).toMatch(/^default-src 'none'; script-src 'sha256-/);
    }
    await phone.close();
  });

  it('has nothing serious for axe, neither in light nor in dark', async () => {
    const own = await browser.newContext({ offline: true, viewport: { width: 1400, height: 900 } });
    const page = await own.newPage();
    const found: Record<string, unknown> = {};
    for (const path of PAGE_TYPES) {
      await page.goto(address(`${path}.html`));
      // The longest pages say the same in hundreds of places: their beginning stands for the rest.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main > :nth-child(n + 40), tr:nth-child(n + 8)'))
          element.remove();
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found[`${path}, ${colorScheme}`] = await findings(page);
      }
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, {}])));
    await page.goto(address('reference.html#operation/createInvestor'));
    await page.locator('h4, h3', { hasText: 'Request' }).first().waitFor();
    await page.locator('[aria-label="Example"]').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction((name) => document.documentElement.classList.contains(name), colorScheme);
      const inReference = await findings(page);
      expect([colorScheme, Object.keys(inReference).sort()], JSON.stringify(inReference)).toEqual([
        colorScheme,
        Object.keys(WITHIN_REDOC).sort(),
      ]);
    }
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

  it('leads to the same page of another version', async () => {
    for (const version of ['1.0.0', '1.1.0']) {
      const args = ['docs-publish', '--version', version, '--site', 'site', '--pages', pages ?? ''];
      const code = await dispatch(args, [{ name: 'docs-publish', load: async () => docsPublishCommand }], {
        cwd: folder.path,
        version: '0',
        signal: new AbortController().signal,
        env: {},
        readInput: async () => '',
        out: () => {},
        err: (text) => complaints.push(text),
      });
      expect(code).toBe(0);
    }
    const site = `${pathToFileURL(join(folder.path, 'site')).href}/`;
    const page = await open('index.html');
    await page.goto(`${site}v/1.0.0/guides/webhooks.html`);
    const versions = page.locator('.versions');
    expect((await versions.locator('summary').textContent())?.trim()).toBe('Version 1.0.0');
    await versions.locator('summary').click();
    await versions.getByText('1.1.0 (newest)').click();
    await page.waitForURL(`${site}guides/webhooks.html`);
    await page.locator('.versions summary').click();
    await page.locator('.versions a', { hasText: '1.0.0' }).click();
    await page.waitForURL(`${site}v/1.0.0/guides/webhooks.html`);
    await page.close();
  });

  it('has asked for nothing and logged no error', () => {
    expect(complaints).toEqual([]);
  });
});
