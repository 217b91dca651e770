import { isDeepStrictEqual } from 'node:util';
import type { FuzzRequest } from './request.js';
import { isObject } from './schemas.js';
import type { FuzzAnswer } from './stub.js';

/** What is wrong with the answer to a valid request; null when it was accepted and arrived as it was sent. */
export function faultOfAcceptance(request: FuzzRequest, { status, text }: FuzzAnswer): string | null {
  if (status !== 200) return `a valid request was refused with ${status} ${text.slice(0, 500)}`;
  const echo: unknown = JSON.parse(text);
  const sent: unknown = request.body === undefined ? undefined : JSON.parse(JSON.stringify(request.body));
  const arrived = isObject(echo) ? echo['body'] : undefined;
  return isDeepStrictEqual(arrived, sent)
    ? null
    : 'the body that reached the handler is not the one that was sent';
}

/** What is wrong with the answer to a broken request; null when it was refused in the platform's words. */
export function faultOfRefusal({ status, text }: FuzzAnswer): string | null {
  if (status < 400) return `a broken request was accepted with ${status}`;
  if (status >= 500) return `the server failed with ${status} ${text.slice(0, 500)}`;
  return isErrorBody(text) ? null : `the answer is not the platform's error body: ${text.slice(0, 500)}`;
}

/** True for `{ "errors": [{ "errorCode", "message" }] }` and nothing else, without a trace of the program inside. */
export function isErrorBody(text: string): boolean {
  if (/\bat \S+ \(|node_modules|\.[jt]s:\d+/.test(text)) return false;
  const body = parsed(text);
  if (!isObject(body) || Object.keys(body).join() !== 'errors' || !Array.isArray(body['errors']))
    return false;
  return body['errors'].length > 0 && body['errors'].every(isError);
}

function isError(error: unknown): boolean {
  return (
    isObject(error) &&
    Object.keys(error).sort().join() === 'errorCode,message' &&
    typeof error['errorCode'] === 'string' &&
    typeof error['message'] === 'string'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
