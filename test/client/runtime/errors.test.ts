import { describe, expect, it } from 'vitest';
import {
  GojiCircuitOpenError,
  isGojiCircuitOpenError,
} from '../../../generators/client/runtime/circuit-open-error.js';

import {
  GojiApiError,
  GojiError,
  isGojiApiError,
  isGojiError,
  readPlatformErrors,
} from '../../../generators/client/runtime/errors.js';
import {
  GojiNetworkError,
  GojiReplayedError,
  GojiTimeoutError,
  isGojiNetworkError,
  isGojiReplayedError,
  isGojiTimeoutError,
} from '../../../generators/client/runtime/exchange-errors.js';
import { GojiWaitError, isGojiWaitError } from '../../../generators/client/runtime/wait-for.js';

const request = {
  operation: 'createInvestor',
  method: 'POST',
  path: '/platformApi/investors',
  clientRequestId: 'c-1',
  attempts: 3,
};
const under18 = { errorCode: 'UNDER_18', message: 'Cannot create account for person under the age of 18' };

function apiError(body: unknown, statusText = 'Bad Request'): GojiApiError {
  return new GojiApiError(request, { status: 400, statusText, requestId: 'r-1', body });
}

describe('GojiApiError', () => {
  it('says in one line what was asked and what was wrong', () => {
    expect(apiError({ errors: [under18] }).message).toBe(
      '[POST] /platformApi/investors: 400 UNDER_18 Cannot create account for person under the age of 18',
    );
    expect(apiError({ errors: [under18, { errorCode: 'OTHER', message: 'Too' }] }).message).toMatch(
      /18; OTHER Too$/,
    );
  });

  it('falls back on the status when the body is not the platform’s', () => {
    expect(apiError('<html>').message).toBe('[POST] /platformApi/investors: 400 Bad Request');
    expect(apiError(undefined, '').message).toMatch(/400 the body lists no errors$/);
  });

  it('carries everything that helps', () => {
    const body = { errors: [under18], hint: 'a field that was added' };

    expect(apiError(body)).toMatchObject({
      name: 'GojiApiError',
      operation: 'createInvestor',
      method: 'POST',
      path: '/platformApi/investors',
      status: 400,
      errors: [under18],
      codes: ['UNDER_18'],
      requestId: 'r-1',
      clientRequestId: 'c-1',
      attempts: 3,
      body,
    });
  });

  it('knows whether a code is among several', () => {
    const error = apiError({ errors: [{ errorCode: 'OTHER', message: 'Too' }, under18] });

    expect([error.has('UNDER_18'), error.has('OTHER'), error.has('OVER_100')]).toEqual([true, true, false]);
  });
});

describe('the errors without a failure of the platform', () => {
  it.each([
    [
      new GojiTimeoutError(request, { limit: 'attempt', milliseconds: 30_000 }),
      '[POST] /platformApi/investors: no answer within 30000 ms',
    ],
    [
      new GojiTimeoutError(request, { limit: 'total', milliseconds: 120_000 }),
      '[POST] /platformApi/investors: no answer to any attempt within 120000 ms',
    ],
    [
      new GojiCircuitOpenError(request, 1500),
      '[POST] /platformApi/investors: not sent: the circuit breaker is open, as too many attempts have failed of late',
    ],
    [
      new GojiReplayedError(request, 'r-1'),
      '[POST] /platformApi/investors: 200 accepted before, under the same client request id: ' +
        'this is no failure, read the result',
    ],
  ])('begin with the method and the path: $name', (error, message) => {
    expect(error).toMatchObject({
      message,
      operation: 'createInvestor',
      clientRequestId: 'c-1',
      attempts: 3,
    });
  });
});

describe('GojiNetworkError', () => {
  it('digs out the reason that fetch buries', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const both = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' });
    const failed = new TypeError('fetch failed', { cause: both });

    const error = new GojiNetworkError(request, failed);

    expect(error.message).toBe('[POST] /platformApi/investors: no answer: connect ECONNREFUSED 127.0.0.1:1');
    expect(error.cause).toBe(failed);
  });

  it.each([
    [new Error('terminated'), 'terminated'],
    ['plain text', 'plain text'],
    [undefined, 'undefined'],
    [Object.assign(new Error(''), { code: 'ECONNRESET' }), 'ECONNRESET'],
  ])('copes with %s', (cause, reason) => {
    expect(new GojiNetworkError(request, cause).message).toBe(
      `[POST] /platformApi/investors: no answer: ${reason}`,
    );
  });
});

describe('the guards', () => {
  it('go by the name, so that two copies of the client know each other’s errors', () => {
    const foreign = Object.assign(new Error('x'), { name: 'GojiApiError' });

    expect([isGojiApiError(foreign), isGojiNetworkError(foreign), isGojiError(foreign)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('know an error of one operation from those of another', () => {
    const error = apiError({ errors: [under18] });
    const errors = { 400: ['UNDER_18'] };
    const operation = {
      id: 'createInvestor',
      method: 'POST',
      path: '/',
      errors,
    } as const;

    expect([isGojiApiError(error, operation), isGojiApiError(error, { ...operation, id: 'other' })]).toEqual([
      true,
      false,
    ]);
    expect([error, new Error('x')].filter(isGojiApiError)).toEqual([error]);
  });

  it('know the family from the rest, and its members apart', () => {
    const network = new GojiNetworkError(request, new Error('x'));
    const members = [
      apiError({}),
      network,
      new GojiTimeoutError(request, { limit: 'total', milliseconds: 1 }),
      new GojiCircuitOpenError(request, 1),
      new GojiReplayedError(request, undefined),
      new GojiWaitError('x', { lastState: 1, cause: undefined }),
    ];
    const guards = [
      isGojiApiError,
      isGojiNetworkError,
      isGojiTimeoutError,
      isGojiCircuitOpenError,
      isGojiReplayedError,
      isGojiWaitError,
    ];

    expect([...members, new GojiError('x')].every(isGojiError)).toBe(true);
    guards.forEach((guard, index) => {
      expect(members.filter((member) => guard(member))).toEqual([members[index]]);
    });
    expect([new Error('x'), { name: 'GojiError' }, 'GojiError', null, undefined].some(isGojiError)).toBe(
      false,
    );
    expect([isGojiNetworkError(network), isGojiApiError(network)]).toEqual([true, false]);
  });
});

describe('GojiError.from', () => {
  it('leaves its own as they are and wraps the rest', () => {
    const own = apiError({});
    const other = new RangeError('too far');

    expect(GojiError.from(own)).toBe(own);
    expect(GojiError.from(other)).toMatchObject({ name: 'GojiError', message: 'too far', cause: other });
    expect(GojiError.from('text')).toMatchObject({ message: 'text', cause: 'text' });
  });
});

describe('readPlatformErrors', () => {
  it.each<[unknown, readonly object[]]>([
    [{ errors: [under18] }, [under18]],
    [
      { errors: [{ errorCode: 'A' }, { message: 'no code' }, null, 'text'] },
      [{ errorCode: 'A', message: '' }],
    ],
    [{ errors: 'none' }, []],
    [[], []],
    [null, []],
    ['<html>', []],
  ])('%j', (body, errors) => {
    expect(readPlatformErrors(body)).toEqual(errors);
  });
});
