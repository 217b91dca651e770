// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { ErrorsOf, Operation } from './operation.js';

/** An error code: one of the known ones, or one that the platform has added since. */
export type ErrorCode<Known extends string = string> = Known | (string & Record<never, never>);

/** One entry of the platform's error body. */
export interface PlatformError<Known extends string = string> {
  /** Names the kind of error for programs. Codes may be added at any time. */
  readonly errorCode: ErrorCode<Known>;
  /** Says for people what was wrong. Do not parse it. */
  readonly message: string;
}

/** The request that an error is about. Neither headers nor body nor query belong to it, as they may hold secrets. */
export interface FailedRequest {
  /** `operationId`; undefined when the request was made with the raw client. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path of the URL, such as `/platformApi/investors`. */
  readonly path: string;
  /** The `X-CLIENT-REQUEST-ID` that was sent; undefined for a read. */
  readonly clientRequestId: string | undefined;
  /** How many attempts have been made. */
  readonly attempts: number;
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
  /** `operationId`; undefined when unknown, as for a request that was made with the raw client. */
  readonly operation: string | undefined;

  constructor(
    message: string,
    { operation, cause }: { readonly operation?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
  }

  /** `value` itself if it is one of ours; otherwise a `GojiError` whose `cause` it is. */
  static from(value: unknown): GojiError {
    if (isGojiError(value)) return value;
    return new GojiError(String(memberOf(value, 'message') ?? value), { cause: value });
  }
}

/** A `GojiError` about one request. Its message begins with the method and the path. */
export class GojiRequestError extends GojiError {
  override readonly name: string = 'GojiRequestError';
  declare readonly method: string;
  declare readonly path: string;
  /** The `X-CLIENT-REQUEST-ID` that was sent; undefined for a read. Use it to send the same instruction again. */
  declare readonly clientRequestId: string | undefined;
  /** How many attempts were made. */
  declare readonly attempts: number;

  constructor(request: FailedRequest, details: string, cause?: unknown) {
    super(`[${request.method}] ${request.path}: ${details}`, { operation: request.operation, cause });
    Object.assign(this, request);
  }
}

/**
 * The platform answered, and the answer is no success: the status is not 2xx, or the body is not what the operation
 * documents (`errors` is empty then, and `cause` says why). `Known` are the error codes that the operation documents.
 */
export class GojiApiError<
  Known extends string = string,
  Status extends number = number,
> extends GojiRequestError {
  override readonly name = 'GojiApiError';
  declare readonly status: Status;
  /** The entries of the error body; empty when the body has another form. */
  declare readonly errors: readonly PlatformError<Known>[];
  /** The codes of `errors`, in their order. */
  declare readonly codes: readonly ErrorCode<Known>[];
  /** Value of `X-GOJI-REQUEST-ID`. Quote it when you ask Goji for support. */
  declare readonly requestId: string | undefined;
  declare readonly body: unknown;

  constructor(
    request: FailedRequest,
    answer: FailedAnswer & { readonly status: Status },
    problem?: { readonly message: string; readonly cause?: unknown },
  ) {
    const errors = readPlatformErrors<Known>(answer.body);
    const details = problem?.message ?? describeErrors(errors, answer.statusText);
    super(request, `${answer.status} ${details}`, problem?.cause);
    const { statusText, ...known } = answer;
    Object.assign(this, known, { errors, codes: errors.map(({ errorCode }) => errorCode) });
  }

  /** True when the platform named `code`. A code that the operation does not document does not compile. */
  has(code: Known): boolean {
    return this.codes.includes(code);
  }
}

/** The `GojiApiError` of an operation: it knows the error codes that the operation documents, whatever the status. */
export type OperationError<Described extends Operation> = GojiApiError<CodesOf<ErrorsOf<Described>>>;

type CodesOf<Errors extends object> = Errors[keyof Errors & number] & string;

/** True for every error of the family, also for one of another copy of this module. */
export function isGojiError(value: unknown): value is GojiError {
  return /^Goji\w*Error$/.test(String(memberOf(value, 'name'))) && hasMessage(value);
}

/**
 * True for a `GojiApiError`, also for one of another copy of this module. With an operation it is true for an error of
 * that operation alone, and the error then knows its codes:
 *
 * ```ts
 * if (isGojiApiError(error, createInvestor) && error.has('UNDER_18')) …
 * ```
 */
export function isGojiApiError<Described extends Operation>(
  value: unknown,
  operation: Described,
): value is OperationError<Described>;
export function isGojiApiError(value: unknown): value is GojiApiError;
export function isGojiApiError(value: unknown, operation?: unknown): value is GojiApiError {
  if (!hasName(value, 'GojiApiError')) return false;
  // As a callback of `filter` or `find` it is given an index in the place of the operation.
  const id = memberOf(operation, 'id');
  return id === undefined || memberOf(value, 'operation') === id;
}

/** True when `value` is an error of that name, whichever copy of its class made it. */
export function hasName(value: unknown, name: string): boolean {
  return memberOf(value, 'name') === name && hasMessage(value);
}

function hasMessage(value: unknown): boolean {
  return typeof memberOf(value, 'message') === 'string';
}

/** The member of an object or a function; undefined where there is none, be it for want of an object. */
export function memberOf(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}

/** The entries of a platform's error body; none when `body` is something else. */
export function readPlatformErrors<Known extends string = string>(
  body: unknown,
): readonly PlatformError<Known>[] {
  const list = memberOf(body, 'errors');
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const errorCode = memberOf(entry, 'errorCode');
    if (typeof errorCode !== 'string') return [];
    return [{ errorCode, message: String(memberOf(entry, 'message') ?? '') }];
  });
}

function describeErrors(errors: readonly PlatformError[], statusText: string): string {
  if (errors.length > 0)
    return errors.map((error) => `${error.errorCode} ${error.message}`.trim()).join('; ');
  return statusText === '' ? 'the body lists no errors' : statusText;
}
