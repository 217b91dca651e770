import type { Attempt, Hooks } from '@goji/api';

/**
 * The part of OpenTelemetry's API that is needed here. What `trace.getTracer('goji')` of `@opentelemetry/api` returns
 * has this shape.
 */
export interface Tracer {
  startSpan(name: string, options: SpanOptions): Span;
}

/** How a span begins. `kind: 2` is OpenTelemetry's `SpanKind.CLIENT`. */
export interface SpanOptions {
  readonly kind: 2;
  readonly attributes: Record<string, string | number>;
}

/** A span in the making. `code: 2` is OpenTelemetry's `SpanStatusCode.ERROR`. */
export interface Span {
  setAttribute(key: string, value: string | number): unknown;
  setStatus(status: { readonly code: 2; readonly message?: string }): unknown;
  end(): void;
}

/**
 * Hooks that make a client span for each attempt, named as OpenTelemetry's conventions for HTTP want it:
 *
 * ```ts
 * import { trace } from '@opentelemetry/api';
 * const hooks = openTelemetryHooks(trace.getTracer('goji'));
 * const goji = createGoji({ environment, auth, exchange: resilient({ hooks }) });
 * ```
 *
 * A retry is a span of its own, whose `http.request.resend_count` counts from 1. The attempts of a write share their
 * `goji.client_request_id`. Paths name investors, so the spans carry the template of the path in their place.
 */
export function openTelemetryHooks(tracer: Tracer): Hooks {
  const spans = new WeakMap<Attempt, Span>();
  return {
    onRequest: (attempt) => {
      const { operation, method, route = 'unknown', clientRequestId, number } = attempt;
      const attributes = {
        'http.request.method': method,
        'url.template': route,
        ...(operation === undefined ? {} : { 'goji.operation': operation }),
        ...(clientRequestId === undefined ? {} : { 'goji.client_request_id': clientRequestId }),
        ...(number === 1 ? {} : { 'http.request.resend_count': number - 1 }),
      };
      spans.set(attempt, tracer.startSpan(`${method} ${route}`, { kind: 2, attributes }));
    },
    onResponse: (attempt, { status, requestId }) => {
      const span = spans.get(attempt);
      span?.setAttribute('http.response.status_code', status);
      if (requestId !== undefined) span?.setAttribute('goji.request_id', requestId);
      if (status >= 400) {
        span?.setAttribute('error.type', String(status));
        span?.setStatus({ code: 2 });
      }
      span?.end();
    },
    onFailure: (attempt, { error }) => {
      const name = error instanceof Error ? error.name : typeof error;
      const span = spans.get(attempt);
      span?.setAttribute('error.type', name);
      span?.setStatus({ code: 2, message: name });
      span?.end();
    },
  };
}
