// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance, FastifyReply } from 'fastify';
import { type PlatformError, platformErrors } from './platform-error.js';

/** What a server knows of its own end. */
export interface Closing {
  /**
   * The refusal of a request that comes while the server is closing: 503 in the platform's body. With Fastify's own
   * `return503OnClosing`, which `gojiFastifyOptions` turns off, the 503 has Fastify's body.
   */
  readonly refusal: () => PlatformError | null;
  /** Asks the client of an answer that goes out while the server is closing to let go of its connection. */
  readonly mark: (reply: FastifyReply) => void;
}

/** Knows whether the server is closing. Not by an `onSend` hook, which every answer would have to wait for. */
export function watchClosing(instance: FastifyInstance): Closing {
  let isClosing = false;
  instance.addHook('preClose', async () => {
    isClosing = true;
  });
  return {
    refusal: () => (isClosing ? platformErrors.closing() : null),
    mark: (reply) => {
      if (isClosing && reply.request.raw.httpVersionMajor === 1) reply.header('connection', 'close');
    },
  };
}

/** How {@link closeGracefully} closes. */
export interface CloseOptions {
  /** How long running requests may take, in milliseconds, before their connections are cut. Default: 10,000. */
  readonly timeout?: number;
  /** Ends the wait early, such as at a second Ctrl-C. */
  readonly signal?: AbortSignal;
}

/** How the closing went. */
export interface CloseResult {
  /** False when the time was up or the signal fired, and connections were cut in the middle of a request. */
  readonly finished: boolean;
}

const idleCheckMs = 50;

/**
 * Closes a Fastify server: it takes no new connection, answers what still comes on an open one with 503, lets the
 * running requests finish and then closes idle connections. Settles when Fastify has closed, its `onClose` hooks
 * included, and rejects with what they throw.
 *
 * ```ts
 * process.once('SIGTERM', () => closeGracefully(app, { timeout: 10_000 }));
 * ```
 */
export async function closeGracefully(
  app: FastifyInstance,
  { timeout = 10_000, signal }: CloseOptions = {},
): Promise<CloseResult> {
  if (!(timeout > 0))
    throw new TypeError('closeGracefully: timeout must be a positive number of milliseconds.');
  let finished = true;
  const cut = () => {
    finished = false;
    app.server.closeAllConnections();
  };
  const timer = setTimeout(cut, timeout);
  // A connection becomes idle when its last request has been answered; nothing else would close it then.
  const idle = setInterval(() => app.server.closeIdleConnections(), idleCheckMs);
  if (signal?.aborted) cut();
  signal?.addEventListener('abort', cut);
  try {
    await app.close();
    return { finished };
  } finally {
    clearTimeout(timer);
    clearInterval(idle);
    signal?.removeEventListener('abort', cut);
  }
}
