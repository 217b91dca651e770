import Fastify, { type FastifyInstance } from 'fastify';
import type { ServerContract } from '../../generators/server/runtime/contract.js';
import { gojiFastifyOptions } from '../../generators/server/runtime/fastify-options.js';
import type { IdempotencyClaim } from '../../generators/server/runtime/idempotency.js';
import type { ServerOptions } from '../../generators/server/runtime/options.js';
import { createServerPlugin, type ServerExtras } from '../../generators/server/runtime/plugin.js';

const errors = { 400: { $ref: 'goji#/$defs/ErrorResponse' }, 404: { $ref: 'goji#/$defs/ErrorResponse' } };
const base = { api: 'sample', versions: [1], parameters: {}, body: null, bodyLimit: 1024, responses: errors };
const clientId = { properties: { clientId: { type: 'string', minLength: 1 } }, required: ['clientId'] };

/** A small contract with one operation for each thing that a server has to get right. */
export const sampleContract: ServerContract = {
  operations: {
    getInvestor: {
      ...base,
      method: 'GET',
      path: '/investors/{clientId}',
      parameters: { path: clientId },
      responses: { ...errors, 200: { $ref: 'goji#/$defs/Investor' } },
    },
    updateInvestor: {
      ...base,
      method: 'PUT',
      path: '/investors/{clientId}',
      versions: [1, 2],
      parameters: {
        path: clientId,
        header: {
          properties: {
            version: { type: 'integer', minimum: 1, default: 1 },
            'x-client-request-id': { type: 'string', minLength: 1 },
          },
          required: ['x-client-request-id'],
        },
      },
      body: { required: true, schema: { $ref: 'goji#/$defs/Investor' } },
      responses: { ...errors, 200: { type: 'string' } },
    },
    deleteInvestor: {
      ...base,
      method: 'DELETE',
      path: '/investors/{clientId}',
      parameters: { path: clientId },
      responses: { ...errors, 204: null },
    },
    listValidInvestors: {
      ...base,
      method: 'GET',
      path: '/investors/valid',
      parameters: {
        query: {
          properties: {
            id: { type: 'array', items: { $ref: 'goji#/$defs/Count' } },
            active: { type: 'boolean', default: false },
            page: { $ref: 'goji#/$defs/Count' },
          },
          required: ['page'],
        },
      },
      responses: { ...errors, 200: {} },
    },
    uploadDocuments: {
      ...base,
      method: 'POST',
      path: '/documents',
      body: { required: false, schema: { type: 'object' } },
      bodyLimit: 4096,
      responses: { ...errors, 200: { const: 'SUCCESS' } },
    },
    brokenSchema: {
      ...base,
      method: 'GET',
      path: '/broken',
      parameters: { query: { properties: { a: { $ref: 'goji#/$defs/Missing' } }, required: [] } },
      responses: { ...errors, 200: {} },
    },
  },
  schemas: {
    Count: { type: 'integer', minimum: 0 },
    Investor: {
      type: 'object',
      required: ['name', 'joined'],
      properties: {
        name: { type: 'string', maxLength: 5 },
        joined: { type: 'string', format: 'date' },
        units: { type: 'integer' },
        accountTypes: { type: 'array', items: { enum: ['GOJI_INVESTMENT', 'ISA'] } },
      },
    },
    ErrorResponse: { type: 'object', required: ['errors'], properties: { errors: { type: 'array' } } },
  },
};

type Handler = (request: {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly principal: unknown;
  readonly requestId: string;
  readonly idempotency: IdempotencyClaim | null;
}) => unknown;

/** Handlers of the sample contract without its types, so that tests can also answer what the types forbid. */
export type SampleHandlers = Readonly<Record<string, Handler>>;

/** What a test wants to be different from the defaults: no authentication, request id `request-1`. */
export interface SampleOptions extends Partial<ServerOptions<SampleHandlers>> {
  readonly handlers: SampleHandlers;
  /** What the fallback `example` answers by. */
  readonly loadExamples?: ServerExtras['loadExamples'];
  /** Receives the lines of the log. */
  readonly log?: string[];
}

/** The sample contract as an app that does not listen. */
export function createSampleApp({ log, loadExamples, ...options }: SampleOptions): FastifyInstance {
  const logger = log === undefined ? false : { stream: { write: (line: string) => log.push(line) } };
  const app = Fastify({ ...gojiFastifyOptions, logger });
  const extras = loadExamples === undefined ? {} : { loadExamples };
  app.register(createServerPlugin<SampleHandlers>(sampleContract, extras), {
    authenticate: 'none',
    createRequestId: () => 'request-1',
    ...options,
  });
  return app;
}

/** The error body with these pairs of code and message. */
export function errorBody(...pairs: readonly (readonly [errorCode: string, message: string])[]): unknown {
  return { errors: pairs.map(([errorCode, message]) => ({ errorCode, message })) };
}
