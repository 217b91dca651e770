// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { reasonOf } from './reason-phrases.js';
import { requestIdHeader } from './request-id.js';

/** What Node reports about bytes that are no HTTP request. */
export interface ConnectionError extends Error {
  readonly code: string;
}

const answers: Readonly<
  Record<string, { readonly status: number; readonly errorCode: string; readonly message: string }>
> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    errorCode: 'REQUEST_TOO_LARGE',
    message: 'The request headers are too large',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    errorCode: 'REQUEST_TIMEOUT',
    message: 'The request took too long to arrive',
  },
};
const malformed = { status: 400, errorCode: 'INVALID_DATA', message: 'The request is not valid HTTP' };

/**
 * Answers what Node could not read as a request, in the platform's error body, and closes the connection. There is no
 * request yet, so the answer is written to the socket.
 */
export function answerClientError(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, errorCode, message } = answers[error.code] ?? malformed;
  const body = JSON.stringify({ errors: [{ errorCode, message }] });
  const head = [
    `HTTP/1.1 ${status} ${reasonOf(status)}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `${requestIdHeader}: ${randomUUID()}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
