import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordTraffic } from '../../contract/record-traffic.js';
import {
  createGoji,
  createInvestor,
  type GojiOptions,
  getTerms,
  listInvestorIds,
  registerWebhook,
  resilient,
  safe,
} from '../../generated/client/index.js';
import { listInvestorIdsQuery } from '../../generated/query/index.js';
import {
  basicAuth,
  createMemoryDeliveryLog,
  createWebhookSender,
  firstAuth,
  gojiFastifyOptions,
  gojiLoggerOptions,
  gojiServer,
  hmacAuth,
} from '../../generated/server/index.js';
import { createTestWebhook, createWebhookReceiver } from '../../generated/webhooks/index.js';

import { createSandbox } from '../../sandbox/index.js';
import { createFolder, readTree } from '../cli/run-goji.js';
import { runInProcess } from '../cli/run-in-process.js';
import { document, model } from '../contract/document.js';
import { jane } from '../sandbox/start.js';
import { everythingShown, findLeaks, type TestSecrets } from './find-leaks.js';

const SECRETS: TestSecrets = {
  'the HMAC secret': 'hmac"secret/of+the&tests',
  'the password': 'password of the tests %7',
  'the webhook secret': 'webhook-secret-of-the-tests',
  'the database password': 'database-password-of-the-tests',
};
const { 'the HMAC secret': secret = '', 'the password': password = '' } = SECRETS;
const webhookSecret = SECRETS['the webhook secret'] ?? '';
const databasePassword = SECRETS['the database password'] ?? '';

/** Where everything that was shown is collected, to be searched. */
const shown: string[] = [];
const show = (value: unknown) => shown.push(typeof value === 'string' ? value : everythingShown(value));
const leaks = () => findLeaks(shown.splice(0).join('\n'), SECRETS);

/** What a call rejects with. */
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  );

/** An address at which nobody listens any more. */
async function addressOfNobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

const wrong = { apiKey: 'key', secret: 'another secret' };
const credentials = [
  ['HMAC', { apiKey: 'key', secret }],
  ['Basic', { username: 'key', password }],
] as const;

describe('the search', () => {
  it.each([
    ['as it is', secret, 'the HMAC secret'],
    ['in an error', new Error('x', { cause: { options: { secret } } }), 'the HMAC secret'],
    ['in a hidden member', Object.defineProperty({}, 's', { value: secret }), 'the HMAC secret'],
    ['in JSON', JSON.stringify({ secret }), 'the HMAC secret in JSON'],
    ['in a URL', `?secret=${encodeURIComponent(secret)}`, 'the HMAC secret in a URL'],
    ['in Basic', Buffer.from(`key:${password}`).toString('base64'), 'the password in base64'],
    ['in Basic, shifted', Buffer.from(`a key:${password}`).toString('base64'), 'the password in base64'],
    ['in hex', Buffer.from(webhookSecret).toString('hex'), 'the webhook secret in hex'],
  ])('finds a secret %s', (_, planted, name) => {
    show(planted);
    expect(leaks()).toContain(name);
  });

  it('finds none where none is', () => {
    show(new Error('key', { cause: wrong }));
    expect(leaks()).toEqual([]);
  });
});

describe('the server and the client', () => {
  const app = Fastify({
    ...gojiFastifyOptions,
    forceCloseConnections: true,
    logger: { level: 'trace', stream: { write: (line: string) => shown.push(line) }, ...gojiLoggerOptions() },
  });
  let baseUrl = '';
  let refusing = '';
  let silent = '';
  const silence = createServer(() => undefined);
  beforeAll(async () => {
    await app.register(gojiServer, {
      authenticate: firstAuth(
        hmacAuth({ findSecret: () => secret }),
        basicAuth({ findPassword: () => password }),
      ),
      fallback: 'example',
      explainRefusals: true,
      handlers: {
        getTerms: (request) => {
          // A handler that logs all that it has.
          app.log.info({ request, auth: { secret, password } }, 'asked');
          throw Object.assign(new Error('the handler failed'), { request, password });
        },
      },
    });
    baseUrl = await app.listen({ port: 0, host: '127.0.0.1' });
    silence.listen(0, '127.0.0.1');
    await once(silence, 'listening');
    silent = `http://127.0.0.1:${(silence.address() as AddressInfo).port}`;
    refusing = await addressOfNobody();
  });
  afterAll(async () => {
    silence.closeAllConnections();
    silence.close();
    await app.close();
  });

  const hooks = Object.fromEntries(
    ['onRequest', 'onResponse', 'onFailure', 'onRetry'].map((name) => [
      name,
      (...told: unknown[]) => show(told),
    ]),
  );
  const exchange = resilient({
    hooks,
    retry: { attempts: 2, baseDelay: 0 },
    circuitBreaker: { minimumAttempts: 2, openFor: 60_000 },
  });
  const client = (auth: GojiOptions['auth'], url = baseUrl) =>
    createGoji({
      environment: { baseUrl: url },
      auth,
      exchange,
      timeout: { attempt: url === silent ? 50 : 30_000 },
    });

  it.each(credentials)('show nothing with %s, whatever happens', async (_, auth) => {
    const goji = client(auth);
    show(goji);
    show(listInvestorIdsQuery(goji));
    expect(await listInvestorIds(goji)).toEqual(expect.any(Array));
    show(await safe(createInvestor(goji, { body: { ...jane, dateOfBirth: '2030-01-01' } })));
    const body = { ...jane, firstName: 1 } as unknown as typeof jane;
    for (const call of [
      () => createInvestor(goji, { body }),
      () => getTerms(goji),
      () => listInvestorIds(client(wrong)),
      () => listInvestorIds(client(auth, refusing)),
      () => listInvestorIds(client(auth, silent)),
      () => listInvestorIds(client(() => Promise.reject(new Error('the vault is shut')))),
    ]) {
      show(await failureOf(call()));
    }
    const broken = client(auth, refusing);
    const failures = [];
    for (let call = 0; call < 2; call += 1) failures.push(await failureOf(listInvestorIds(broken)));
    show(failures);
    expect(String(failures)).toContain('GojiCircuitOpenError');
    expect(shown.join('\n').length).toBeGreaterThan(10_000);
    expect(leaks()).toEqual([]);
  });

  it.each([
    ['a key that no header can have', { apiKey: 'key\n', secret }],
    ['no key', { apiKey: '', secret }],
    ['a user name that Basic cannot have', { username: 'a:b', password }],
    ['half of two', { apiKey: 'key', password } as never],
  ])('show nothing with %s', async (_, auth) => {
    show(await failureOf((async () => listInvestorIds(client(auth)))()));
    expect(leaks()).toEqual([]);
  });
});

describe('webhooks', () => {
  it('show nothing at the receiver', async () => {
    const handler = createWebhookReceiver({
      secret: webhookSecret,
      on: {
        BATCH_UPDATE: () => {
          throw new Error('not booked');
        },
      },
      onError: (error, delivery) => show([error, delivery]),
    });
    show(handler);
    const post = async (signed: string, change: Readonly<Record<string, string>> = {}) => {
      const { headers, body } = await createTestWebhook({ type: 'BATCH_UPDATE', secret: signed });
      const init = { method: 'POST', headers: { ...headers, ...change }, body };
      const response = await handler(new Request('http://localhost/goji', init));
      show([response.status, [...response.headers], await response.text()]);
    };
    await post(webhookSecret);
    await post('a secret that is not the one');
    await post(encodeURIComponent(`${webhookSecret} `));
    await post(webhookSecret, { 'x-timestamp': '5' });
    expect(shown.length).toBeGreaterThan(6);
    expect(leaks()).toEqual([]);
  });

  it('show nothing at the sender', async () => {
    const deliveries = createMemoryDeliveryLog();
    const sender = createWebhookSender({
      findEndpoints: () => [{ url: 'http://127.0.0.1:1/goji', secret: webhookSecret }],
      onError: (error, delivery) => show([error, delivery]),
      retry: { attempts: 2, firstDelayMs: 1 },
      log: deliveries,
      fetch: async (_url, init) => {
        throw Object.assign(new TypeError('fetch failed'), { cause: { status: 'reset', init } });
      },
    });
    show(sender);
    const { body } = await createTestWebhook({ type: 'BATCH_UPDATE', secret: webhookSecret });
    const { type, content } = JSON.parse(String(body));
    show(await sender.emit({ type, content }));
    await sender.settled();
    show(deliveries.list());
    expect(leaks()).toEqual([]);
  });
});

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
