import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createMock } from '../../mock/create-mock.js';
import { credentials, document, useMock } from './mock-server.js';

const { call, mock, url } = useMock();

/** Sends bytes as they are and gives all that comes back until the connection ends. */
function sendRaw(bytes: string): Promise<string> {
  const { port } = new URL(url());
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => received.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(received).toString('utf8')));
    socket.on('error', reject);
  });
}

const credentialLine = `Authorization: ${credentials.authorization}\r\n`;

describe('CORS', () => {
  it('lets every origin call with credentials and read the request id', async () => {
    const answer = await call('/investorIds', { headers: { origin: 'http://localhost:3000' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/\bX-GOJI-REQUEST-ID\b/);
    expect(answer.headers.get('vary')).toBe('Origin');
  });

  it('answers a preflight without credentials, with our headers', async () => {
    const asked = 'authorization,x-nonce,x-timestamp,x-client-request-id,content-type,prefer';
    const answer = await call('/platformApi/investors', {
      method: 'OPTIONS',
      headers: {
        authorization: '',
        origin: 'http://localhost:3000',
        'access-control-request-method': 'POST',
        'access-control-request-headers': asked,
        'access-control-request-private-network': 'true',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('access-control-allow-methods')).toMatch(/\bPOST\b/);
    expect(answer.headers.get('access-control-allow-headers')).toBe(asked);
    expect(answer.headers.get('access-control-allow-private-network')).toBe('true');
  });

  it('lets a preflight of an unknown path pass, so that the script sees the 404', async () => {
    const headers = { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' };
    expect((await call('/nothing', { method: 'OPTIONS', headers })).status).toBe(204);
    const answer = await call('/nothing', { method: 'POST', headers });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  });
});

describe('HTTP', () => {
  it('HEAD gives the headers of GET and no body', async () => {
    const get = await call('/investorIds');
    const head = await call('/investorIds', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    for (const name of ['content-type', 'content-length']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });

  it('OPTIONS tells the methods of a path', async () => {
    const answer = await call('/investorIds', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(answer.headers.get('x-goji-request-id')).not.toBeNull();
  });

  it('keeps a connection alive over refusals, and answers plainly whatever encodings are accepted', async () => {
    const line = (path: string, more = '') =>
      `GET ${path} HTTP/1.1\r\nHost: mock\r\n${credentialLine}Accept-Encoding: br, gzip\r\n${more}\r\n`;
    const received = await sendRaw(
      line('/nothing') + line('/investorIds') + line('/investorIds', 'Connection: close\r\n'),
    );
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 200', 'HTTP/1.1 200']);
    expect(received).not.toMatch(/^content-encoding/im);
  });

  it('takes a whole URL as the target', async () => {
    const received = await sendRaw(
      `GET http://api.example.com/investorIds HTTP/1.1\r\nHost: mock\r\n${credentialLine}Connection: close\r\n\r\n`,
    );
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('does not take a path with two slashes for a host', async () => {
    const answer = await call('//evil.example.com/investorIds');
    expect(answer.status).toBe(404);
  });

  it.each([
    ['no HTTP at all', 'nonsense\r\n\r\n', 400],
    [
      'a header that is far too long',
      `GET / HTTP/1.1\r\nHost: mock\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
  ])('%s is refused in the error body of the platform', async (_name, bytes, status) => {
    const received = await sendRaw(bytes);
    const [head = '', body = ''] = received.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toMatch(/^X-GOJI-REQUEST-ID: \S{36}$/m);
    expect(JSON.parse(body)).toEqual({
      errors: [{ errorCode: expect.any(String), message: expect.any(String) }],
    });
  });

  it('answers a chunked body and an unusual Expect', async () => {
    const { port } = new URL(url());
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(
        {
          port,
          path: '/platformApi/investors',
          method: 'POST',
          headers: { ...credentials, 'content-type': 'application/json', expect: 'something' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.write('{');
      sent.end('}');
    });
    expect(status).toBe(400);
  });

  it('survives callers that go away in the middle of a body', async () => {
    const { port } = new URL(url());
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST /platformApi/investors HTTP/1.1\r\nHost: mock\r\n${credentialLine}Content-Length: 99\r\n\r\n{`,
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect((await call('/investorIds')).status).toBe(200);
  });
});

describe('a mock that fails', () => {
  it('answers 500 without saying why, and tells its owner', async () => {
    const cause = new Error('secret reason');
    const faults: unknown[] = [];
    const failing = await createMock({
      ...{ document, port: 0, host: '127.0.0.1', dynamic: false },
      engine: { isAuthorised: async () => true, produce: () => Promise.reject(cause) },
      onFault: (error) => faults.push(error),
    });
    const response = await fetch(`${failing.url}/investorIds`, {
      headers: { origin: 'http://localhost:3000' },
    });
    const body = await response.json();
    await failing.close();
    expect(body).toEqual({
      errors: [{ errorCode: 'SYSTEM_ERROR', message: 'An unexpected error has occurred' }],
    });
    expect(response.status).toBe(500);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(faults).toEqual([cause]);
  });
});

describe('the address', () => {
  const options = {
    document,
    host: '127.0.0.1',
    dynamic: false,
    onFault: (error: unknown) => expect.fail(String(error)),
  };

  it('that is in use is one clear line', async () => {
    const port = Number(new URL(mock().url).port);
    await expect(createMock({ ...options, port })).rejects.toMatchObject({
      name: 'SpecError',
      message: `Port ${port} is in use.`,
      hint: expect.stringContaining('--port'),
    });
  });

  it('that the machine does not have is one clear line', async () => {
    await expect(createMock({ ...options, port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      name: 'SpecError',
      message: 'This machine has no address 192.0.2.1.',
    });
  });

  it('is free again after close, which ends open connections and may be called twice', async () => {
    const first = await createMock({ ...options, port: 0 });
    const port = Number(new URL(first.url).port);
    const idle = connect(port, '127.0.0.1');
    const ended = new Promise((resolve) => idle.on('close', resolve));
    await new Promise((resolve) => idle.on('connect', resolve));
    await first.close();
    await first.close();
    await ended;
    const second = await createMock({ ...options, port });
    await second.close();
    expect(second.url).toBe(first.url);
  });
});
