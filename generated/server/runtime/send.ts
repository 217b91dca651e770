// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyReply } from 'fastify';
import type { PlatformError } from './platform-error.js';
import { requestIdHeader } from './request-id.js';

const jsonType = 'application/json; charset=utf-8';

/** An answer as a handler gives it: a body of undefined means none. */
export interface OutgoingReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it goes on the wire, as plain data. */
export interface WireReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON text; null means none. */
  readonly text: string | null;
}

/**
 * Writes the body of an answer as JSON, here and not in Fastify, which would send a string such as `SUCCESS` without
 * its quotes and could rewrite data by a response schema. Throws a `TypeError` for what JSON cannot say.
 */
export function toWireReply({ status, body, headers = noHeaders }: OutgoingReply): WireReply {
  const text: string | undefined = JSON.stringify(body);
  return { status, headers, text: text ?? null };
}

const noHeaders: Readonly<Record<string, string>> = Object.freeze({});

/** Sends an answer. Its headers leave the request id alone, which is already on the reply. */
export function sendReply(reply: FastifyReply, { status, headers, text }: WireReply): FastifyReply {
  reply.code(status);
  if (headers !== noHeaders) {
    for (const [name, value] of Object.entries(headers)) {
      if (name.toLowerCase() !== requestIdHeader) reply.header(name, value);
    }
  }
  return text === null ? reply.send() : reply.header('content-type', jsonType).send(text);
}

/** Sends an error answer. */
export function sendError(reply: FastifyReply, { status, body, headers }: PlatformError): FastifyReply {
  return sendReply(reply, toWireReply({ status, body, headers }));
}
