import type { CreateExchange } from './exchange.js';
import { readTimeouts } from './timeout.js';

/** The exchange of a client that is given no other: one attempt within the shorter of the two time limits. */
export const singleAttempt: CreateExchange =
  ({ attempt, timeouts }) =>
  async (request) => {
    const { retry, timeout } = request.options;
    if (retry) throw new TypeError('goji: retry needs exchange: resilient().');
    const { attempt: one, total } = readTimeouts(timeout, timeouts);
    const milliseconds = Math.min(one, total);
    return { attempts: 1, reply: await attempt(request, { number: 1, milliseconds }) };
  };
