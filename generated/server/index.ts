// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiHandlers } from './handlers.js';
import { operations } from './operations.js';
import type { ServerOptions } from './runtime/options.js';
import { createServerPlugin } from './runtime/plugin.js';
import { schemas } from './schemas.js';

/**
 * The Fastify plugin that serves the API: it authenticates, validates, calls your handlers and answers every
 * failure in the error body of the platform.
 *
 * ```ts
 * const app = Fastify(gojiFastifyOptions);
 * await app.register(gojiServer, {
 *   authenticate: hmacAuth({ findSecret: (apiKey) => secrets.get(apiKey) ?? null }),
 *   handlers: {
 *     createInvestor: async ({ body }) => ({ status: 200, body: await register(body) }),
 *   },
 * });
 * ```
 */
export const gojiServer = createServerPlugin<GojiHandlers>({ operations, schemas });

/** Options of `gojiServer`. */
export type GojiServerOptions = ServerOptions<GojiHandlers>;

export type { GojiHandler, GojiHandlers, GojiOperationId, GojiReply, GojiRequest } from './handlers.js';
export { operations } from './operations.js';
export type { Authenticate, AuthenticationRequest, Principal, Refusal } from './runtime/authenticate.js';
export { firstAuth } from './runtime/authenticate.js';
export type { BasicAuthOptions } from './runtime/basic-auth.js';
export { basicAuth } from './runtime/basic-auth.js';
export type { JsonSchema, OperationDescriptor } from './runtime/contract.js';
export { gojiFastifyOptions } from './runtime/fastify-options.js';
export type { HmacAuthOptions, NonceClaim } from './runtime/hmac-auth.js';
export { hmacAuth } from './runtime/hmac-auth.js';
export type { ErrorBody } from './runtime/platform-error.js';
export type { ApiError } from './runtime/violation-messages.js';
export { schemas } from './schemas.js';
