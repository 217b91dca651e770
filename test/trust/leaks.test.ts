import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createGoji,
  createInvestor,
  type GojiOptions,
  getTerms,
  listInvestorIds,
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

import { jane } from '../sandbox/start.js';

import {
  addressOfNobody,
  credentials,
  failureOf,
  leaks,
  password,
  secret,
  show,
  shown,
  webhookSecret,
  wrong,
} from './leaks-start.js';

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
