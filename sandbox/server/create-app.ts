import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  type Authenticate,
  basicAuth,
  type ContractBreach,
  firstAuth,
  type GojiHandlers,
  gojiFastifyOptions,
  gojiLoggerOptions,
  gojiServer,
  hmacAuth,
  type IdempotencyStore,
  type NonceStore,
  operations,
} from '../../generated/server/index.js';
import { principalDecorator } from '../../generated/server/runtime/admit-request.js';
import type { Faults } from '../faults/faults.js';
import { injectRequestFaults } from '../faults/request-faults.js';
import { wordViolation } from '../operations/registry.js';
import type { Tenants } from '../tenants/tenants.js';
import { abridge, type RequestLog } from './request-log.js';

/** What the HTTP server of the sandbox is made of. */
export interface AppOptions {
  readonly tenants: Tenants;
  readonly handlers: GojiHandlers;
  readonly idempotency: IdempotencyStore;
  /** Undefined: in the memory of this process. */
  readonly nonces: NonceStore | undefined;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly validateResponses: 'off' | 'log' | 'fail';
  readonly log: ((line: string) => void) | undefined;
  /** Told when a request of a tenant has been answered. */
  readonly onAnswered: (tenantId: string) => void;
}

/** Creates the HTTP server with all operations of the document. */
export function createApp(options: AppOptions): FastifyInstance {
  const { tenants, log, handlers, idempotency, validateResponses } = options;
  const logger =
    log === undefined ? false : { level: 'info', stream: { write: log }, ...gojiLoggerOptions() };
  const app = Fastify({ ...gojiFastifyOptions, logger });
  app.register(async (api) => {
    injectRequestFaults(api, {
      faults: options.faults,
      identify: async (request) => {
        const tenantId = await tenantOf(request, tenants);
        const operation = operationIdOf(request);
        return tenantId === undefined || operation === undefined ? undefined : { tenantId, operation };
      },
    });
    logRequests(api, options);
    await api.register(gojiServer, {
      authenticate: authenticate(options),
      handlers,
      fallback: 'example',
      validateResponses,
      idempotency,
      wordViolation,
      onBreach: (breach) => breaches.set(breach.request, breach),
      // The server refuses to boot with it in production, which a sandbox is not.
      explainRefusals: process.env['NODE_ENV'] !== 'production',
    });
  });
  return app;

  function authenticate({ nonces }: AppOptions): Authenticate {
    return firstAuth(
      hmacAuth({
        findSecret: async (apiKey) => (await tenants.byApiKey(apiKey))?.credentials.secret ?? null,
        ...(nonces === undefined ? {} : { nonces }),
      }),
      basicAuth({
        findPassword: async (apiKey) => (await tenants.byApiKey(apiKey))?.credentials.password ?? null,
      }),
    );
  }
}

/** By method and path as Fastify writes it. */
const operationOf = new Map(
  Object.entries(operations).map(([id, { method, path }]) => [
    `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    id,
  ]),
);

function operationIdOf({ method, routeOptions }: FastifyRequest): string | undefined {
  return operationOf.get(`${method} ${routeOptions.url ?? ''}`);
}

const bodies = new WeakMap<FastifyRequest, string>();
const breaches = new WeakMap<FastifyRequest, ContractBreach>();
/** Requests whose body could be read. */
const read = new WeakSet<FastifyRequest>();

function logRequests(api: FastifyInstance, { tenants, requests, onAnswered }: AppOptions): void {
  api.addHook('preValidation', async (request) => {
    read.add(request);
  });
  api.addHook('onSend', async (request, _reply, payload) => {
    if (typeof payload === 'string') bodies.set(request, payload);
    return payload;
  });
  api.addHook('onResponse', async (request, reply) => {
    const tenant = await tenantOf(request, tenants);
    if (tenant === undefined) return;
    requests.add(tenant, describe(request, reply));
    onAnswered(tenant);
  });
}

async function tenantOf(request: FastifyRequest, tenants: Tenants): Promise<string | undefined> {
  const principal: unknown = Reflect.get(request, principalDecorator);
  if (typeof principal !== 'object' || principal === null || !('apiKey' in principal)) return undefined;
  return (await tenants.byApiKey(String(principal.apiKey)))?.id;
}

function describe(request: FastifyRequest, reply: FastifyReply) {
  const text = bodies.get(request);
  const responseBody: unknown = text === undefined ? undefined : parse(text);
  const status = reply.statusCode;
  const breach = breaches.get(request);
  const answeredBy =
    status >= 400
      ? 'refusal'
      : reply.getHeader('x-goji-example') !== undefined
        ? 'example'
        : reply.getHeader('idempotent-replayed') !== undefined
          ? 'replay'
          : 'state';
  return {
    requestId: String(reply.getHeader('x-goji-request-id') ?? ''),
    at: new Date(Date.now() - reply.elapsedTime),
    method: request.method,
    url: request.url,
    operation: operationIdOf(request),
    status,
    durationMs: reply.elapsedTime,
    answeredBy,
    requestBody: isLarge(request) ? abridge(request.body) : request.body,
    responseBody,
    violations:
      breach?.of === 'request' || (status < 500 && !read.has(request)) ? messagesOf(responseBody) : [],
    answerViolations:
      breach?.of === 'answer'
        ? breach.violations.map(({ pointer, keyword }) => `${pointer} (${keyword})`)
        : [],
  } as const;
}

/** Small bodies cannot hold a long text, and most are small. */
function isLarge({ headers }: FastifyRequest): boolean {
  return !(Number(headers['content-length']) < 10_000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function messagesOf(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors))
    return [];
  return body.errors.map((error: unknown) =>
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '',
  );
}
