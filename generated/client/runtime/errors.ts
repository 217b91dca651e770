// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/** One entry of the platform's error body. */
export interface PlatformError {
  /** Names the kind of error for programs. Codes may be added at any time. */
  readonly errorCode: string;
  /** Says for people what was wrong. Do not parse it. */
  readonly message: string;
}

/** The request that an error is about. Neither headers nor body nor query belong to it, as they may hold secrets. */
export interface FailedRequest {
  /** `operationId`; undefined when the request was made with `goji.raw`. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path of the URL, such as `/platformApi/investors`. */
  readonly path: string;
}

/** What the platform answered. */
export interface FailedAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Value of the header `X-GOJI-REQUEST-ID`. */
  readonly requestId: string | undefined;
  /** The parsed body, or its text when it is no JSON; undefined when there is none. */
  readonly body: unknown;
}

/** The family of everything that a call can fail with. `cause` holds what lies behind it. */
export class GojiError extends Error {
  override readonly name: string = 'GojiError';
  /** `operationId`; undefined when unknown, as for a request that was made with `goji.raw`. */
  readonly operation: string | undefined;

  constructor(
    message: string,
    options: { readonly operation?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.operation = options.operation;
  }

  /** `value` itself if it is one of ours; otherwise a `GojiError` whose `cause` it is. */
  static from(value: unknown): GojiError {
    if (isGojiError(value)) return value;
    return new GojiError(value instanceof Error ? value.message : String(value), { cause: value });
  }
}

/**
 * The platform answered, and the answer is no success: the status is not 2xx, or the body is not what the operation
 * documents (`errors` is empty then, and `cause` says why).
 */
export class GojiApiError extends GojiError {
  override readonly name = 'GojiApiError';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The entries of the error body; empty when the body has another form. */
  readonly errors: readonly PlatformError[];
  /** Quote it when you ask Goji for support. */
  readonly requestId: string | undefined;
  readonly body: unknown;

  constructor(
    request: FailedRequest,
    answer: FailedAnswer,
    problem?: { readonly message: string; cause?: unknown },
  ) {
    const errors = readPlatformErrors(answer.body);
    const details = problem?.message ?? describeErrors(errors, answer.statusText);
    super(`[${request.method}] ${request.path}: ${answer.status} ${details}`, {
      operation: request.operation,
      cause: problem?.cause,
    });
    this.method = request.method;
    this.path = request.path;
    this.status = answer.status;
    this.errors = errors;
    this.requestId = answer.requestId;
    this.body = answer.body;
  }
}

/**
 * No complete answer arrived: the connection failed, or broke off. Whether the platform has carried the request out
 * is not known; send it again under the same `clientRequestId`.
 */
export class GojiNetworkError extends GojiError {
  override readonly name = 'GojiNetworkError';
  readonly method: string;
  readonly path: string;

  constructor(request: FailedRequest, cause: unknown) {
    super(`[${request.method}] ${request.path}: no answer: ${describeCause(cause)}`, {
      operation: request.operation,
      cause,
    });
    this.method = request.method;
    this.path = request.path;
  }
}

/** True for every error of the family, also for one of another copy of this module. */
export function isGojiError(value: unknown): value is GojiError {
  return hasName(value, 'GojiError') || isGojiApiError(value) || isGojiNetworkError(value);
}

/** True for a `GojiApiError`, also for one of another copy of this module. */
export function isGojiApiError(value: unknown): value is GojiApiError {
  return hasName(value, 'GojiApiError');
}

/** True for a `GojiNetworkError`, also for one of another copy of this module. */
export function isGojiNetworkError(value: unknown): value is GojiNetworkError {
  return hasName(value, 'GojiNetworkError');
}

/** The entries of a platform's error body; none when `body` is something else. */
export function readPlatformErrors(body: unknown): readonly PlatformError[] {
  const list = memberOf(body, 'errors');
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const errorCode = memberOf(entry, 'errorCode');
    const message = memberOf(entry, 'message');
    if (typeof errorCode !== 'string') return [];
    return [{ errorCode, message: typeof message === 'string' ? message : '' }];
  });
}

function describeErrors(errors: readonly PlatformError[], statusText: string): string {
  if (errors.length > 0)
    return errors.map((error) => `${error.errorCode} ${error.message}`.trim()).join('; ');
  return statusText === '' ? "the body is not the platform's error body" : statusText;
}

/** Fetch says "fetch failed" and keeps the reason in a cause, or in a list of them. */
function describeCause(cause: unknown): string {
  const inner = memberOf(cause, 'cause') ?? memberOf(memberOf(cause, 'errors'), '0');
  if (inner !== undefined && inner !== cause) return describeCause(inner);
  const message = memberOf(cause, 'message');
  const code = memberOf(cause, 'code');
  const parts = [message, code].filter((part) => typeof part === 'string' && part !== '');
  return typeof parts[0] === 'string' ? parts[0] : String(cause);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function hasName(value: unknown, name: string): boolean {
  return memberOf(value, 'name') === name && typeof memberOf(value, 'message') === 'string';
}
