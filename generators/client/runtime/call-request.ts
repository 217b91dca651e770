import type { CallRequest } from './exchange.js';
import type { GojiClient } from './goji-client.js';
import type { OperationArguments, OperationDescriptor, WriteOptions } from './operation.js';
import { fillPath, writeQuery } from './path-template.js';

/** Header of the client request id. */
export const REQUEST_ID = 'X-CLIENT-REQUEST-ID';

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
  const headers: Record<string, string> = { accept: 'application/json' };
  const put = (name: string, value: unknown) => {
    if (value !== undefined && value !== null) headers[name] = String(value);
  };
  for (const [name, value] of Object.entries(args.headers ?? {})) put(name, value);
  put('version', version);
  put(REQUEST_ID, clientRequestId);
  const body = JSON.stringify(args.body) as string | undefined;
  if (body !== undefined) put('content-type', 'application/json');
  const url = `${baseUrl}${fillPath(operation, args.path)}${writeQuery(args.query)}`;
  return { operation: id, route: path, method, url, headers, body, clientRequestId, options };
}
