import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { document } from '../contract/document.js';
import { launchBrowser } from './open-page.js';

/** What a web application would write, as one module. It leaves its results on `globalThis`. */
const application = `
import { createGoji, createInvestor, listInvestorIds, safe } from './generated/client/index.js';
globalThis.run = async (baseUrl, body) => {
  const goji = createGoji({ environment: { baseUrl }, auth: { apiKey: 'browser', secret: 'not-a-secret' } });
  const ids = await listInvestorIds(goji);
  const refused = await safe(createInvestor(goji, { body: { ...body, lastName: undefined } }));
  const created = await createInvestor(goji, { body });
  return { ids, refused: { ok: refused.ok, status: refused.status }, clientId: created.clientId };
};
`;

let browser: Browser;
let mock: Mock;
let origin: Server;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: application, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  origin = createServer((request, response) => {
    const isScript = request.url === '/app.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>App</title><script src="/app.js"></script>');
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  mock = await createMock({
    document,
    port: 0,
    host: '127.0.0.1',
    dynamic: false,
    onFault: (error) => errors.push(String(error)),
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(origin.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
  origin?.close();
});

describe('the client in a browser, from another origin', () => {
  it('signs, calls, and tells a refusal from a success', async () => {
    const examples = document['components'] as { examples: Record<string, { value: unknown }> };
    const body = examples.examples['createInvestor.individual.request']?.value;
    const result = await page.evaluate(
      ([url, investor]) =>
        (globalThis as unknown as { run(baseUrl: unknown, body: unknown): Promise<unknown> }).run(
          url,
          investor,
        ),
      [mock.url, body] as const,
    );
    expect(result).toEqual({
      ids: ['GOJI-1234', 'GOJI-4567'],
      refused: { ok: false, status: 400 },
      clientId: 'GOJI-1234',
    });
    expect(errors).toEqual([]);
  });
});
