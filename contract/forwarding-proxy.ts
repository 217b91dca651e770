import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from '../mock/listen.js';
import { readBody } from '../mock/read-body.js';
import { type Reply, type Sent, send, type Target } from './send.js';

/** One request that went through the proxy, and what it came to. */
export interface Captured {
  readonly sent: Sent;
  readonly reply: Reply;
}

/** Where to forward to, where to listen, and whom to tell. */
export interface ProxyOptions {
  /** With `authenticate`, the credentials of the caller are replaced; without, they are passed on as they are. */
  readonly target: Target;
  /** 0 picks a free port. */
  readonly port: number;
  readonly host: string;
  /** Told of each exchange before its answer is passed on. */
  readonly onExchange: (captured: Captured) => void;
  /** Told of what should not happen: a request that the proxy itself failed on, which was answered with 500. */
  readonly onFault: (error: unknown) => void;
}

/** A running proxy. */
export interface ForwardingProxy {
  /** Base URL without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Headers that concern one connection alone, and those that are made anew for the next one. */
const OWN_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const CREDENTIALS = new Set(['authorization', 'x-nonce', 'x-timestamp']);

/**
 * Starts a proxy that forwards every request to the target and passes its answers on unchanged. Without an answer it
 * says 502 or 504 itself. Throws `SpecError` when the address cannot be had.
 */
export async function createForwardingProxy(options: ProxyOptions): Promise<ForwardingProxy> {
  const server = createServer((request, response) => {
    forward(request, response, options).catch((error: unknown) => {
      options.onFault(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const url = await listen(server, options.port, options.host);
  return { url, close: () => closeServer(server) };
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { target, onExchange }: ProxyOptions,
): Promise<void> {
  const body = await readBody(request);
  if (body.kind === 'aborted') return;
  if (body.kind === 'too-large') {
    response.writeHead(413).end();
    return;
  }
  const sent: Sent = {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: passedOn(request.headers, target.authenticate !== null),
    body: body.bytes.length === 0 ? undefined : new Uint8Array(body.bytes),
  };
  const reply = await send(target, sent);
  onExchange({ sent, reply });
  if (reply.kind !== 'answer') {
    response.writeHead(reply.kind === 'silent' ? 504 : 502).end();
    return;
  }
  const { status, headers, text } = reply.answer;
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    ...passedOn(headers, false),
    ...(status === 204 || status === 304 ? {} : { 'content-length': bytes.length }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function passedOn(
  headers: IncomingMessage['headers'] | Sent['headers'],
  withoutCredentials: boolean,
): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined && !OWN_HEADERS.has(name) && !(withoutCredentials && CREDENTIALS.has(name)),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')]));
}
