import type { Captured } from './forwarding-proxy.js';
import type { Answer } from './send.js';

/** One real exchange, as it was captured. It is never shown or written. */
export interface TrafficExchange {
  /** The recording and the number of the exchange in it, such as `capture.har#12`. */
  readonly source: string;
  /** In upper case. */
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly requestText: string;
  readonly answer: Answer;
}

/** What went through the proxy and was answered. */
export function trafficOf(captured: readonly Captured[]): readonly TrafficExchange[] {
  return captured.flatMap(({ sent, reply }, index) => {
    if (reply.kind !== 'answer') return [];
    const { method, target, headers, body } = sent;
    const requestText = typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array());
    const source = `proxy#${index + 1}`;
    return [{ source, method, target, requestHeaders: headers, requestText, answer: reply.answer }];
  });
}
