import { describe, expect, it } from 'vitest';

import type { SpanOptions, Tracer } from '../../examples/opentelemetry.js';
import { openTelemetryHooks } from '../../examples/opentelemetry.js';
import { createInvestor } from '../../generated/client/index.js';
import { callOperation } from '../../generators/client/runtime/call-operation.js';
import type { Answer } from './runtime/exchange.js';
import { fakeExchange, json } from './runtime/exchange.js';

interface FinishedSpan extends SpanOptions {
  readonly name: string;
  readonly failed: boolean;
}

/** A tracer that keeps the spans that were ended. */
function createTracer() {
  const spans: FinishedSpan[] = [];
  const tracer: Tracer = {
    startSpan: (name, { kind, attributes }) => {
      const all = { ...attributes };
      let failed = false;
      return {
        setAttribute: (key, value) => {
          all[key] = value;
        },
        setStatus: () => {
          failed = true;
        },
        end: () => spans.push({ name, kind, attributes: all, failed }),
      };
    },
  };
  return { tracer, spans };
}

describe('examples/opentelemetry.ts', () => {
  it('makes a span for each attempt, without secrets and ids of investors', async () => {
    const { tracer, spans } = createTracer();
    const answers: readonly Answer[] = [
      () => Promise.reject(new TypeError('x')),
      () => json({}, 500),
      () => json({}),
    ];
    let next = 0;
    const { goji } = fakeExchange(
      (request) => {
        const answer = answers[next];
        next += 1;
        if (answer === undefined) throw new Error('no answer is prepared');
        return answer(request);
      },
      {
        auth: { username: 'open-sesame', password: 'hush-hush' },
        retry: { baseDelay: 0 },
        createRequestId: () => 'id-1',
        hooks: openTelemetryHooks(tracer),
      },
    );
    await callOperation(goji, createInvestor, { body: { firstName: 'Jane' } });

    const attributes = {
      'http.request.method': 'POST',
      'url.template': '/platformApi/investors',
      'goji.operation': 'createInvestor',
      'goji.client_request_id': 'id-1',
    };
    const span = { name: 'POST /platformApi/investors', kind: 2 };
    expect(spans).toEqual([
      { ...span, failed: true, attributes: { ...attributes, 'error.type': 'GojiNetworkError' } },
      {
        ...span,
        failed: true,
        attributes: {
          ...attributes,
          'http.request.resend_count': 1,
          'http.response.status_code': 500,
          'goji.request_id': 'r-1',
          'error.type': '500',
        },
      },
      {
        ...span,
        failed: false,
        attributes: {
          ...attributes,
          'http.request.resend_count': 2,
          'http.response.status_code': 200,
          'goji.request_id': 'r-1',
        },
      },
    ]);
    expect(JSON.stringify(spans)).not.toMatch(/open-sesame|hush-hush|Jane/);
  });
});
