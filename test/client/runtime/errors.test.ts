import { describe, expect, it } from 'vitest';

import {
  GojiApiError,
  GojiError,
  GojiNetworkError,
  isGojiApiError,
  isGojiError,
  isGojiNetworkError,
  readPlatformErrors,
} from '../../../generators/client/runtime/errors.js';

const request = { operation: 'createInvestor', method: 'POST', path: '/platformApi/investors' };
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
    expect(apiError(undefined, '').message).toMatch(/400 the body is not the platform's error body$/);
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
      requestId: 'r-1',
      body,
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

  it('know the family from the rest', () => {
    const network = new GojiNetworkError(request, new Error('x'));

    expect([apiError({}), network, new GojiError('x')].every(isGojiError)).toBe(true);
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
