import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isErrorBody } from '../../fuzz/verdict.js';
import { gojiFastifyOptions, gojiServer } from '../../generated/server/index.js';

const investors = '/platformApi/investors';
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
    const answer = await exchange(bytes);
    const [first = '', body = ''] = [
      answer.slice(0, answer.indexOf('\r\n')),
      answer.slice(answer.indexOf('\r\n\r\n') + 4),
    ];
    expect(first).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(isErrorBody(body)).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('answers pipelined requests in their order', async () => {
    const answer = await exchange(`GET /nope HTTP/1.1\r\nhost: a\r\n\r\n${get('/reports/investor/kyc')}`);
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['404', '200']);
  });

  it('reports large wrong bodies with their first fault alone', async () => {
    const answer = await exchange(
      post(`{"documents":[${'{},'.repeat(20_000)}{}]}`, `${investors}/1/kyc/documents`),
    );
    expect(answer.match(/errorCode/g)).toHaveLength(1);
  });

  function exchange(bytes: string | Buffer): Promise<string> {
    const address = app.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server does not listen');
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(address.port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (data) => {
        answer += data.toString();
      });
      // Node cuts off a sender that goes on after the answer.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => resolve(answer));
    });
  }
});
