import type { Goji } from '../../generated/client/index.js';
import * as client from '../../generated/client/index.js';
import type { Exchange } from './exchanges.js';

type AnyFunction = (goji: Goji, args?: object, options?: object) => Promise<unknown>;

/** Credentials of no one, as the mock asks only that there are some. */
export const testAuth = { apiKey: 'test-key', secret: 'test-secret' };

/** Calls the typed function of an exchange's operation, chosen by its name. */
export function call(
  goji: Goji,
  exchange: Exchange,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const found: unknown = Reflect.get(client, exchange.operation.id);
  if (typeof found !== 'function') throw new Error(`The client has no function ${exchange.operation.id}`);
  return (found as AnyFunction)(
    goji,
    {
      ...(Object.keys(exchange.path).length > 0 ? { path: exchange.path } : {}),
      ...(Object.keys(exchange.query).length > 0 ? { query: exchange.query } : {}),
      ...(exchange.body === undefined ? {} : { body: exchange.body }),
    },
    {
      fetch: (url: string, init: client.FetchInit) =>
        fetch(url, { ...init, headers: { ...init.headers, ...headers } }),
    },
  );
}

/** What a call came to: its data, or the status and the errors that it was refused with. */
export async function outcomeOf(promise: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'data', data: await promise };
  } catch (error) {
    if (!client.isGojiApiError(error)) throw error;
    return { kind: 'refused', status: error.status, errors: error.errors };
  }
}

export type Outcome =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly errors: readonly client.PlatformError[] };

/** What the caller of an exchange must see. */
export function expectedOutcome(exchange: Exchange): Outcome {
  if (exchange.status < 300) return { kind: 'data', data: exchange.answer };
  const errors = (exchange.answer as { readonly errors: readonly client.PlatformError[] }).errors;
  return { kind: 'refused', status: exchange.status, errors };
}
