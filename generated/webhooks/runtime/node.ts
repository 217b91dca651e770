// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { WebhookVerificationError } from './errors.js';
import type { WebhookHandler } from './handler.js';

/** The part of an `IncomingMessage` of `node:http`, or of an Express request, that is needed here. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** True when something has read from the stream before. */
  readonly readableDidRead?: boolean;
  /** What a body parser has made of the body. */
  readonly body?: unknown;
}

/** The part of a `ServerResponse` of `node:http`, or of an Express response, that is needed here. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}

/**
 * The handler for `node:http`, Express and what is like them. Put it before every body parser, or behind one that gives
 * bytes (`express.raw()`): a parsed body is answered with 500. `next`, if there is one, is called when
 * `onError` throws; without it the returned promise rejects.
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      const answer = await handler(webRequest(request));
      response.statusCode = answer.status;
      answer.headers.forEach((value, name) => {
        response.setHeader(name, value);
      });
      response.end();
    } catch (error) {
      if (next !== undefined) return next(error);
      response.statusCode = 500;
      response.end();
      throw error;
    }
  };
}

/** The URL does not matter to the handler, and the one of the request can be anything. */
const URL_OF_ALL = 'http://webhooks.invalid/';

function webRequest(request: NodeRequest): Request {
  if (request.method !== 'POST') return new Request(URL_OF_ALL);
  const init = {
    method: 'POST',
    headers: webHeaders(request),
    body: bodyStream(request),
    duplex: 'half' as const,
  };
  return new Request(URL_OF_ALL, init);
}

function webHeaders({ headers }: NodeRequest): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // HTTP/2 puts method and path among the headers, by names that no other header can have.
    if (name.startsWith(':')) continue;
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) result.append(name, each);
  }
  return result;
}

/** Reads nothing before it is asked to. Fails with the reason when a parser was here before. */
function bodyStream(request: NodeRequest): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<unknown> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        chunks ??= chunksOf(request);
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(bytesOf(next.value));
      },
    },
    { highWaterMark: 0 },
  );
}

async function* chunksOf(request: NodeRequest): AsyncGenerator<unknown> {
  const { body, readableDidRead } = request;
  if (typeof body === 'string' || ArrayBuffer.isView(body)) yield body;
  else if (readableDidRead === true) {
    throw new WebhookVerificationError(
      'parsed_body',
      'The body was parsed before it came here. Put this handler before express.json() and other body parsers, or give ' +
        'its route the raw bytes.',
    );
  } else yield* request;
}

function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new TypeError('The stream of the request gives neither text nor bytes.');
}
