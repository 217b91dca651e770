// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { CallRequest } from './exchange.js';
import type { GojiClient } from './goji-client.js';
import type { OperationArguments, OperationDescriptor, WriteOptions } from './operation.js';
import { fillPath, writeQuery } from './path-template.js';

/** Header of the client request id. */
export const REQUEST_ID = 'X-CLIENT-REQUEST-ID';

const JSON_TYPE = 'application/json';

/** What a call sends. Throws a `TypeError` for arguments that no request can be made of. */
export function createCallRequest(
  { baseUrl, settings }: GojiClient,
  operation: OperationDescriptor,
  { args, options }: { readonly args: OperationArguments; readonly options: WriteOptions },
): CallRequest {
  const { id, method, path } = operation;
  const { version = settings.version, clientRequestId: given } = options;
  if (given?.trim() === '') throw new TypeError(`${id}: clientRequestId must not be empty.`);
  const clientRequestId = given ?? (method === 'GET' ? undefined : settings.createRequestId());
  const body = JSON.stringify(args.body) as string | undefined;
  const headers: Record<string, string> = { accept: JSON_TYPE };
  const own = { version, [REQUEST_ID]: clientRequestId, 'content-type': body && JSON_TYPE };
  for (const [name, value] of Object.entries({ ...args.headers, ...own })) {
    if (value !== undefined && value !== null) headers[name] = String(value);
  }
  const url = `${baseUrl}${fillPath(operation, args.path)}${writeQuery(args.query)}`;
  return { operation: id, route: path, method, url, headers, body, clientRequestId, options };
}
