// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyReply } from 'fastify';
import type { PlatformError } from './platform-error.js';

const jsonType = 'application/json; charset=utf-8';

/** An answer before it is written: a body of undefined means none. */
export interface OutgoingReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Writes an answer. The body goes through `JSON.stringify` here and not in Fastify, which would send a string such as
 * `SUCCESS` without its quotes and could rewrite data by a response schema.
 */
export function sendReply(reply: FastifyReply, { status, body, headers = {} }: OutgoingReply): FastifyReply {
  const text: string | undefined = JSON.stringify(body);
  reply.code(status).headers(headers);
  return text === undefined ? reply.send() : reply.header('content-type', jsonType).send(text);
}

/** Writes an error answer. */
export function sendError(reply: FastifyReply, { status, body, headers }: PlatformError): FastifyReply {
  return sendReply(reply, { status, body, headers });
}
