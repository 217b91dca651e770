import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createGoji,
  createInvestor,
  type Goji,
  listInvestorIds,
  registerWebhook,
} from '../../generated/client/index.js';
import { createSandbox, type Sandbox, type TenantControl } from '../../sandbox/index.js';
import { jane } from '../sandbox/start.js';
import { findings, overflow } from './accessibility.js';
import { launchBrowser } from './open-page.js';
import { PARTS } from './sandbox-parts.js';
import { fillSmallTenant } from './small-tenant.js';

/** A first name that is an attack where text becomes markup. */
const EVIL = '<img src=x onerror="document.title=1">';

let sandbox: Sandbox;
let tenant: TenantControl;
let goji: Goji;
let receiver: Server;
let received = 0;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

async function open(inContext: BrowserContext): Promise<Page> {
  const opened = await inContext.newPage();
  opened.on('request', (request) => {
    if (!request.url().startsWith(`${sandbox.url}/_sandbox`)) complaints.push(`asks for ${request.url()}`);
  });
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
  await opened.goto(`${sandbox.url}/_sandbox`);
  await opened.locator('#clock').waitFor();
  return opened;
}

const go = async (part: string, inTenant = 'default') => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${inTenant}/${part}`);
  await page.locator('#content[aria-busy="false"] h1 + *').first().waitFor();
};
const says = (text: string) => page.locator('#toast', { hasText: text }).waitFor();

beforeAll(async () => {
  sandbox = await createSandbox({ pace: 'realistic', frozenAt: new Date('2026-04-01T09:00:00Z') });
  await sandbox.listen();
  tenant = await sandbox.tenant();
  goji = createGoji({ environment: { baseUrl: sandbox.url }, auth: tenant.credentials });
  receiver = createServer((request, response) => {
    request.resume();
    received += 1;
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  context.setDefaultTimeout(15_000);
  page = await open(context);
});
afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
  receiver?.closeAllConnections();
  receiver?.close();
});

it('says what to do where there is nothing yet', async () => {
  for (const [part, text] of [
    ['investors', 'There is no investor yet.'],
    ['ledger', 'The books are empty.'],
    ['requests', 'No request has come yet.'],
    ['webhooks', 'Nothing has happened yet.'],
    ['faults', 'Nothing goes wrong on purpose.'],
  ] as const) {
    await go(part);
    await page.locator('.empty', { hasText: text }).first().waitFor();
  }
  await go('investors/nobody');
  await page.locator('.empty', { hasText: 'There is no investor "nobody".' }).waitFor();
  await go('overview', 'nobody');
  await page.locator('.empty', { hasText: 'There is no tenant "nobody".' }).waitFor();
  // There is a way out.
  await page.getByLabel('Tenant').selectOption('default');
  await page.locator('#clock').waitFor();
  // What is not there is answered with 404, which the browser calls an error.
  const said = complaints.splice(0);
  expect(said.filter((text) => !text.includes('404'))).toEqual([]);
  expect(said.length).toBeGreaterThan(1);
});

it('seeds the ten investors and shows what they hold', async () => {
  await tenant.clock.setPace('instant');
  await go('overview');
  await page.getByRole('button', { name: 'Seed verified-investors' }).click();
  await says('default is in the scenario verified-investors.');
  await page
    .getByRole('link', { name: /^Investors/ })
    .first()
    .click();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 10);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Investors');
  await page.getByRole('link', { name: 'Dr Ada Brown' }).click();
  await page.locator('h1', { hasText: 'Dr Ada Brown' }).waitFor();
  expect(await page.locator('#accounts td.number').first().textContent()).toBe('£10,000.00');
  await go('ledger');
  expect(await page.locator('#sums').textContent()).toContain('balanced');
  expect(await page.locator('.posting').count()).toBe(10);
  await go('webhooks');
  await page.locator('.log summary', { hasText: 'amount £10,000.00' }).first().waitFor();
});

it('shows the investors of Originators, too', async () => {
  await (await sandbox.tenant('originator')).seed('isa-with-a-loan');
  await go('investors', 'originator');
  const row = page.locator('tbody tr', { hasText: 'P2P-1, of an Originator' });
  expect(await row.locator('td.number').allTextContents()).toEqual(['£1,500.00', '£2,500.00', '£4,000.00']);
  await row.getByRole('link').click();
  await page.locator('#transactions td', { hasText: 'Customer deposit' }).waitFor();
});

it('never takes the name of an investor for markup', async () => {
  await createInvestor(goji, { body: { ...jane, firstName: EVIL } });
  for (const part of ['investors', 'investors/GOJI-11', 'requests', 'webhooks']) {
    await go(part);
    await page.locator('main', { hasText: 'onerror' }).first().waitFor();
    expect(await page.locator('main img').count(), part).toBe(0);
  }
});

it('shows a webhook being delivered when its time has come, without being asked', async () => {
  await tenant.clock.setPace('realistic');
  const { port } = receiver.address() as AddressInfo;
  const { secret } = await registerWebhook(goji, { body: { url: `http://127.0.0.1:${port}/goji` } });
  await createInvestor(goji, { body: { ...jane, firstName: 'Live' } });
  await go('overview');
  await page.locator('.due li', { hasText: 'GOJI-12' }).waitFor();
  await page.getByLabel('Advance by', { exact: true }).fill('2 minuets');
  await page.keyboard.press('Enter');
  await page.locator('#alert', { hasText: 'is no span of time' }).waitFor();
  await page.getByLabel('Advance by', { exact: true }).fill('1 min');
  await page.keyboard.press('Enter');
  await says('The clock is at Wed, 1 Apr 2026, 10:01:00.');
  expect(await page.locator('#alert').textContent()).toBe('');
  await go('webhooks');
  const event = page
    .locator('.log > li', { hasText: 'INVESTOR_KYC_STATUS_CHANGE' })
    .filter({ hasText: 'GOJI-12' });
  await event.locator('.badge', { hasText: 'delivered' }).waitFor();
  await event.locator('summary').click();
  const before = received;
  // What is open stays open while others arrive, and the new one is there without a click.
  await tenant.webhooks.fire('INVESTOR_KYC_STATUS_CHANGE', { clientId: 'GOJI-99' });
  await page.locator('.log > li.fresh', { hasText: 'GOJI-99' }).waitFor();
  expect(await event.locator('details').getAttribute('open')).toBe('');
  await event.getByRole('button', { name: /^Replay/ }).click();
  await says('sent once more');
  await event.locator('.badge-leaf', { hasText: 'delivered' }).nth(1).waitFor();
  expect(received).toBe(before + 2);
  for (const part of PARTS) {
    await go(part);
    expect(await page.content(), part).not.toContain(secret);
  }
});

it('fires an event by hand, with other content', async () => {
  await go('webhooks');
  await page.getByLabel('Type').selectOption('INVESTOR_KYC_STATUS_CHANGE');
  const area = page.getByRole('textbox', { name: /^Content/ });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('newKycStatus'));
  const content = JSON.parse(await area.inputValue());
  await area.fill(JSON.stringify({ ...content, newKycStatus: 'FINE' }));
  await page.getByRole('button', { name: 'Fire' }).click();
  await page.locator('#alert:not(:empty)').waitFor();
  // The browser calls the refusal an error.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('400')]);
  await area.fill(JSON.stringify({ ...content, clientId: 'BY-HAND' }));
  await page.getByRole('button', { name: 'Fire' }).click();
  await page
    .locator('.log > li', { hasText: 'BY-HAND' })
    .locator('.badge', { hasText: 'delivered' })
    .waitFor();
});

it('lets happen what no operation causes', async () => {
  await go('happenings');
  const happening = page.locator('.log > li', { hasText: 'kyc-decided' });
  await happening.locator('summary').click();
  await happening.getByLabel('clientId').fill('GOJI-12');
  await happening.getByLabel('isVerified').selectOption('false');
  await happening.getByRole('button', { name: 'Let it happen' }).click();
  await says('kyc-decided has happened');
  await go('investors/GOJI-12');
  await page.locator('.subject', { hasText: 'Enhanced verification required' }).waitFor();
});

it('switches a fault on and off again, by keyboard', async () => {
  await go('faults');
  await page.getByRole('switch', { name: 'Server errors' }).focus();
  await page.keyboard.press('Space');
  await page.locator('[role="switch"][aria-checked="true"]', { hasText: '' }).nth(1).waitFor();
  await expect(listInvestorIds(goji)).rejects.toMatchObject({ status: 500 });
  await expect(listInvestorIds(goji)).rejects.toMatchObject({ status: 500 });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('switch');
  await page.keyboard.press('Space');
  await page.locator('.empty', { hasText: 'Nothing goes wrong on purpose.' }).waitFor();
  expect(await listInvestorIds(goji)).toHaveLength(12);
  await go('requests?only=problems');
  await page
    .locator('.log > li', { hasText: 'listInvestorIds' })
    .nth(1)
    .locator('.badge', { hasText: '500' })
    .waitFor();
});

it('keeps a snapshot, resets when that is confirmed, and goes back', async () => {
  await go('overview');
  await page.getByRole('button', { name: 'Keep in this tab' }).click();
  await says('A snapshot is kept');
  const reset = page.getByRole('button', { name: 'Reset default…' });
  await reset.click();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reset default…');
  expect(await listInvestorIds(goji)).toHaveLength(12);
  await reset.click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await says('default is empty.');
  expect(await listInvestorIds(goji)).toEqual([]);
  await page.getByRole('button', { name: /^Restore what was kept/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await says('default is as it was');
  expect(await listInvestorIds(goji)).toHaveLength(12);
});

it('stands still while it is paused', async () => {
  await go('requests');
  const live = page.getByRole('switch', { name: 'Live' });
  await live.click();
  const before = await page.locator('.log > li').count();
  await listInvestorIds(goji);
  await page.waitForTimeout(1_300);
  expect(await page.locator('.log > li').count()).toBe(before);
  await live.click();
  await page.waitForFunction((count) => document.querySelectorAll('.log > li').length === count, before + 1);
});

it('says when nobody answers, keeps what it shows, and goes on by itself', async () => {
  await go('investors');
  await page.locator('tbody tr').first().waitFor();
  await page.route('**/_sandbox/**', (route) => route.abort());
  await page.locator('#alert', { hasText: 'The sandbox does not answer.' }).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(12);
  await page.unroute('**/_sandbox/**');
  await page.locator('#alert:empty').waitFor({ state: 'attached' });
  // The browser calls each look an error.
  const said = complaints.splice(0);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
});

const visit = async (part: string) => {
  await go(part, 'small');
  const first = page.locator('.log summary, .fault-more summary').first();
  if ((await first.count()) > 0) await first.click();
};

it('has nothing serious for axe, in light and in dark', async () => {
  await fillSmallTenant(sandbox);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html.${colorScheme}`).waitFor();
    for (const part of PARTS) {
      await visit(part);
      // Dark differs in colours alone.
      expect(await findings(page, colorScheme === 'dark' ? ['color-contrast'] : undefined), part).toEqual({});
    }
  }
});

it('fits a phone', async () => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const part of PARTS) {
    await visit(part);
    expect(await overflow(page), part).toBe(0);
  }
});

it('has asked nobody else and logged no error', () => {
  expect(complaints).toEqual([]);
});
