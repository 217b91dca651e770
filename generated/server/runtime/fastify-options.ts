// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { randomUUID } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import { answerClientError } from './client-error.js';
import { toPlatformError } from './handle-error.js';
import { stampReply } from './request-id.js';
import { sendError } from './send.js';

/** How long a request with its body may take to arrive, in milliseconds: 56 MiB of documents at half a MiB a second. */
const requestTimeout = 120_000;

/**
 * Options for `Fastify({ ...gojiFastifyOptions })` that a plugin cannot set for its host: what is no valid URL or no
 * HTTP at all, what takes longer than 120 s to arrive (Fastify has no limit; Node's for the headers alone is 60 s) and
 * what comes while the server closes is answered in the platform's error body, and path parameters may have up to 2048
 * characters instead of 100.
 */
export const gojiFastifyOptions = {
  routerOptions: { maxParamLength: 2048 },
  return503OnClosing: false,
  requestTimeout,
  clientErrorHandler: answerClientError,
  frameworkErrors: (error, _request, reply) => {
    stampReply(reply, randomUUID());
    sendError(reply, toPlatformError(error));
  },
} satisfies FastifyServerOptions;
