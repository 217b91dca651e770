import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentials, fuzzKey } from '../../fuzz/credentials.js';
import { isErrorBody } from '../../fuzz/verdict.js';
import { gojiFastifyOptions, gojiServer, hmacAuth } from '../../generated/server/index.js';
import { buildContract } from '../../generators/server/build-contract.js';
import { createServerPlugin } from '../../generators/server/runtime/plugin.js';
import { model, operationById } from '../contract/document.js';

const investors = '/platformApi/investors';
const ids = '/investorIds';
const head = 'host: a\r\nconnection: close\r\n';
const json = `${head}content-type: application/json\r\n`;
const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\n${head}${headers}\r\n`;
const framed = (framing: string, body: string) =>
  `POST ${investors} HTTP/1.1\r\n${json}${framing}\r\n\r\n${body}`;
const post = (body: string | Buffer, path = investors) =>
  Buffer.concat([
    Buffer.from(`POST ${path} HTTP/1.1\r\n${json}content-length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ]);

const investorExample: unknown = operationById('createInvestor').requestBody?.content.examples[0]?.value;

describe('hostile bytes are answered in the platform error body', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const http = { connectionsCheckingInterval: 50, headersTimeout: 500 };
    app = Fastify({ ...gojiFastifyOptions, requestTimeout: 500, http });
    await app.register(gojiServer, {
      authenticate: 'none',
      handlers: {
        getInvestor: () => {
          throw new Error('secret');
        },
      },
      fallback: 'example',
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  it.each<[string, number, string | Buffer]>([
    ['a query that is no UTF-8', 400, get('/reports/investor/kyc?id=%FF')],
    ['a query with a broken escape', 400, get('/reports/investor/kyc?id=%zz')],
    ['a path that is no UTF-8', 400, get(`${investors}/%FF`)],
    ['ten thousand parameters', 431, get(`/reports/investor/kyc?${'id=1&'.repeat(10_000)}`)],
    ['three thousand ids', 400, get(`/reports/investor/kyc?${'id=1&'.repeat(3_000)}`)],
    ['a path parameter without end', 414, get(`${investors}/${'a'.repeat(4_000)}`)],
    ['a header that is too large', 431, get(investors, `a: ${'b'.repeat(20_000)}\r\n`)],
    ['two versions', 404, get(`${investors}/1`, 'version: 1\r\nversion: 1\r\n')],
    ['a NUL in a header', 400, get(investors, 'x-client-request-id: a\0b\r\n')],
    ['a header behind a bare line feed', 400, get(investors, 'a: b\nc: d\r\n')],
    ['an unknown method', 400, `FOO / HTTP/1.1\r\n${head}\r\n`],
    ['a method that is not served', 405, `TRACE ${investors} HTTP/1.1\r\n${head}\r\n`],
    ['a handshake of TLS', 400, Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1])],
    ['two lengths', 400, framed('content-length: 2\r\ncontent-length: 3', '{}')],
    ['a length and chunks', 400, framed('content-length: 2\r\ntransfer-encoding: chunked', '0\r\n\r\n')],
    ['a chunk without length', 400, framed('transfer-encoding: chunked', 'zz\r\n{}\r\n0\r\n\r\n')],
    ['a chunk that is too short', 400, framed('transfer-encoding: chunked', '5\r\n{}\r\n0\r\n\r\n')],
    ['a body that is too large', 413, framed('content-length: 2000000', '{}')],
    ['an empty body', 400, framed('content-length: 0', '')],
    ['a body that stops', 408, framed('content-length: 50', '{}')],
    ['a header that stops', 408, `POST ${investors} HTTP/1.1\r\nhost`],
    ['a connection that says nothing', 408, ''],
    ['a hundred thousand levels', 400, post(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
    ['a body that is no UTF-8', 400, post(Buffer.from('{"\xff":1}', 'latin1'))],
    [
      'half a million wrong items',
      400,
      post(`{"documents":[${'{},'.repeat(500_000)}{}]}`, `${investors}/1/kyc/documents`),
    ],
  ])('%s: %d', async (_name, status, bytes) => {
    expectRefusal(await exchange(app, bytes), status);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['a body', Buffer.from(`POST ${investors} HTTP/1.1\r\n${json}content-length: 500\r\n\r\n`)],
    ['a header', Buffer.from(`GET ${investors} HTTP/1.1\r\n${head}a: `)],
  ])('a client that sends %s letter by letter: 408', async (_name, start) => {
    expectRefusal(await exchange(app, start, '1'), 408);
  });

  it('lets a path parameter have 2048 characters and no more', async () => {
    const statuses = [2048, 2049].map(async (length) =>
      (await exchange(app, get(`${investors}/${'a'.repeat(length)}/valid-for-isas`))).slice(9, 12),
    );
    const [longest, longer] = await Promise.all(statuses);
    expect(longest).not.toBe('414');
    expect(longer).toBe('414');
  });

  it('gives a request 120 seconds when nothing else is asked for', async () => {
    const usual = Fastify(gojiFastifyOptions);
    await usual.ready();
    expect(usual.server.requestTimeout).toBe(120_000);
    expect(usual.initialConfig.routerOptions).toMatchObject({ maxParamLength: 2048 });
    await usual.close();
  });

  it('answers pipelined requests in their order', async () => {
    const answer = await exchange(
      app,
      `GET /nope HTTP/1.1\r\nhost: a\r\n\r\n${get('/reports/investor/kyc')}`,
    );
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['404', '200']);
  });

  it('reports large wrong bodies with their first fault alone', async () => {
    const answer = await exchange(
      app,
      post(`{"documents":[${'{},'.repeat(20_000)}{}]}`, `${investors}/1/kyc/documents`),
    );
    expect(answer.match(/errorCode/g)).toHaveLength(1);
  });
});

describe('hostile headers', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = Fastify(gojiFastifyOptions);
    await app.register(createServerPlugin<object>(buildContract(model)), {
      authenticate: hmacAuth({ findSecret: (apiKey) => (apiKey === fuzzKey.apiKey ? fuzzKey.secret : null) }),
      handlers: {
        createInvestor: async () => ({ status: 200, body: { clientId: 'GOJI-1' } }),
        listInvestorIds: async () => ({ status: 200, body: [] }),
      },
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const names = { a: 'authorization', n: 'x-nonce', t: 'x-timestamp' } as const;
  type Header = keyof typeof names;
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  /** A request with the right headers but for one, and more behind them. */
  const signed = (but: Partial<Record<Header, string>> = {}, more = '') => {
    const right: Record<string, string> = { ...credentials() };
    for (const [key, name] of Object.entries(names)) {
      const wrong = but[key as Header];
      if (wrong !== undefined) right[name] = wrong;
    }
    return Buffer.from(get(ids, lines(right).join('') + more), 'latin1');
  };

  it('are refused where the right ones are accepted', async () => {
    expect(await exchange(app, signed())).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each<[string, number, () => Buffer]>([
    ['no credentials at all', 401, () => Buffer.from(get(ids))],
    ['empty credentials', 401, () => signed({ a: '' })],
    ['an empty nonce', 401, () => signed({ n: '' })],
    ['an empty timestamp', 401, () => signed({ t: '' })],
    ['credentials of 15,000 letters', 401, () => signed({ a: `fuzz:${'a'.repeat(15_000)}` })],
    ['a nonce of 15,000 letters', 401, () => signed({ n: 'n'.repeat(15_000) })],
    ['a timestamp of 15,000 digits', 401, () => signed({ t: '1'.repeat(15_000) })],
    ['credentials that are no ASCII', 401, () => signed({ a: 'f\xfczz:\xe9\xff' })],
    ['a nonce that is no ASCII', 401, () => signed({ n: '\xe9\xff' })],
    ['a timestamp that is no ASCII', 401, () => signed({ t: '\xb2\xb3' })],
    ['a second nonce', 401, () => signed({}, 'x-nonce: another\r\n')],
    ['a second timestamp', 401, () => signed({}, 'x-timestamp: 1\r\n')],
    [
      'other credentials in front',
      401,
      () => signed({ a: 'fuzz:wrong' }, lines(credentials()).slice(0, 1).join('')),
    ],
    ['an empty version', 404, () => signed({}, 'version: \r\n')],
    ['a version that is no ASCII', 404, () => signed({}, 'version: \xb9\r\n')],
    ['a version of 10,000 digits', 404, () => signed({}, `version: ${'1'.repeat(10_000)}\r\n`)],
  ])('%s: %d', async (_name, status, bytes) => {
    expectRefusal(await exchange(app, bytes()), status);
  });

  const withId = (id: string) => {
    const body = JSON.stringify(investorExample);
    const all = lines({ ...credentials(), 'content-length': String(Buffer.byteLength(body)) }).join('');
    return Buffer.from(`POST ${investors} HTTP/1.1\r\n${json}${all}${id}\r\n${body}`, 'latin1');
  };

  it('leave a client request id of any letters and length to be what it is', async () => {
    const odd = ['a'.repeat(10_000), '\xe9\xff', '__proto__', 'a, b'];
    for (const id of odd) {
      const line = `x-client-request-id: ${id}\r\n`;
      expect(await exchange(app, withId(line))).toMatch(/^HTTP\/1\.1 200 (?!.*idempotent-replayed)/s);
      expect(await exchange(app, withId(line))).toMatch(/^HTTP\/1\.1 200 .*idempotent-replayed: true/s);
    }
    const [one, other] = ['a', 'b'].map((id) => `x-client-request-id: ${id}\r\n`);
    // Two of them are one text to HTTP, the same that was sent above.
    expect(await exchange(app, withId(`${one}${other}`))).toMatch(/idempotent-replayed: true/);
    expectRefusal(await exchange(app, withId('x-client-request-id: \r\n')), 400);
  });
});

function expectRefusal(answer: string, status: number): void {
  expect(answer.slice(0, answer.indexOf('\r\n'))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(isErrorBody(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toBe(true);
}

/** Sends bytes, and with `drip` goes on with them a little at a time until the server has had enough. */
function exchange(app: FastifyInstance, bytes: string | Buffer, drip?: string): Promise<string> {
  const address = app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen');
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address.port, '127.0.0.1', () => socket.write(bytes));
    const timer = drip === undefined ? undefined : setInterval(() => socket.write(drip), 50);
    socket.on('data', (data) => {
      answer += data.toString();
    });
    // Node cuts off a sender that goes on after the answer.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}
