import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { CREDENTIALS } from './program.js';

/** A platform in small that really verifies signatures, by Node's own HMAC and not by the code under test. */
export interface VerifyingServer {
  readonly url: string;
  /** Why requests were refused. Empty when every request was rightly signed. */
  readonly refusals: readonly string[];
  /** The client request ids of withdrawals, in the order in which they came. */
  readonly withdrawals: readonly (string | undefined)[];
  /** The bodies of requests as they came, in their order. */
  readonly bodies: readonly string[];
  /** Paths of requests whose client closed the connection before an answer. */
  readonly aborted: readonly string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine. Each test has one of its own. */
export async function startVerifyingServer(): Promise<VerifyingServer> {
  const refusals: string[] = [];
  const withdrawals: (string | undefined)[] = [];
  const aborted: string[] = [];
  const bodies: string[] = [];
  const nonces = new Set<string>();
  function reply(
    path: string,
    refusal: string | undefined,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    if (refusal !== undefined) {
      refusals.push(`${path}: ${refusal}`);
      return answer(response, 401, errorBody('UNAUTHORISED'));
    }
    if (path === '/investorIds') return answer(response, 200, ['GOJI-1234']);
    if (path === '/platformApi/investors') return answer(response, 400, errorBody('UNDER_18'));
    if (path.includes('withdraw')) {
      withdrawals.push(request.headers['x-client-request-id'] as string | undefined);
      return answer(response, withdrawals.length === 1 ? 503 : 200, 'SUCCESS');
    }
    // Any other request hangs, until its client gives up.
    response.on('close', () => aborted.push(path));
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const refusal = refusalOf(request, nonces);
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    // Answered when all of it is there, so that what was sent is known when the client goes on.
    request.on('end', () => {
      bodies.push(body);
      reply(path, refusal, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refusals,
    withdrawals,
    bodies,
    aborted,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refusalOf({ headers }: IncomingMessage, nonces: Set<string>): string | undefined {
  const [nonce, timestamp] = [String(headers['x-nonce']), String(headers['x-timestamp'])];
  if (nonces.has(nonce)) return 'the nonce was used before';
  nonces.add(nonce);
  if (Math.abs(Date.now() - Number(timestamp)) > 300_000) return 'the timestamp is off';
  const signature = createHmac('sha256', CREDENTIALS.secret)
    .update(`${nonce}\n${timestamp}`)
    .digest('base64');
  const wanted = `${CREDENTIALS.apiKey}:${encodeURIComponent(signature)}`;
  return headers.authorization === wanted ? undefined : 'the signature is wrong';
}

function errorBody(errorCode: string) {
  return { errors: [{ errorCode, message: errorCode }] };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'X-GOJI-REQUEST-ID': `r-${status}` });
  response.end(JSON.stringify(body));
}
