import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gojiFastifyOptions, gojiServer } from '../../generated/server/index.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { type BrokenRequest, brokenBodies, brokenParameters } from './broken-exchanges.js';
import { document, model } from './document.js';

describe('a broken request is refused with 400 and the error body', () => {
  let app: FastifyInstance;
  let stub: string;
  let mock: Mock;

  beforeAll(async () => {
    app = Fastify(gojiFastifyOptions);
    const handler = () => {
      throw new Error('A broken request reached the handler');
    };
    await app.register(gojiServer, {
      authenticate: 'none',
      handlers: Object.fromEntries(model.operations.map((operation) => [operation.id, handler])),
    });
    stub = await app.listen({ port: 0, host: '127.0.0.1' });
    mock = await createMock({ document, port: 0, host: '127.0.0.1', dynamic: false, onFault: rethrow });
  });
  afterAll(() => Promise.all([app.close(), mock.close()]));

  it('covers every operation with a body', () => {
    const covered = new Set(brokenBodies.map(([, request]) => request.operation.id));
    const withBody = model.operations.filter((operation) => operation.requestBody !== null);
    expect(
      withBody.filter((operation) => !covered.has(operation.id)).map((operation) => operation.id),
    ).toEqual([]);
  });

  it.each([...brokenBodies, ...brokenParameters])('%s', async (_name, request) => {
    for (const server of [stub, mock.url]) {
      const response = await send(server, request);
      expect(response).toEqual({
        status: 400,
        body: {
          errors: expect.arrayContaining([{ errorCode: expect.any(String), message: expect.any(String) }]),
        },
      });
    }
  });
});

async function send(server: string, { operation, path, query, body }: BrokenRequest): Promise<object> {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_whole, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const url = new URL(filled, server);
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) url.searchParams.append(name, String(item));
  }
  const response = await fetch(url, {
    method: operation.method.toUpperCase(),
    headers: { authorization: 'Basic dGVzdDp0ZXN0', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

function rethrow(error: unknown): never {
  throw error;
}
