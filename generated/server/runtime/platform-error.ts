// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { ApiError } from './violation-messages.js';

/** The body of every error answer. */
export interface ErrorBody {
  readonly errors: readonly ApiError[];
}

/** A request that ends in an error answer. The only error that the server turns into something other than 500. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly status: number;
  readonly body: ErrorBody;
  /** Headers of the answer, such as `allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    errors: readonly ApiError[],
    options: { headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join('; '), {
      cause: options.cause,
    });
    this.status = status;
    this.body = { errors };
    this.headers = options.headers ?? {};
  }
}

/** Everything that the server itself can answer, each with its status and error code. */
export const platformErrors = {
  invalidRequest: (errors: readonly ApiError[]) => withoutStack(() => new PlatformError(400, errors)),
  malformedUrl: (cause?: unknown) => single(400, 'INVALID_DATA', 'The URL is not valid', { cause }),
  /** The reason is for development: it tells a caller, and so an attacker, what was wrong. */
  unauthorised: (reason?: string) =>
    single(
      401,
      'UNAUTHORISED',
      `The credentials are missing or wrong${reason === undefined ? '' : `: ${reason}`}`,
    ),
  unknownPath: () => single(404, 'NOT_FOUND', 'There is nothing at this URL'),
  unknownVersion: (version: string) =>
    single(404, 'NOT_FOUND', `There is no version ${version} of this operation`),
  unknownMethod: (method: string, allow: string) =>
    single(405, 'METHOD_NOT_ALLOWED', `${method} is not allowed at this URL`, { headers: { allow } }),
  bodyTooLarge: (cause: unknown) =>
    single(413, 'REQUEST_TOO_LARGE', 'The request body is too large', { cause }),
  unsupportedMediaType: (cause: unknown) =>
    single(415, 'UNSUPPORTED_MEDIA_TYPE', 'The request body must be application/json', { cause }),
  /** `status` differs from 500 where something in front of the handler asked for it, such as 503. */
  unexpected: (cause: unknown, status = 500) =>
    single(status, 'SYSTEM_ERROR', 'An unexpected error has occurred', { cause }),
  closing: () =>
    single(503, 'SERVICE_UNAVAILABLE', 'The server is closing', { headers: { connection: 'close' } }),
  notImplemented: (operationId: string) =>
    single(501, 'NOT_IMPLEMENTED', `${operationId} is not implemented`),
} as const;

/** One error with the code and the words of its status, for refusals that come from outside, such as a rate limit. */
export function refusal(status: number, reason: string, cause: unknown): PlatformError {
  return single(status, reason.toUpperCase().replaceAll(/[^A-Z]+/g, '_'), reason, { cause });
}

function single(
  status: number,
  errorCode: string,
  message: string,
  options: { headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
): PlatformError {
  return withoutStack(() => new PlatformError(status, [{ errorCode, message }], options));
}

/**
 * An error without a stack, which would cost more than the rest of a refusal and say nothing: a refusal is no failure,
 * and of a failure the `cause` has the stack that matters. Where the limit cannot be changed the stack stays.
 */
function withoutStack(create: () => PlatformError): PlatformError {
  const { stackTraceLimit } = Error;
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return create();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit);
  }
}
