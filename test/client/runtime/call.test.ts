import { describe, expect, it } from 'vitest';

import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import type { Operation, OperationDescriptor } from '../../../generators/client/runtime/operation.js';
import { safe } from '../../../generators/client/runtime/safe.js';
import type { Answer, Changes } from './exchange.js';
import { fakeExchange, json } from './exchange.js';
import { createFakeTime, failureOf } from './fake-time.js';

const create = {
  id: 'create',
  method: 'POST',
  path: '/investors',
  successes: [201],
  failures: [400, 409],
} as const satisfies OperationDescriptor;
const update = { ...create, id: 'update', method: 'PUT', successes: [200] } as const;
const pay = { ...update, id: 'pay', constant: 'SUCCESS' } as const;
const approve = { ...create, id: 'approve', answer: 'none', successes: [202] } as const;
const read = { ...create, id: 'read', method: 'GET', successes: [200] } as const;

const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));
const empty =
  (status = 200): Answer =>
  () =>
    new Response(status === 204 ? null : '', { status, headers: { 'X-GOJI-REQUEST-ID': 'r-1' } });

interface Investor {
  readonly clientId: string;
}

function setUp(answers: readonly Answer[], changes: Changes = {}) {
  const time = createFakeTime();
  let next = 0;
  const { goji } = fakeExchange(
    (request) => {
      const answer = answers[Math.min(next, answers.length - 1)];
      next += 1;
      if (answer === undefined) throw new Error('no answer is prepared');
      return answer(request);
    },
    {
      auth: { username: 'goji', password: 'abcd1234' },
      retry: {},
      clock: time.clock,
      startTimer: time.startTimer,
      createRequestId: () => 'id-1',
      ...changes,
    },
  );
  const call = <Described extends Operation>(operation: Described, clientRequestId?: string) =>
    callOperation<{ readonly 200: Investor }, Described>(
      goji,
      operation,
      {},
      clientRequestId === undefined ? {} : { clientRequestId },
    );
  return { call, run: time.run };
}

describe('the answer to a repeated write', () => {
  it.each([
    ['after a retry', create, [broken, empty()], undefined],
    ['after a retry, where the first answer has the same status', update, [broken, empty()], undefined],
    ['under an id that the caller has used before', update, [empty()], 'order-7'],
    ['with a body that is not documented', create, [broken, () => json({ known: true })], undefined],
  ] as const)('that has no data is no failure: %s', async (_, operation, answers, id) => {
    const { call, run } = setUp(answers);
    const error = await failureOf(run(call(operation, id)));

    expect(error).toMatchObject({
      name: 'GojiReplayedError',
      operation: operation.id,
      clientRequestId: id ?? 'id-1',
      requestId: 'r-1',
      message: expect.stringContaining('this is no failure'),
    });
    const again = setUp(answers);
    expect(await again.run(safe(again.call(operation, id)))).toEqual({
      ok: true,
      status: 200,
      data: undefined,
      replayed: true,
    });
  });

  it('is the data where the platform does repeat it', async () => {
    const { call, run } = setUp([broken, () => json({ clientId: 'GOJI-1234' })]);

    expect(await run(call(update))).toEqual({ clientId: 'GOJI-1234' });
  });

  it('is what the operation always answers with, where that is one word or nothing', async () => {
    const word = setUp([broken, empty()]);
    const nothing = setUp([broken, empty()]);

    expect(await word.run(word.call(pay))).toBe('SUCCESS');
    expect(await nothing.run(nothing.call(approve))).toBeUndefined();
    const marked = setUp([broken, empty()]);
    expect(await marked.run(safe(marked.call(approve)))).toMatchObject({ status: 200, replayed: true });
  });

  it.each([
    ['the first attempt under an id of our own', update, [empty()]],
    ['a read', read, [broken, empty()]],
  ] as const)('is not what an empty answer is to %s', async (_, operation, answers) => {
    const { call, run } = setUp(answers);

    expect(await failureOf(run(call(operation)))).toMatchObject({
      name: 'GojiApiError',
      message: expect.stringContaining('200 the answer has no body'),
    });
  });

  it('is taken as data on the first attempt, even if the status is another than documented', async () => {
    const { call, run } = setUp([() => json({ clientId: 'GOJI-1234' })]);

    expect(await run(call(create))).toEqual({ clientId: 'GOJI-1234' });
  });
});

describe('safe', () => {
  const outcomeOf = async (answer: Answer, operation: OperationDescriptor = create) => {
    const { call, run } = setUp([answer], { retry: false });
    return run(safe(call(operation)));
  };

  it.each([
    [
      'a success',
      () => json({ clientId: 'a' }, 201),
      { ok: true, status: 201, data: { clientId: 'a' }, replayed: false },
    ],
    [
      'a documented error',
      () => json({ errors: [{ errorCode: 'UNDER_18', message: 'x' }] }, 400),
      { ok: false, status: 400, error: { name: 'GojiApiError', codes: ['UNDER_18'] } },
    ],
    [
      'a documented error without a body',
      empty(409),
      { ok: false, status: 409, error: { status: 409, errors: [] } },
    ],
    ['an undocumented status', empty(503), { ok: false, status: 'undocumented', error: { status: 503 } }],
    [
      'a success that cannot be used',
      empty(201),
      { ok: false, status: 'undocumented', error: { status: 201 } },
    ],
    ['no answer', broken, { ok: false, status: 'none', error: { name: 'GojiNetworkError' } }],
  ] satisfies [string, Answer, object][])('tells %s', async (_, answer, expected) => {
    expect(await outcomeOf(answer)).toMatchObject(expected);
  });

  it('tells a success without a body', async () => {
    expect(await outcomeOf(empty(204), { ...approve, successes: [204] })).toEqual({
      ok: true,
      status: 204,
      data: undefined,
      replayed: false,
    });
  });

  it('tells a time-out and an open circuit from an answer', async () => {
    const { call, run } = setUp([() => new Promise(() => undefined)], {
      retry: false,
      timeout: { attempt: 10 },
      circuitBreaker: { minimumAttempts: 1 },
    });

    expect(await run(safe(call(read)))).toMatchObject({
      status: 'none',
      error: { name: 'GojiTimeoutError' },
    });
    expect(await run(safe(call(read)))).toMatchObject({
      status: 'none',
      error: { name: 'GojiCircuitOpenError' },
    });
  });

  it('rejects for what is not about the exchange', async () => {
    const { goji } = fakeExchange(() => json([]));
    const signal = AbortSignal.abort();
    const lost = { ...read, path: '/investors/{clientId}' };

    expect(await failureOf(safe(callOperation(goji, read, {}, { signal })))).toMatchObject({
      name: 'AbortError',
    });
    expect(await failureOf(safe(callOperation(goji, lost)))).toBeInstanceOf(TypeError);
  });

  it('refuses a promise that no function of an operation has made', async () => {
    // @ts-expect-error it does not compile either
    expect(await failureOf(safe(Promise.resolve({ clientId: 'a' })))).toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('safe takes the promise that the function of an operation returns'),
    });
  });
});
