import type { Goji } from '../../generated/client/index.js';
import * as client from '../../generated/client/index.js';
import type { Exchange } from './exchanges.js';

type AnyFunction = (goji: Goji, args?: object, options?: object) => Promise<unknown>;

/** Credentials of no one, as the mock asks only that there are some. */
export const testAuth = { apiKey: 'test-key', secret: 'test-secret' };

/** What a call came to: its status, with its data or with the kind and the content of the error. */
export type Outcome =
  | { readonly status: number; readonly data: unknown }
  | { readonly status: number; readonly error: string; readonly errors: readonly client.PlatformError[] };

/** Calls the typed function of an exchange's operation, chosen by its name. Rejects when no answer came. */
export async function call(
  goji: Goji,
  exchange: Exchange,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const found: unknown = Reflect.get(client, exchange.operation.id);
  if (typeof found !== 'function') throw new Error(`The client has no function ${exchange.operation.id}`);
  let status = 0;
  const send = async (url: string, init: client.FetchInit): Promise<Response> => {
    const response = await fetch(url, { ...init, headers: { ...init.headers, ...headers } });
    status = response.status;
    return response;
  };
  const args = {
    ...(Object.keys(exchange.path).length > 0 ? { path: exchange.path } : {}),
    ...(Object.keys(exchange.query).length > 0 ? { query: exchange.query } : {}),
    ...(exchange.body === undefined ? {} : { body: exchange.body }),
  };
  try {
    const data = await (found as AnyFunction)(goji, args, { fetch: send });
    return { status, data };
  } catch (error) {
    if (!client.isGojiApiError(error) || error.status !== status) throw error;
    return { status, error: error.name, errors: error.errors };
  }
}

/** What the caller of an exchange must see. */
export function expectedOutcome({ status, answer }: Exchange): Outcome {
  if (status < 300) return { status, data: answer };
  const { errors } = answer as { readonly errors: readonly client.PlatformError[] };
  return { status, error: 'GojiApiError', errors };
}
