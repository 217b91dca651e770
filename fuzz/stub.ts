import Fastify, { type FastifyInstance } from 'fastify';
import {
  createMemoryNonceStore,
  gojiFastifyOptions,
  gojiServer,
  hmacAuth,
} from '../generated/server/index.js';
import type { ApiModel } from '../generators/model/types.js';
import type { ServerContract } from '../generators/server/runtime/contract.js';
import { createServerPlugin } from '../generators/server/runtime/plugin.js';
import { credentials, fuzzKey } from './credentials.js';
import { type FuzzRequest, toWire } from './request.js';

/** What a server answered. */
export interface FuzzAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request to the server that is tried. */
export type Send = (request: FuzzRequest) => Promise<FuzzAnswer>;

/**
 * The generated server, which verifies signatures, with a handler for every operation that answers 200 with the path, query and body that reached
 * it. Pass a contract to try another one than the generated.
 */
export async function createStub(model: ApiModel, contract?: ServerContract): Promise<FastifyInstance> {
  const app = Fastify(gojiFastifyOptions);
  const echo = ({ path, query, body }: { path: unknown; query: unknown; body: unknown }) => ({
    status: 200,
    body: { path, query, body },
  });
  const options = {
    authenticate: hmacAuth({
      findSecret: (apiKey) => (apiKey === fuzzKey.apiKey ? fuzzKey.secret : null),
      nonces: createMemoryNonceStore({ limit: 10_000_000 }),
    }),
    idempotency: 'off',
    handlers: Object.fromEntries(model.operations.map(({ id }) => [id, echo])),
  } as const;
  await app.register(contract === undefined ? gojiServer : createServerPlugin<object>(contract), options);
  await app.ready();
  return app;
}

/** Sends to an app of this process, without a socket, and signs what brings no credentials of its own. */
export function sendTo(app: FastifyInstance): Send {
  return async (request) => {
    const { method, url, headers, body } = toWire({ credentials: credentials(), ...request });
    const answer = await app.inject({
      method,
      url,
      headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, text: answer.payload };
  };
}
