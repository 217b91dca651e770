import type { OperationDescriptor } from '../../../generators/client/runtime/operation.js';
import type { Answer, Changes } from './exchange.js';
import { fakeExchange } from './exchange.js';
import { createFakeTime } from './fake-time.js';

export const list: OperationDescriptor = {
  id: 'list',
  method: 'GET',
  path: '/investors/{clientId}',
};

export const write = (method: 'POST' | 'PUT' | 'DELETE' | 'PATCH'): OperationDescriptor => ({
  ...list,
  id: 'pay',
  method,
});

export const pay = write('POST');

export const args = { path: { clientId: 'GOJI-1234' } };

export const body = { amount: { amount: 10, currency: 'GBP' } };

export const broken: Answer = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNRESET') }));

export const silent: Answer = () => new Promise(() => undefined);

export const busy =
  (headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(null, { status: 503, headers });

/** A client with retries, over answers in turn (the last one for ever), in fake time, with everything counted. */
export function setUp(answers: readonly Answer[], changes: Changes = {}) {
  const time = createFakeTime();
  const moments: number[] = [];
  const counters = { nonce: 0, id: 0 };
  const exchange = fakeExchange(
    (request) => {
      moments.push(time.clock());
      const answer = answers[Math.min(moments.length, answers.length) - 1];
      if (answer === undefined) throw new Error('no answer is prepared');
      return answer(request);
    },
    {
      auth: { username: 'goji', password: 'abcd1234' },
      retry: {},
      clock: time.clock,
      startTimer: time.startTimer,
      random: () => 0.5,
      nonce: () => {
        counters.nonce += 1;
        return `nonce-${counters.nonce}`;
      },
      createRequestId: () => {
        counters.id += 1;
        return `id-${counters.id}`;
      },
      ...changes,
    },
  );
  const start = time.clock();
  return { ...exchange, time, moments: () => moments.map((moment) => moment - start) };
}

export function headersOf(requests: readonly Request[], name: string): readonly (string | null)[] {
  return requests.map((request) => request.headers.get(name));
}
