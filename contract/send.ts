import type { Authenticate } from '../generators/client/runtime/authentication.js';

/** Whom requests go to, and how. */
export interface Target {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Makes the headers that authenticate a request; null sends what the caller sends. */
  readonly authenticate: Authenticate | null;
  /** How long one answer may take, in milliseconds, its body included. */
  readonly timeoutMs: number;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** A request, ready to be sent. Header names are in lower case. */
export interface Sent {
  /** In upper case. */
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a request without a body. */
  readonly body: Uint8Array<ArrayBuffer> | string | undefined;
}

/** An answer as it arrived. Header names are in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8; empty for none. */
  readonly text: string;
}

/** What a request came to. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly milliseconds: number }
  /** `unreachable`: no connection was made. `silent`: there was one, and no whole answer within the time. */
  | {
      readonly kind: 'unreachable' | 'silent';
      readonly message: string;
      readonly milliseconds: number;
    };

/** In the place of a code, where `fetch` has none. */
const BLOCKED_PORT = 'the port is blocked';

/** Codes of the system and of TLS that mean that nothing was sent. */
const NO_CONNECTION =
  /^(?:the port is blocked|ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|\w*CERT\w*)$/;

/** Sends a request once. Redirects are answers; nothing is repeated. Rejects only when `signal` ends the run. */
export async function send(
  target: Target,
  request: Sent,
  authenticate: Authenticate | null = target.authenticate,
): Promise<Reply> {
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  const limit = AbortSignal.timeout(target.timeoutMs);
  try {
    const credentials = authenticate === null ? {} : await authenticate();
    const response = await fetch(`${target.baseUrl}${request.target}`, {
      method: request.method,
      headers: { ...request.headers, ...credentials },
      redirect: 'manual',
      signal: AbortSignal.any([limit, target.signal]),
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const text = await response.text();
    const answer = { status: response.status, headers: Object.fromEntries(response.headers), text };
    return { kind: 'answer', answer, milliseconds: took() };
  } catch (error) {
    if (target.signal.aborted) throw error;
    if (limit.aborted) {
      const message = `no answer within ${target.timeoutMs / 1000} s`;
      return { kind: 'silent', message, milliseconds: took() };
    }
    const code = systemCode(error);
    if (code === undefined) throw error;
    if (NO_CONNECTION.test(code)) return { kind: 'unreachable', message: code, milliseconds: took() };
    return { kind: 'silent', message: `the connection broke (${code})`, milliseconds: took() };
  }
}

/** The code of what `fetch` wraps. An error without one is not about the connection. */
function systemCode(error: unknown): string | undefined {
  let cause = error instanceof Error ? error.cause : undefined;
  // Several addresses of one name were tried.
  if (cause instanceof AggregateError) cause = cause.errors[0];
  const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
  if (typeof code === 'string') return code;
  // Ports of other services, such as 9, which `fetch` never connects to.
  if (cause instanceof Error && cause.message === 'bad port') return BLOCKED_PORT;
  return error instanceof TypeError && cause instanceof Error ? cause.name : undefined;
}
