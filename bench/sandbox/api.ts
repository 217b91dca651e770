import { Agent, request } from 'node:http';
import { type GojiOperationId, operations } from '../../generated/server/index.js';
import { defaultCredentials } from '../../sandbox/index.js';

/** A request to an operation. */
export interface ApiRequest {
  readonly operation: GojiOperationId;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object;
}

const { apiKey, password } = defaultCredentials;
const authorization = `Basic ${Buffer.from(`${apiKey}:${password}`).toString('base64')}`;
const agent = new Agent({ keepAlive: true, maxSockets: 100 });

/** Sends a request for the default tenant and returns the answer's body. Rejects when it is refused. */
export function ask(url: string, { operation, path = {}, query = '', body }: ApiRequest): Promise<unknown> {
  const { method, path: template } = operations[operation];
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization,
    ...(text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const target = `${url}${template.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '')}${query}`;
  return new Promise((resolve, reject) => {
    const outgoing = request(target, { method, headers, agent }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        const { statusCode = 0 } = incoming;
        if (statusCode >= 400) reject(new Error(`${operation} was answered with ${statusCode}: ${answer}`));
        else resolve(answer === '' ? undefined : JSON.parse(answer));
      });
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(text);
  });
}

/** How many requests a second are answered, when each of some connections sends the next as soon as it can. */
export async function drive(
  url: string,
  next: (count: number) => ApiRequest,
  { seconds, connections = 10 }: { readonly seconds: number; readonly connections?: number },
): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1_000;
  let [sent, answered] = [0, 0];
  const send = async () => {
    while (performance.now() < end) {
      sent += 1;
      await ask(url, next(sent));
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  return answered / ((performance.now() - began) / 1_000);
}

/** Waits until everything that is due has happened. */
export async function settled(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/_sandbox/tenants/default/settled`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  if (!answer.ok) throw new Error(await answer.text());
}
