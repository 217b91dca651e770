// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { delay } from 'msw';
import type { NamedAnswer } from '../../runtime/choose-example.js';
import { hasCredentials } from './credentials.js';
import type { MockOptions } from './options.js';

/** An answer before it becomes a response. One without a name is not from the document. */
export interface Answer {
  readonly status: number;
  readonly name?: string;
  readonly body?: unknown;
}

/** Header of an answer that is an example: the example's name. */
export const exampleHeader = 'X-GOJI-EXAMPLE';

/**
 * The answer to a request as a response, after the delay that is asked for. Where `strict` is set, a request without
 * credentials gets the documented 401 instead.
 */
export async function respond(
  request: Request,
  documented: readonly NamedAnswer[],
  { choose, options }: { readonly choose: () => Promise<Answer> | Answer; readonly options: MockOptions },
): Promise<Response> {
  if (options.delay !== undefined) await delay(options.delay);
  const isRefused = options.strict === true && !hasCredentials(request.headers);
  const { status, name, body } = isRefused ? unauthorised(documented) : await choose();
  const createRequestId = options.createRequestId ?? (() => globalThis.crypto.randomUUID());
  const headers = {
    'X-GOJI-REQUEST-ID': createRequestId(),
    ...(name === undefined ? {} : { [exampleHeader]: name }),
  };
  return body === undefined
    ? new Response(null, { status, headers })
    : Response.json(body, { status, headers });
}

/** An answer in the error body of the platform. */
export function errorAnswer(status: number, errorCode: string, message: string): Answer {
  return { status, body: { errors: [{ errorCode, message }] } };
}

function unauthorised(documented: readonly NamedAnswer[]): Answer {
  return (
    documented.find(({ status }) => status === 401) ??
    errorAnswer(401, 'UNAUTHORISED', 'The credentials are missing or wrong')
  );
}
