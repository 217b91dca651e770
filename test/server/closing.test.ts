import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { closeGracefully } from '../../generators/server/runtime/closing.js';
import { createSampleApp } from './sample-contract.js';

const open: { apps: FastifyInstance[]; sockets: Socket[] } = { apps: [], sockets: [] };

afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy();
  for (const app of open.apps.splice(0)) await app.close();
});

/** A listening app whose handler waits until it is let go. */
async function listen() {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let arrived = () => {};
  const isRunning = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const getInvestor = async () => {
    arrived();
    await gate;
    return { status: 200, body: 'finished' };
  };
  const app = createSampleApp({
    handlers: { getInvestor, listValidInvestors: () => ({ status: 200, body: [] }) },
  });
  open.apps.push(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const port = Number(new URL(app.listeningOrigin).port);
  return { app, port, isRunning, letGo };
}

/** A keep-alive connection on which requests are written by hand. */
async function dial(port: number) {
  const socket = connect(port, '127.0.0.1');
  open.sockets.push(socket);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const isEnded = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  // A connection that is cut off reports an error; the test looks at what was received.
  socket.on('error', () => {});
  await new Promise<void>((resolve) => socket.on('connect', () => resolve()));
  return {
    write: (bytes: string) => socket.write(bytes),
    send: (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`),
    received: async (part: string) => {
      while (!text.includes(part)) await new Promise((resume) => setImmediate(resume));
      return text;
    },
    isEnded,
    text: () => text,
  };
}

/** Settles when the server takes no new connection. */
async function refuses(port: number): Promise<void> {
  for (;;) {
    const isRefused = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(false);
      });
      socket.on('error', () => resolve(true));
    });
    if (isRefused) return;
  }
}

describe('closeGracefully', () => {
  it('lets a running request finish and takes no new connection', async () => {
    const { app, port, isRunning, letGo } = await listen();
    const connection = await dial(port);
    connection.send('/investors/1');
    await isRunning;
    const closing = closeGracefully(app);
    await refuses(port);
    letGo();
    const answer = await connection.received('finished');
    expect(answer).toContain('HTTP/1.1 200');
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(await closing).toEqual({ finished: true });
  });

  it('answers what comes on an open connection with 503 in the platform body', async () => {
    const { app, port, isRunning, letGo } = await listen();
    const sockets: Socket[] = [];
    app.server.on('connection', (socket) => sockets.push(socket));
    const running = await dial(port);
    running.send('/investors/1');
    await isRunning;
    const busy = await dial(port);
    // Half a request keeps a connection from being idle, as soon as the server has read it.
    const [head, rest] = ['GET /investors/valid?page=1 HTTP/1.1\r\n', 'host: a\r\n\r\n'];
    busy.write(head);
    while (sockets[1]?.bytesRead !== head.length) await new Promise((resume) => setImmediate(resume));
    const closing = closeGracefully(app);
    await refuses(port);
    busy.write(rest);
    const answer = await busy.received('SERVICE_UNAVAILABLE');
    expect(answer).toContain('HTTP/1.1 503');
    expect(answer).toContain(
      '{"errors":[{"errorCode":"SERVICE_UNAVAILABLE","message":"The server is closing"}]}',
    );
    expect(answer.split('HTTP/1.1 503')[1]).toContain('x-goji-request-id: request-1');
    letGo();
    expect(await closing).toEqual({ finished: true });
  });

  it('closes idle connections without waiting for them', async () => {
    const { app, port } = await listen();
    const connection = await dial(port);
    connection.send('/investors/valid?page=1');
    await connection.received('[]');
    expect(await closeGracefully(app, { timeout: 60_000 })).toEqual({ finished: true });
    await connection.isEnded;
  });

  it('cuts off what is not finished when the time is up', async () => {
    const { app, port, isRunning } = await listen();
    const connection = await dial(port);
    connection.send('/investors/1');
    await isRunning;
    expect(await closeGracefully(app, { timeout: 20 })).toEqual({ finished: false });
    await connection.isEnded;
    expect(connection.text()).toBe('');
  });

  it.each(['before', 'after'])('cuts off at a signal that fires %s it began', async (when) => {
    const { app, port, isRunning } = await listen();
    const connection = await dial(port);
    connection.send('/investors/1');
    await isRunning;
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    const closing = closeGracefully(app, { timeout: 60_000, signal: controller.signal });
    if (when === 'after') controller.abort();
    expect(await closing).toEqual({ finished: false });
  });

  it('runs the onClose hooks of the app and reports what they throw', async () => {
    const { app } = await listen();
    const broken = createSampleApp({ handlers: {} });
    broken.addHook('onClose', async () => {
      throw new Error('the database did not close');
    });
    await broken.ready();
    await expect(closeGracefully(broken)).rejects.toThrow('the database did not close');
    await expect(closeGracefully(app, { timeout: 0 })).rejects.toThrow('timeout must be a positive number');
  });
});

describe('what is no HTTP request', () => {
  const say = async (bytes: string) => {
    const { port } = await listen();
    const connection = await dial(port);
    connection.write(bytes);
    await connection.isEnded;
    return connection.text();
  };

  it.each([
    ['is no HTTP', 'nonsense\r\n\r\n', 400, 'INVALID_DATA'],
    [
      'has headers without end',
      `GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'REQUEST_TOO_LARGE',
    ],
  ])('because it %s is answered in the platform body', async (_, bytes, status, code) => {
    const answer = await say(bytes);
    expect(answer).toContain(`HTTP/1.1 ${status}`);
    expect(answer).toMatch(/x-goji-request-id: [0-9a-f-]{36}/);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`content-length: ${body.length}`);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ errorCode: code }] });
  });
});
