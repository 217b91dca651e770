import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server does with a request. */
export type Reply = (response: ServerResponse) => void;

/** An HTTP server on a free port of this machine that keeps every request and answers as told. */
export interface LocalServer {
  readonly url: string;
  readonly received: Received[];
  /** What to do with the requests in turn; the last one is for all that follow. */
  replies: readonly Reply[];
  readonly close: () => Promise<void>;
}

/** Starts a server. */
export async function startServer(): Promise<LocalServer> {
  const received: Received[] = [];
  const record = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { method, url, headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
    const reply = local.replies[Math.min(received.length, local.replies.length) - 1];
    if (reply === undefined) throw new Error('no reply is prepared');
    reply(response);
  };
  const server = createServer((request, response) => {
    record(request, response).catch((error: unknown) =>
      response.destroy(Error('test server', { cause: error })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const local: LocalServer = {
    url: `http://127.0.0.1:${port}`,
    received,
    replies: [],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return local;
}

/** An answer in JSON with a request id. */
export function answerJson(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'X-GOJI-REQUEST-ID': 'r-1',
      ...headers,
    });
    response.end(JSON.stringify(body));
  };
}

/** An answer without a body. */
export function answerEmpty(status: number, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'X-GOJI-REQUEST-ID': 'r-1', ...headers });
    response.end();
  };
}

/** No answer at all. */
export const hang: Reply = () => undefined;

/** The connection is closed before the answer. */
export const hangUp: Reply = (response) => response.destroy();

/** The connection is closed in the middle of the answer's body. */
export const breakOff: Reply = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
  response.write('{"clientId":', () => response.destroy());
};
