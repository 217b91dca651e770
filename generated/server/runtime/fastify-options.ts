// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { randomUUID } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import { answerClientError } from './client-error.js';
import { toPlatformError } from './handle-error.js';
import { stampReply } from './request-id.js';
import { sendError } from './send.js';

/**
 * Options for `Fastify({ ...gojiFastifyOptions })` that a plugin cannot set for its host: what is no valid URL or no
 * HTTP at all, and what comes while the server closes, is answered in the platform's error body, and path parameters
 * may have up to 1024 characters instead of 100.
 */
export const gojiFastifyOptions = {
  routerOptions: { maxParamLength: 1024 },
  return503OnClosing: false,
  clientErrorHandler: answerClientError,
  frameworkErrors: (error, _request, reply) => {
    stampReply(reply, randomUUID());
    sendError(reply, toPlatformError(error));
  },
} satisfies FastifyServerOptions;
