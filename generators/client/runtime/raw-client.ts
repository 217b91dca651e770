import createOpenApiFetch, { type Client } from 'openapi-fetch';

import { REQUEST_ID } from './call-request.js';
import type { Reply } from './exchange.js';
import type { GojiClient } from './goji-client.js';

/** The client of openapi-fetch: `raw.GET('/investorIds')`, typed by the paths of the document. */
export type RawClientOf<Paths extends object> = Client<Paths>;

/**
 * Makes a raw client over the connection of `goji`: its requests are signed, limited in time and repeated as all are,
 * and writes get a client request id. This is the only module that knows openapi-fetch, which gets no more releases:
 * whatever replaces it has to fill this file.
 */
export function createRawClientOf<Paths extends object>(goji: GojiClient): RawClientOf<Paths> {
  const { version, createRequestId } = goji.settings;
  return createOpenApiFetch<Paths>({
    baseUrl: goji.baseUrl,
    headers: { accept: 'application/json', ...(version === undefined ? {} : { version: String(version) }) },
    fetch: async (request) => {
      const { method, url, headers, signal } = request;
      const isRead = method === 'GET' || method === 'HEAD';
      const clientRequestId = headers.get(REQUEST_ID) || (isRead ? undefined : createRequestId());
      if (clientRequestId !== undefined) headers.set(REQUEST_ID, clientRequestId);
      const body = (await request.text()) || undefined;
      const sent = { method, url, headers: Object.fromEntries(entriesOf(headers)), body, clientRequestId };
      const call = { operation: undefined, route: undefined, options: { signal } };
      return toResponse((await goji.send({ ...sent, ...call })).reply);
    },
  });
}

function toResponse({ status, statusText, headers, text }: Reply): Response {
  // Browsers show nothing of a redirect that is not followed.
  if (status === 0) return Response.error();
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? text : null, { status, statusText, headers: entriesOf(headers) });
}

/** To iterate over headers a project needs the types of `DOM.Iterable`, which many do without. */
function entriesOf(headers: Reply['headers']): [string, string][] {
  const entries: [string, string][] = [];
  headers.forEach((value, name) => {
    entries.push([name, value]);
  });
  return entries;
}
