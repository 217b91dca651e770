import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordTraffic } from '../../contract/record-traffic.js';
import {
  createGoji,
  createInvestor,
  listInvestorIds,
  registerWebhook,
  safe,
} from '../../generated/client/index.js';
import { createTestWebhook } from '../../generated/webhooks/index.js';

import { createSandbox } from '../../sandbox/index.js';
import { createFolder, readTree } from '../cli/run-goji.js';
import { runInProcess } from '../cli/run-in-process.js';
import { document, model } from '../contract/document.js';
import { jane } from '../sandbox/start.js';
import { findLeaks } from './find-leaks.js';

import {
  addressOfNobody,
  databasePassword,
  failureOf,
  leaks,
  password,
  secret,
  show,
  shown,
  webhookSecret,
} from './leaks-start.js';

describe('the sandbox', () => {
  it('shows nothing in its log, its log of requests and its deliveries', async () => {
    const sandbox = await createSandbox({
      log: (line) => shown.push(line),
      validateResponses: 'fail',
      retry: { attempts: 1 },
    });
    try {
      const baseUrl = await sandbox.listen();
      const tenant = await sandbox.tenant('leaks');
      const { apiKey, secret: own, password: basic } = tenant.credentials;
      for (const auth of [
        { apiKey, secret: own },
        { username: apiKey, password: basic },
        { apiKey, secret: 'x' },
      ])
        await safe(listInvestorIds(createGoji({ environment: { baseUrl }, auth })));
      const goji = createGoji({ environment: { baseUrl }, auth: tenant.credentials });
      const { secret: ofWebhook } = await registerWebhook(goji, { body: { url: 'http://127.0.0.1:1/goji' } });
      await createInvestor(goji, { body: jane });
      await tenant.settled();
      await tenant.restore(JSON.parse('{"version":2}')).catch(show);
      await sandbox.tenant(`no ${own}`.slice(0, 3)).catch(show);
      shown.push(JSON.stringify(tenant.requests()), JSON.stringify(await tenant.webhooks.deliveries()));
      shown.push(await (await fetch(`${baseUrl}/_sandbox/tenants/leaks/requests`)).text());
      const text = shown.splice(0).join('\n');
      expect(text).toContain('"operation":"registerWebhook"');
      expect(text).toContain('incoming request');
      const secrets = { 'the secret': own, 'the password': basic, 'the webhook secret': ofWebhook };
      expect(findLeaks(text, secrets)).toEqual([]);
    } finally {
      await sandbox.close();
    }
  });

  it.each([
    `postgres://goji:${databasePassword}@127.0.0.1:1/goji`,
    `postgres://goji:${databasePassword}@127.0.0.1:port/goji`,
    `postgres//goji:${databasePassword}@127.0.0.1`,
  ])('shows no password of a database that cannot be used', async (databaseUrl) => {
    show(await failureOf(createSandbox({ databaseUrl })));
    expect(shown.join()).toContain('StorageError');
    expect(leaks()).toEqual([]);
  });
});

describe('the command line', () => {
  const env = {
    GOJI_API_KEY: 'key',
    GOJI_SECRET: secret,
    GOJI_API_SECRET: secret,
    GOJI_WEBHOOK_SECRET: webhookSecret,
  };
  const goji = async (...args: string[]) => {
    const { code, out, err } = await runInProcess(args, { env });
    show(`${out}\n${err}`);
    return code;
  };

  it('shows nothing when it signs and verifies', async () => {
    const { headers } = await createTestWebhook({ type: 'BATCH_UPDATE', secret: 'another one' });
    const lines = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
    expect(await goji('sign', 'createInvestor', '--example', 'individual', '--curl')).toBe(0);
    expect(await goji('sign', 'noSuchOperation')).toBe(2);
    expect(await goji('verify', ...lines)).toBe(1);
    expect(await goji('verify', '--header', 'Authorization: nonsense')).toBe(1);
    expect(await goji('sign', '--json')).toBe(0);
    expect(
      await goji('contract', '--target', await addressOfNobody(), '--operation', 'listInvestorIds'),
    ).toBe(3);
    expect(leaks()).toEqual([]);
  });

  it('shows nothing in the reports about a server that repeats what it is sent', async () => {
    const echo = createServer(({ headers }, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        authorization: String(headers.authorization),
      });
      response.end(JSON.stringify({ headers, authorization: headers.authorization, secret }));
    }).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const folder = await createFolder();
    try {
      const target = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`;
      const report = `junit=${join(folder.path, 'a.xml')},json=${join(folder.path, 'a.json')}`;
      const basic = { GOJI_USERNAME: 'key', GOJI_PASSWORD: password };
      for (const by of [env, basic]) {
        const args = ['contract', '--target', target, '--operation', 'listInvestorIds', '--report', report];
        const { code, out, err } = await runInProcess(args, { env: by });
        expect(code, err).toBe(1);
        show(`${out}\n${err}\n${Object.values(await readTree(folder.path)).join('\n')}`);
      }
      expect(leaks()).toEqual([]);
    } finally {
      echo.close();
      await folder.remove();
    }
  });

  it('shows nothing in recordings', async () => {
    const authorization = `Basic ${Buffer.from(`key:${password}`).toString('base64')}`;
    const exchange = (requestText: string, text: string) => ({
      source: 'capture#1',
      method: 'POST',
      target: '/platformApi/webhooks',
      requestHeaders: { authorization, cookie: `session=${secret}`, 'content-type': 'application/json' },
      requestText,
      answer: {
        status: 201,
        headers: { 'set-cookie': `session=${secret}`, 'content-type': 'application/json' },
        text,
      },
    });
    const report = await recordTraffic(document, model, [
      exchange('{"url":"https://example.com/goji"}', JSON.stringify({ secret: webhookSecret })),
      exchange(
        JSON.stringify({ url: `https://key:${password}@example.com` }),
        JSON.stringify({ authorization }),
      ),
    ] as never);
    show(report);
    expect(shown.join()).toContain('capture#1');
    expect(leaks()).toEqual([]);
  });
});
