import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page of a headless browser, and what it asked for and complained about since it was opened. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of all requests but for the page itself and data within it. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** Starts Chromium: `CHROMIUM_PATH`, or `/usr/bin/chromium`. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`No browser at ${executablePath}. Install Chromium, or name it in CHROMIUM_PATH.`);
  }
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** Opens an address without network and records what the page does. */
export async function openOffline(browser: Browser, url: string): Promise<WatchedPage> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== url && !/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return { page, requests, errors };
}
